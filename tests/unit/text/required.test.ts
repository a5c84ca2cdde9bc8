import { expect, expectTypeOf, test } from 'vitest';
import { requireValue } from '@/lib/text/required';

test.each([0, '', false, Number.NaN])('returns a value that is only falsy: %o', (value) => {
  expect(requireValue(value, 'There is a value.')).toBe(value);
});

test.each([null, undefined])('throws the broken guarantee for %s', (absent) => {
  expect(() => requireValue(absent, 'Every entry has an id.')).toThrow(
    'Broken guarantee: Every entry has an id.',
  );
});

test('narrows the type', () => {
  const value: string | null | undefined = 'a';
  expectTypeOf(requireValue(value, 'There is a value.')).toEqualTypeOf<string>();
});
