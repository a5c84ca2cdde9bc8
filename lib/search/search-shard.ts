import { requireValue } from '@/lib/text/required';
import { countFacets, type FacetCounts, fitsFilter, readFacetValues } from './count-facets';
import { type SearchFilters, searchFacets } from './facets';
import { findPostings } from './find-postings';
import { bodyStart, type SearchManifest, type ShardColumns } from './index-format';
import type { OpenShard, Postings } from './open-index';
import type { ParsedQuery } from './parse-query';
import { rankProximity } from './term-proximity';

export type SearchHit = {
  shard: OpenShard;
  /** The index of the entry in its shard. */
  entry: number;
  day: string;
  /** The places of the query’s words, in order. */
  places: number[];
};

export type RankedSearchHit = SearchHit & { inHeadline: number; proximity: number; order: number };

/**
 * Searches one shard for entries that match every part of a query and every filter.
 * @param order the shard’s rank in the chronology, higher for a newer one
 * @param prefix the last word of the query if it is to be matched as a prefix, else null
 */
export async function searchShard(
  shard: OpenShard,
  order: number,
  query: ParsedQuery,
  filters: SearchFilters,
  manifest: SearchManifest,
  prefix: string | null,
): Promise<{ hits: RankedSearchHit[]; counts: FacetCounts }> {
  const [columns, ...found] = await Promise.all([
    shard.columns(),
    ...query.clauses.map((clause) =>
      findPostings(shard, clause, manifest, clause.unfinished === null ? null : prefix),
    ),
  ]);
  const days = listEntryDays(columns);
  const values = readFacetValues(columns, days, manifest);
  const queryDays = query.days === null ? null : new Set(query.days);
  const dayOf = (entry: number) => requireValue(days[entry], 'Every entry has a day.');
  const candidates = intersectPostings(found, days.length).filter(
    (entry) => queryDays === null || queryDays.has(dayOf(entry)),
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
        day: dayOf(entry),
        places: [...new Set(places.flat())].sort((a, b) => a - b),
        inHeadline: places.filter(([first]) => first !== undefined && first < bodyStart).length,
        proximity: rankProximity(places),
        order: order * 1e9 + entry,
      };
    });
  return { hits, counts: countFacets(candidates, values, filters) };
}

/** Returns the entries that match every part of a query; all entries if it has no part. */
function intersectPostings(found: readonly Postings[], entries: number): number[] {
  const [fewest, ...others] = [...found].sort((a, b) => a.size - b.size);
  if (!fewest) return Array.from({ length: entries }, (_, entry) => entry);
  return [...fewest.keys()].filter((entry) => others.every((postings) => postings.has(entry)));
}

function listEntryDays({ days }: ShardColumns): string[] {
  return days.flatMap(([day, entries]) => Array.from({ length: entries }, () => day));
}
