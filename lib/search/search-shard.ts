import { countFacets, type FacetCounts, fitsFilter, readFacetValues } from './count-facets';
import { type SearchFilters, searchFacets } from './facets';
import { findPostings } from './find-postings';
import { bodyStart, type SearchManifest, type ShardColumns } from './index-format';
import type { OpenShard, Postings } from './open-index';
import type { ParsedQuery } from './parse-query';
import { rankProximity } from './term-proximity';

export type SearchHit = {
  shard: OpenShard;
  /** Number of the entry in its shard. */
  entry: number;
  day: string;
  /** Where the query’s words stand in it, in order. */
  places: number[];
};

export type RankedSearchHit = SearchHit & { inHeadline: number; closeness: number; order: number };

/**
 * Searches one shard for what answers every part of a query and fits every filter.
 * @param age higher for a newer one
 * @param begun the last word, where it is the beginning of others; null where it is not
 */
export async function searchShard(
  shard: OpenShard,
  age: number,
  query: ParsedQuery,
  filters: SearchFilters,
  manifest: SearchManifest,
  begun: string | null,
): Promise<{ hits: RankedSearchHit[]; counts: FacetCounts }> {
  const [columns, ...found] = await Promise.all([
    shard.columns(),
    ...query.clauses.map((clause) =>
      findPostings(shard, clause, manifest, clause.unfinished === null ? null : begun),
    ),
  ]);
  const dayOf = entryDays(columns);
  const values = readFacetValues(columns, dayOf, manifest);
  const written = query.days === null ? null : new Set(query.days);
  const candidates = entriesInAll(found, dayOf.length).filter(
    (entry) => written === null || written.has(dayOf[entry] ?? ''),
  );
  const hits = candidates
    .filter((entry) =>
      searchFacets.every((facet) => fitsFilter(filters[facet], values[facet](entry))),
    )
    .map((entry) => {
      const places = found.map((postings) => postings.get(entry) ?? []);
      return {
        shard,
        entry,
        day: dayOf[entry] ?? '',
        places: [...new Set(places.flat())].sort((a, b) => a - b),
        inHeadline: places.filter(([first]) => first !== undefined && first < bodyStart).length,
        closeness: rankProximity(places),
        order: age * 1e9 + entry,
      };
    });
  return { hits, counts: countFacets(candidates, values, filters) };
}

/** The entries that answer every part of a query; all of them where it has no part. */
function entriesInAll(found: readonly Postings[], entries: number): number[] {
  const [fewest, ...others] = [...found].sort((a, b) => a.size - b.size);
  if (!fewest) return Array.from({ length: entries }, (_, entry) => entry);
  return [...fewest.keys()].filter((entry) => others.every((postings) => postings.has(entry)));
}

function entryDays({ days }: ShardColumns): string[] {
  return days.flatMap(([day, entries]) => Array.from({ length: entries }, () => day));
}
