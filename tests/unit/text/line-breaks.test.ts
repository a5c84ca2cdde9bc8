import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineBreak, makeLineCounter } from '@/lib/text/line-breaks';

test('a line counter counts line breaks of every kind, from the first line given', () => {
  const text = 'one\ntwo\r\nthree\rfour';
  const lineOf = makeLineCounter(text, 10);
  const lines = ['one', 'two', 'three', 'four'].map((word) => lineOf(text.indexOf(word)));
  expect(lines).toEqual([10, 11, 12, 13]);
});

test('a line counter agrees with splitting the text before each place', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', '\n', ' ') });
  fc.assert(
    fc.property(anyText, (text) => {
      const lineOf = makeLineCounter(text, 1);
      for (let place = 0; place <= text.length; place += 1) {
        expect(lineOf(place)).toBe(text.slice(0, place).split(lineBreak).length);
      }
    }),
  );
});
