import { expect, test } from 'vitest';
import { namesOnLines } from '@/lib/chronology/names-on-lines';

const words = (...lines: number[]) => lines.map((line) => ({ text: 'Kyiv', line }));
const tags = [
  { id: 'kyiv', words: words(1, 4, 9) },
  { id: 'odesa', words: words(12) },
];

test('a passage has the names on its lines, both ends included, with those words alone', () => {
  expect(namesOnLines(tags, [4, 9])).toEqual([{ id: 'kyiv', words: words(4, 9) }]);
});

test('a passage that names nobody has none', () => {
  expect(namesOnLines(tags, [5, 8])).toEqual([]);
});
