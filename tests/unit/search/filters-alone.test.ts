import { describe, expect, test } from 'vitest';
import { answerSearch, findFirstMatches } from '@/lib/browser/search/search-answer';
import { describeResults } from '@/lib/browser/search/search-sentences';
import { loadLibrary } from '@/lib/load/load-library';
import { buildIndex, buildIndexParts } from '@/lib/search/build-index';
import { noSearchFilters } from '@/lib/search/facets';
import { openIndex } from '@/lib/search/open-index';
import { describeTime } from '@/lib/wording/format-time';
import { articlesIndex } from './index-for-test';

/** Opens the real articles in shards of ten entries, and records the files that are read. */
async function shardedIndex() {
  const files = buildIndex(await loadLibrary(), describeTime, 10);
  const read: string[] = [];
  const index = await openIndex(async (path) => {
    read.push(path);
    return JSON.parse(files.get(path) ?? '');
  });
  return { index, read };
}

const requestOf = (filters: Partial<typeof noSearchFilters>) => ({
  text: '',
  filters: { ...noSearchFilters, ...filters },
});

test('filters alone find entries in every shard at once, oldest first', async () => {
  const { index } = await shardedIndex();
  const { entries } = await loadLibrary();
  expect(index.shards.length).toBeGreaterThan(2);
  const { result, shown } = await answerSearch(index, requestOf({ outlet: ['trt-world'] }), 100, 1);
  const expected = entries.filter(({ source }) => source.outlet === 'trt-world');
  expect(shown.map(({ entry }) => entry.id)).toEqual(expected.map(({ id }) => id));
  expect(result.olderShards).toBe(0);
});

test('filters alone read no words, and show only the requested number', async () => {
  const { index, read } = await shardedIndex();
  const { result, shown } = await answerSearch(index, requestOf({ topic: ['grain-deal'] }), 3, 1);
  expect(shown).toHaveLength(3);
  expect(result.hits.length).toBeGreaterThan(3);
  expect(read.filter((path) => /(?:words-|list)/.test(path))).toEqual([]);
});

test.for([
  { outlet: ['trt-world'] },
  { topic: ['grain-deal'], outlet: ['trt-world', 'rfe-rl'] },
  { day: ['2023-03-14'] },
  { day: ['2023-03-21'], topic: ['bakhmut'] },
])('filters alone count the whole collection, however many shards it has: %j', async (filters) => {
  const { index } = await shardedIndex();
  const one = await answerSearch(await articlesIndex(), requestOf(filters), 5, 1);
  const many = await answerSearch(index, requestOf(filters), 5, 1);
  for (const facet of ['topic', 'outlet', 'day'] as const) {
    expect(new Map([...many.result.counts[facet]].sort())).toEqual(
      new Map([...one.result.counts[facet]].sort()),
    );
  }
});

test('the sentence on filters alone says that entries are sorted oldest first', async () => {
  const { index } = await shardedIndex();
  const found = await answerSearch(index, requestOf({ outlet: ['trt-world'] }), 5, 1);
  const sentence = describeResults(found.result, found.request, index.manifest);
  expect(sentence.map(({ text }) => text).join('')).toMatch(
    /^\d+ entries, from TRT World, oldest first$/,
  );
});

test('a shard is returned before the next one is built', async () => {
  const parts = buildIndexParts(await loadLibrary(), describeTime, 10);
  const first = [...(parts.next().value?.keys() ?? [])];
  expect(new Set(first.map((path) => path.split('/')[0])).size).toBe(1);
  expect([...parts].at(-1)?.has('manifest.json')).toBe(true);
});

describe('findFirstFiltered, before all shards are counted,', () => {
  test.for([{ outlet: ['trt-world'] }, { topic: ['grain-deal'] }, { day: ['2023-03-14'] }])(
    'returns the entries that will be first, and reads one shard: %j',
    async (filters) => {
      const { index, read } = await shardedIndex();
      const first = await findFirstMatches(index, requestOf(filters), 3);
      const folders = new Set(
        read.flatMap((path) => (path.includes('/') ? [path.split('/')[0]] : [])),
      );
      expect(folders.size).toBe(1);
      const { shown } = await answerSearch(index, requestOf(filters), 3, 1);
      expect(first?.length).toBeGreaterThan(0);
      expect(shown.slice(0, first?.length)).toEqual(first);
    },
  );

  test('returns null for a collection of one shard', async () => {
    expect(
      await findFirstMatches(await articlesIndex(), requestOf({ day: ['2023-03-14'] }), 3),
    ).toBeNull();
  });

  test('returns null for a query with words, or without a match in the oldest shard', async () => {
    const { index } = await shardedIndex();
    expect(await findFirstMatches(index, { ...requestOf({}), text: 'grain' }, 3)).toBeNull();
    expect(await findFirstMatches(index, requestOf({ outlet: ['no-outlet'] }), 3)).toBeNull();
  });
});
