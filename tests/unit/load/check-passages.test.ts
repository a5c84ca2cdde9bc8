import { expect, test } from 'vitest';
import { goodArticle, readContent } from './content-folder';

async function problems(lines: string, entry = '2023-03-14-1617-trt-world') {
  const { issues } = await readContent({
    'articles/example.txt': goodArticle,
    'catalogue/passages.yaml': `cuts:\n  - entry: ${entry}\n    why: Test.\n    lines: ${lines}\n`,
  });
  return issues.map(({ code, line, file, message }) => [code, `${file}:${line}`, message]);
}

test('a cut of whole paragraphs is accepted', async () => {
  expect(await problems('[[3, 3]]')).toEqual([]);
});

test('a cut of an entry that does not exist is reported', async () => {
  expect(await problems('[[3, 3]]', '2023-03-14-nobody')).toEqual([
    [
      'override-unknown',
      'catalogue/passages.yaml:2',
      'A passage cut names the entry `2023-03-14-nobody`, which does not exist.',
    ],
  ]);
});

test('lines that are not whole paragraphs are reported with those that are', async () => {
  expect(await problems('[[2, 3]]')).toEqual([
    [
      'passage-lines-outside',
      'catalogue/passages.yaml:4',
      'Lines 2–3 are not whole paragraphs of `2023-03-14-1617-trt-world`. Its paragraphs: line 3.',
    ],
  ]);
});

test('two cuts that share a line are reported', async () => {
  expect((await problems('[[3, 3], [3, 3]]')).map(([code]) => code)).toEqual([
    'passage-lines-overlap',
  ]);
});
