import { expect, test } from 'vitest';
import { filterNamesOnLines } from '@/lib/chronology/names-on-lines';

const words = (...lines: number[]) => lines.map((line) => ({ text: 'Kyiv', line }));
const tags = [
  { id: 'kyiv', words: words(1, 4, 9) },
  { id: 'odesa', words: words(12) },
];

test('tags keep the words on the lines, both ends included, and no others', () => {
  expect(filterNamesOnLines(tags, [4, 9])).toEqual([{ id: 'kyiv', words: words(4, 9) }]);
});

test('lines without a name have no tags', () => {
  expect(filterNamesOnLines(tags, [5, 8])).toEqual([]);
});
