import { expect, test } from 'vitest';
import { findMainClause } from '@/lib/annotate/topics/main-clause';

function main(text: string): string {
  const { start, end } = findMainClause(text);
  return text.slice(start, end);
}

test('the main clause is the first sentence', () => {
  expect(main('Bakhmut held. Kyiv slept.')).toBe('Bakhmut held.');
});

test('the main clause ends before a relative clause set off by a comma', () => {
  expect(main('They will keep Bakhmut, which is vital to the eastern front.')).toBe(
    'They will keep Bakhmut',
  );
});

test('the main clause keeps a relative clause without a comma', () => {
  const text = 'The deal that facilitates exports was extended.';
  expect(main(text)).toBe(text);
});
