import { expect, test } from 'vitest';
import { makeShingles, measureSimilarity } from '@/lib/editor/text-similarity';

const alike = (one: string, other: string) =>
  measureSimilarity(makeShingles(one), makeShingles(other));
const words = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

test('case, punctuation and line breaks do not count', () => {
  expect(alike('One two, three four — five six.', 'one TWO\nthree four\n\nfive “six”')).toBe(1);
});

test('one changed word of many leaves texts similar', () => {
  const text = words(200);
  // Five of 196 shingles have the changed word.
  expect(alike(text, text.replace('word100 ', 'other '))).toBeCloseTo(191 / 201);
});

test('texts of different words, or without words, have nothing in common', () => {
  expect(alike(words(50), words(50, 'other'))).toBe(0);
  expect(alike('', '')).toBe(0);
});

test('a short text is compared as a whole', () => {
  expect(alike('One two.', 'one two')).toBe(1);
  expect(alike('One two.', 'one three')).toBe(0);
});
