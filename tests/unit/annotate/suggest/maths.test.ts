import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByAverageLinkage } from '@/lib/annotate/suggest/average-linkage';
import { extractTerms } from '@/lib/annotate/suggest/extract-terms';
import { findSimilarPairs } from '@/lib/annotate/suggest/find-similar-pairs';
import {
  listSharedTerms,
  measureCosineSimilarity,
  type TermVector,
  weighTerms,
} from '@/lib/annotate/suggest/tf-idf-vectors';
import { countHoursBetween, resolveTimeSpan } from '@/lib/annotate/suggest/time-spans';
import { entry } from '../entries';

const hour = 3_600_000;
const terms = (...words: string[]) =>
  new Map(words.map((word) => [word, { times: 1, words: word }]));

test.each([
  ['Zelenskyy Zelenskiy Zelensky', 1],
  ['Avdiivka Avdiyivka', 1],
  ['Maryinka Marinka', 1],
  ['Sergei Sergey', 1],
  ['extend extended extending', 1],
  ['facade façade', 1],
  ['Kiev Kyiv', 2],
])('spellings and endings have one term: %s', (text, count) => {
  expect(extractTerms(text).size).toBe(count);
});

test('all spellings of a name in the catalogue have one term', () => {
  const find = (text: string) =>
    [...text.matchAll(/Ki?y?i?e?v/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      id: 'places kyiv',
    }));
  expect([...extractTerms('Kiev and Kyiv', find).keys()]).toEqual(['=places kyiv']);
});

test('figures of one kind have one term, and stop words have none', () => {
  expect(extractTerms('It was said that three others were wounded').has('#wounded 3')).toBe(true);
  expect(extractTerms('wounding 3 people').has('#wounded 3')).toBe(true);
  expect(extractTerms('he said that it was').size).toBe(0);
});

test('a term in every text has no weight, a rarer one has more; vectors have length one', () => {
  const [first = new Map(), second = new Map()] = weighTerms([
    terms('war', 'grain', 'deal'),
    terms('war', 'grain'),
    terms('war', 'court'),
  ]);
  expect(first.has('war')).toBe(false);
  expect(first.get('deal')).toBeGreaterThan(first.get('grain'));
  // By hand: ln(3/2) and ln(3) of “grain” and “deal”.
  expect(first.get('grain')).toBeCloseTo(Math.log(1.5) / Math.hypot(Math.log(1.5), Math.log(3)));
  expect(measureCosineSimilarity(first, first)).toBeCloseTo(1);
  expect(measureCosineSimilarity(first, second)).toBeCloseTo(first.get('grain'));
  expect(listSharedTerms(first, second).map(({ term }) => term)).toEqual(['grain']);
});

test('the time of an untimed entry is its whole day', () => {
  const { from, to } = resolveTimeSpan(entry('update', null, 'Text.'));
  expect(to - from).toBe(24 * hour - 1);
  expect(countHoursBetween({ from, to }, { from: to + 48 * hour, to: to + 49 * hour })).toBe(48);
  expect(countHoursBetween({ from, to }, { from: from + hour, to: from + hour })).toBe(0);
});

const at = (hours: number, group: string, vector: TermVector) => ({
  vector,
  group,
  span: { from: hours * hour, to: hours * hour },
});

test('only pairs of different entries within the window are compared', () => {
  const same = new Map([['grain', 1]]);
  const texts = [at(0, 'a', same), at(48, 'b', same), at(49, 'c', same), at(49, 'c', same)];
  expect(findSimilarPairs(texts, { minSimilarity: 0.5, hours: 48 })).toEqual([
    { a: 0, b: 1, score: 1 },
    { a: 1, b: 2, score: 1 },
    { a: 1, b: 3, score: 1 },
  ]);
});

test('the pairs are those that a comparison of all texts finds', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const vectors = weighTerms(texts.map((words) => terms(...words)));
      const least = 0.3;
      const all = vectors.flatMap((one, b) =>
        vectors
          .slice(0, b)
          .flatMap((other, a) =>
            measureCosineSimilarity(one, other) > least + 1e-9 ? `${a} ${b}` : [],
          ),
      );
      const found = findSimilarPairs(
        vectors.map((vector, index) => at(index, String(index), vector)),
        { minSimilarity: least, hours: 48 },
      );
      expect(new Set(found.map(({ a, b }) => `${a} ${b}`))).toEqual(
        new Set([
          ...all,
          ...found.filter(({ score }) => score <= least + 1e-9).map(({ a, b }) => `${a} ${b}`),
        ]),
      );
    }),
  );
});

test('groups are merged by average similarity, the most similar first', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
    { a: 0, b: 2, score: 0.2 },
    { a: 2, b: 3, score: 0.6 },
  ];
  // 0 and 1 first; 2 is 0.5 like them on average, 3 is like 2 by 0.6.
  expect(groupByAverageLinkage(4, pairs, 0.55)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  // Then both groups are (0.8 + 0.2 + 0 + 0) / 4 alike.
  expect(groupByAverageLinkage(4, pairs, 0.25)).toEqual([[0, 1, 2, 3]]);
  expect(groupByAverageLinkage(4, pairs, 0.26)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('groups that must not be merged stay separate, however similar', () => {
  const pairs = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
  ];
  const apart = (one: readonly number[], other: readonly number[]) =>
    ![...one, ...other].includes(0) || ![...one, ...other].includes(1);
  expect(groupByAverageLinkage(3, pairs, 0.5, apart)).toEqual([[1, 2]]);
});
