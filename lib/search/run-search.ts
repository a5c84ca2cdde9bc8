import { type FacetCounts, sumFacetCounts } from './count-facets';
import { isFiltered, type SearchFilters } from './facets';
import { intersectOlderShards } from './older-shards';
import type { OpenIndex, OpenShard } from './open-index';
import { minPrefixLength, type ParsedQuery, parseQuery } from './parse-query';
import type { QueryClause } from './query-clauses';
import { type RankedSearchHit, type SearchHit, searchShard } from './search-shard';
import { matchExactly } from './word-forms';

export type SearchResult = {
  query: ParsedQuery;
  /** Sorted by rank. */
  hits: SearchHit[];
  /** Facet counts of the searched shards. */
  counts: FacetCounts;
  /** Number of shards not searched, all older than those searched. */
  olderShards: number;
  /** Number of entries, from the newest, among which no match is missing. */
  coveredEntries: number;
};

/**
 * Searches an index for entries that match every part of the query and every filter.
 *
 * Sorts by the number of parts in the headline, then by their proximity, then chronologically. A query
 * without words reads only the columns, so it searches all shards and counts the whole collection.
 * @param shards the number of shards to search for words, from the newest, among those with possible days
 */
export async function runSearch(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
  shards = index.shards.length,
): Promise<SearchResult> {
  const query = parseQuery(text, index.manifest);
  const hasCriteria = query.clauses.length > 0 || query.days !== null || isFiltered(filters);
  const hasWords = query.clauses.length > 0;
  const ofDays = index.shards.filter(
    (shard) =>
      hasCriteria &&
      canHaveDays(shard, query.days) &&
      // The day facet is counted without its own filter, so columns of all days are needed.
      (!hasWords || filters.day.length === 0 || canHaveDays(shard, filters.day)),
  );
  const candidates =
    hasWords && shards > 1 ? await filterByWords(index, ofDays, query.clauses) : ofDays;
  const searched = hasWords ? candidates.slice(0, shards) : candidates;
  const prefix = await resolvePrefix(query.clauses, searched);
  const found = await Promise.all(
    searched.map((shard, age) =>
      searchShard(shard, searched.length - age, query, filters, index.manifest, prefix),
    ),
  );
  return {
    query,
    hits: found.flatMap(({ hits }) => hits).sort(byRank),
    counts: sumFacetCounts(found.map(({ counts }) => counts)),
    olderShards: candidates.length - searched.length,
    coveredEntries: countNewerEntries(index, candidates[searched.length]),
  };
}

/**
 * Finds the first entries of a search by filters alone, from the oldest shard that can have any, so that
 * they can be shown before a large collection is counted.
 * @returns null if the query has words, if there is only one shard, or if that shard has no match
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
      canHaveDays(shard, query.days) && canHaveDays(shard, filters.day.length ? filters.day : null),
  );
  if (!oldest) return null;
  const { hits } = await searchShard(oldest, 1, query, filters, index.manifest, null);
  return hits.length > 0 ? hits : null;
}

/** Keeps the newest shard, and of the others those that have the query’s words. */
async function filterByWords(
  { shards, findOlderShards }: OpenIndex,
  candidates: readonly OpenShard[],
  clauses: readonly QueryClause[],
): Promise<OpenShard[]> {
  if (shards.length < 2) return [...candidates];
  const matching = await intersectOlderShards(findOlderShards, clauses);
  return candidates.filter((shard) => {
    const age = BigInt(shards.length - 1 - shards.indexOf(shard));
    return shard === shards[0] || ((matching >> age) & 1n) === 1n;
  });
}

/** Counts the entries newer than those of a shard; all entries if there is no shard left. */
function countNewerEntries({ shards }: OpenIndex, next: OpenShard | undefined): number {
  const newer = next === undefined ? shards : shards.slice(0, shards.indexOf(next));
  return newer.reduce((sum, { entries }) => sum + entries, 0);
}

/**
 * Returns the number of shards that a search begins with: the newest, and also the one before it if the
 * newest has only a few entries yet, so that a first result never covers just a handful.
 */
export function countFirstShards({ shards: [newest, before] }: OpenIndex): number {
  return newest && before && newest.entries < before.entries / 2 ? 2 : 1;
}

/** Most further shards that are searched one by one while nothing is found. */
const maxFurtherShards = 3;

/** Searches the newest shards and, while nothing is found, a few further ones. */
export async function searchUntilFound(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
  shards: number,
): Promise<SearchResult> {
  let result = await runSearch(index, text, filters, shards);
  for (let more = 1; more <= maxFurtherShards; more += 1) {
    if (result.hits.length > 0 || result.olderShards === 0) break;
    result = await runSearch(index, text, filters, shards + more);
  }
  return result;
}

function byRank(a: RankedSearchHit, b: RankedSearchHit): number {
  return b.inHeadline - a.inHeadline || a.proximity - b.proximity || a.order - b.order;
}

/** Returns whether a shard can have entries of any of these days; null means any day. */
function canHaveDays({ first, last }: OpenShard, days: readonly string[] | null): boolean {
  return days === null || days.some((day) => first <= day && day <= last);
}

/**
 * Returns the last word of a query if it is to be matched as a prefix: only if the index does not have it
 * as a whole word, so that `war` does not find every `warning`.
 */
async function resolvePrefix(
  clauses: readonly QueryClause[],
  shards: readonly OpenShard[],
): Promise<string | null> {
  const word = clauses.find(({ unfinished }) => unfinished !== null)?.unfinished ?? null;
  const isName = clauses.some(({ unfinished, names }) => unfinished !== null && names.length > 0);
  if (word === null || isName || word.length < minPrefixLength) return null;
  const wholeWords = await Promise.all(shards.map((shard) => shard.words(matchExactly(word))));
  return wholeWords.every((found) => found.size === 0) ? word : null;
}
