import { describe, expect, test } from 'vitest';
import { answerSearch } from '@/lib/browser/search/search-answer';
import { describeResults } from '@/lib/browser/search/search-sentences';
import { loadLibrary } from '@/lib/load/load-library';
import { buildIndex } from '@/lib/search/build-index';
import { noSearchFilters } from '@/lib/search/facets';
import { openIndex } from '@/lib/search/open-index';
import { countFirstShards, runSearch, searchUntilFound } from '@/lib/search/run-search';
import { describeTime } from '@/lib/wording/format-time';
import { articlesIndex, found } from './index-for-test';
import { READER_QUESTIONS } from './reader-questions';

/** Opens the real articles in shards of three entries, and records the files that are read. */
async function shardedIndex() {
  const files = buildIndex(await loadLibrary(), describeTime, 3);
  const read: string[] = [];
  const index = await openIndex(async (path) => {
    read.push(path);
    return JSON.parse(files.get(path) ?? '');
  });
  const folders = index.manifest.shards.map(({ folder }) => folder);
  /** Lists the shards that files were read of, by age. */
  const shardsRead = () =>
    folders.flatMap((folder, age) => (read.some((path) => path.startsWith(folder)) ? [age] : []));
  return { index, shardsRead };
}

const requestOf = (text: string) => ({ text, filters: noSearchFilters });

test('many shards give the same results as one', async () => {
  const [one, { index }] = [await articlesIndex(), await shardedIndex()];
  for (const { ask: query } of Object.values(READER_QUESTIONS).flat()) {
    expect((await found(index, query)).sort(), query).toEqual((await found(one, query)).sort());
  }
});

describe('older shards', () => {
  test('are not read for a word that none of them has', async () => {
    const { index, shardsRead } = await shardedIndex();
    const { result } = await answerSearch(index, requestOf('xyzzy'), 10, 1);

    expect(shardsRead()).toEqual([0]);
    expect(result).toMatchObject({ hits: [], olderShards: 0, coveredEntries: 29 });
  });

  test('are read only if they have every word of a query', async () => {
    const { index, shardsRead } = await shardedIndex();
    const { result } = await answerSearch(index, requestOf('himars'), 10, 1);
    const [hit] = result.hits;
    const holding = hit ? index.shards.indexOf(hit.shard) : -1;

    expect(result.hits).toHaveLength(1);
    expect(holding).toBeGreaterThan(1);
    expect(shardsRead()).toEqual([0, holding]);
  });

  test('are searched one by one while nothing is found, up to a limit that is reported', async () => {
    const { index, shardsRead } = await shardedIndex();
    const result = await searchUntilFound(index, '"ukraine ukraine"', noSearchFilters, 1);
    const sentence = describeResults(result, requestOf(''), index.manifest);

    expect(shardsRead().length).toBeLessThanOrEqual(4);
    expect(sentence.map(({ text }) => text).join('')).toMatch(/, in the newest \d+ entries$/);
  });

  test('are searched on request', async () => {
    const { index } = await shardedIndex();
    const all = await runSearch(index, 'bakhmut', noSearchFilters);
    const some = await runSearch(index, 'bakhmut', noSearchFilters, 2);

    expect(some.hits.length).toBeLessThan(all.hits.length);
    expect(some.olderShards).toBeGreaterThan(0);
    expect(some.coveredEntries).toBeLessThan(29);
    expect(all).toMatchObject({ olderShards: 0, coveredEntries: 29 });
  });
});

test('suggestions count the searched shards, and report that there may be more', async () => {
  const { index, shardsRead } = await shardedIndex();
  const { suggestions } = await answerSearch(index, requestOf('bakhmut xyzzy'), 10, 1);

  expect(suggestions).toContainEqual(
    expect.objectContaining({ kind: 'fewer-words', query: 'bakhmut', hasMore: true }),
  );
  expect(shardsRead().length).toBeLessThan(index.shards.length / 2);
});

test('a collection of one shard has no words of older ones', async () => {
  const { manifest } = await articlesIndex();

  expect(manifest.older.starts).toEqual([]);
});

test.for([
  [[5], 1],
  [[5, 5], 1],
  [[3, 5, 5], 1],
  [[2, 5, 5], 2],
  [[], 1],
] as const)('with shards of %j entries, a search begins with %i', async ([entries, shards]) => {
  const { index } = await shardedIndex();
  const [some] = index.shards;
  if (!some) throw new Error('no shard');
  const shardsOfSizes = entries.map((number) => ({ ...some, entries: number }));
  expect(countFirstShards({ ...index, shards: shardsOfSizes })).toBe(shards);
});
