import { beforeAll, describe, expect, test } from 'vitest';
import { listEntryFigures, listParagraphFigures } from '@/lib/annotate/figures/list-figures';
import { loadLibrary } from '@/lib/load/load-library';
import type { Library } from '@/lib/schema/library';
import { entry, paragraphs } from '../entries';
import { scoreFigures } from './score-figures';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

test('a figure has the line of its first word, also in a paragraph of several lines', () => {
  const [paragraph] = paragraphs('Two tanks\nburnt and\nthree tanks fled.');
  const found = listParagraphFigures(paragraph ? [paragraph] : []);
  expect(found.map(({ text, line }) => [text, line])).toEqual([
    ['Two tanks', 3],
    ['three tanks', 5],
  ]);
});

test('figures are listed by passage, those of a printed headline separately', () => {
  const post = entry('report', 'Strike kills 2', 'Two tanks burnt.', 'Three cars burnt.');
  const passages = post.body.map(({ lines }, at) => ({
    lines,
    paragraphs: [at, at] as [number, number],
    topics: [],
  }));
  const { headline, passages: found } = listEntryFigures({ ...post, passages });
  expect(headline.map(({ text, line }) => [text, line])).toEqual([['kills 2', 1]]);
  expect(found.map(({ figures }) => figures.map(({ text }) => text))).toEqual([
    ['Two tanks'],
    ['Three cars'],
  ]);
});

test('the figures of a first sentence used as headline count once', () => {
  expect(
    listEntryFigures({ ...entry('report', null, 'Two tanks burnt.'), passages: [] }).headline,
  ).toEqual([]);
});

describe('of the figures marked manually in the five articles', () => {
  test.each([
    ['2023-03-13-al-jazeera', 1, 1],
    ['2023-03-13-independent', 1, 1],
    ['2023-03-14-rfe-rl', 1, 1],
    ['2023-03-14-trt-world', 0.95, 1],
    ['2023-03-21-ea-worldview', 1, 1],
  ])(
    'in %s at least %d are found, and %d of the found ones are correct',
    (article, recall, precision) => {
      const { expected, found, right, missed, surplus } = scoreFigures(article, library.entries);
      expect(right / expected, missed.join('\n')).toBeGreaterThanOrEqual(recall);
      expect(right / found, surplus.join('\n')).toBeGreaterThanOrEqual(precision);
    },
  );
});
