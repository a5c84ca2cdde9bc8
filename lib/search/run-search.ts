import { type FacetCounts, sumFacetCounts } from './count-facets';
import { isFiltered, type SearchFilters } from './facets';
import { intersectOlderShards } from './older-shards';
import type { OpenIndex, OpenShard } from './open-index';
import { minPrefixLength, type ParsedQuery, parseQuery, type QueryClause } from './parse-query';
import { type RankedSearchHit, type SearchHit, searchShard } from './search-shard';
import { matchExactly } from './word-forms';

export type SearchResult = {
  query: ParsedQuery;
  /** In order of rank. */
  hits: SearchHit[];
  /** Of the shards that were searched. */
  counts: FacetCounts;
  /** Shards that were not searched, for they are older than those that were. */
  olderShards: number;
  /** How many entries, counted from the newest, hold no others that answer. */
  reach: number;
};

/**
 * Searches an index: every part of the query must be in an entry, and every filter must fit.
 *
 * What counts first is how many parts the headline holds, then how close together they stand, then the
 * chronology, oldest first. Without words nothing but the columns is read, so that all shards are searched,
 * and what is found and counted is of the whole collection.
 * @param shards how many shards to search for words, the newest first, of those whose days can answer at all
 */
export async function runSearch(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
  shards = index.shards.length,
): Promise<SearchResult> {
  const query = parseQuery(text, index.manifest);
  const asks = query.clauses.length > 0 || query.days !== null || isFiltered(filters);
  const wordless = query.clauses.length === 0;
  const ofDays = index.shards.filter(
    (shard) =>
      asks &&
      mayHold(shard, query.days) &&
      // For its own days to be counted, a shard is searched where only the filter leaves them out.
      (wordless || filters.day.length === 0 || mayHold(shard, filters.day)),
  );
  const able = wordless || shards < 2 ? ofDays : await holdingWords(index, ofDays, query.clauses);
  const searched = wordless ? able : able.slice(0, shards);
  const begun = await begunWord(query.clauses, searched);
  const found = await Promise.all(
    searched.map((shard, age) =>
      searchShard(shard, searched.length - age, query, filters, index.manifest, begun),
    ),
  );
  return {
    query,
    hits: found.flatMap(({ hits }) => hits).sort(byRank),
    counts: sumFacetCounts(found.map(({ counts }) => counts)),
    olderShards: able.length - searched.length,
    reach: reachOf(index, able[searched.length]),
  };
}

/**
 * The first entries of a search by filters alone, of the oldest shard that can hold some, so that they can
 * be shown before the whole is counted, however large that is.
 * @returns null where there are words, where one shard is the whole, or where that shard holds none
 */
export async function findFirstFiltered(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
): Promise<SearchHit[] | null> {
  const query = parseQuery(text, index.manifest);
  if (query.clauses.length > 0 || index.shards.length < 2) return null;
  const oldest = index.shards.findLast(
    (shard) =>
      mayHold(shard, query.days) && mayHold(shard, filters.day.length ? filters.day : null),
  );
  if (!oldest) return null;
  const { hits } = await searchShard(oldest, 1, query, filters, index.manifest, null);
  return hits.length > 0 ? hits : null;
}

/** The newest of some shards, and of the others those that may answer by their words. */
async function holdingWords(
  { shards, findOlderShards }: OpenIndex,
  some: readonly OpenShard[],
  clauses: readonly QueryClause[],
): Promise<OpenShard[]> {
  if (shards.length < 2) return [...some];
  const held = await intersectOlderShards(findOlderShards, clauses);
  return some.filter((shard) => {
    const age = BigInt(shards.length - 1 - shards.indexOf(shard));
    return shard === shards[0] || ((held >> age) & 1n) === 1n;
  });
}

/** How many entries are newer than those of a shard; all of them where there is none left. */
function reachOf({ shards }: OpenIndex, next: OpenShard | undefined): number {
  const newer = next === undefined ? shards : shards.slice(0, shards.indexOf(next));
  return newer.reduce((sum, { entries }) => sum + entries, 0);
}

/**
 * How many shards a search begins with: the newest, and the one before it as well where the newest has only
 * just been begun, so that what is said of the newest entries is never said of a handful.
 */
export function countFirstShards({ shards: [newest, before] }: OpenIndex): number {
  return newest && before && newest.entries < before.entries / 2 ? 2 : 1;
}

/** Shards that are searched by themselves, one after the other, while nothing is found. */
const mostFurtherShards = 3;

/** Searches the newest shards and, while nothing is found, a few further ones. */
export async function searchUntilFound(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
  shards: number,
): Promise<SearchResult> {
  let result = await runSearch(index, text, filters, shards);
  for (let more = 1; more <= mostFurtherShards; more += 1) {
    if (result.hits.length > 0 || result.olderShards === 0) break;
    result = await runSearch(index, text, filters, shards + more);
  }
  return result;
}

function byRank(a: RankedSearchHit, b: RankedSearchHit): number {
  return b.inHeadline - a.inHeadline || a.closeness - b.closeness || a.order - b.order;
}

/** Whether a shard may hold entries of any of these days; of null, any. */
function mayHold({ first, last }: OpenShard, days: readonly string[] | null): boolean {
  return days === null || days.some((day) => first <= day && day <= last);
}

/**
 * The last word of a query as the beginning of others: only where it is no whole word of the index itself,
 * so that `war` does not find every `warning`. Null where it is not to be taken so.
 */
async function begunWord(
  clauses: readonly QueryClause[],
  shards: readonly OpenShard[],
): Promise<string | null> {
  const word = clauses.find(({ unfinished }) => unfinished !== null)?.unfinished ?? null;
  const named = clauses.some(({ unfinished, names }) => unfinished !== null && names.length > 0);
  if (word === null || named || word.length < minPrefixLength) return null;
  const whole = await Promise.all(shards.map((shard) => shard.words(matchExactly(word))));
  return whole.every((found) => found.size === 0) ? word : null;
}
