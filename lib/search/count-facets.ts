import { type SearchFacet, type SearchFilters, searchFacets } from './facets';
import type { SearchManifest, ShardColumns } from './index-format';

/**
 * Of each value of each facet, how many entries it would give: those that fit the query and the filters
 * of the other facets. A value that would give none is not in it.
 */
export type FacetCounts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

/** A shard’s entries as the values that they have in each facet. */
export type FacetValues = Readonly<Record<SearchFacet, (entry: number) => readonly string[]>>;

/** Reads the values of a shard’s entries out of its columns. */
export function readFacetValues(
  { profiles, entries }: ShardColumns,
  dayOf: readonly string[],
  manifest: SearchManifest,
): FacetValues {
  const known = (values: SearchManifest['topics'], place: number) => {
    const value = values[place];
    return value ? [value.id] : [];
  };
  const ids = profiles.map(([outlet, topics]) => ({
    topic: topics.flatMap((place) => known(manifest.topics, place)),
    outlet: known(manifest.outlets, outlet),
  }));
  const idsOf = (entry: number) => ids[entries[entry] ?? -1];
  return {
    topic: (entry) => idsOf(entry)?.topic ?? [],
    outlet: (entry) => idsOf(entry)?.outlet ?? [],
    day: (entry) => [dayOf[entry] ?? ''],
  };
}

/** A filter without a value lets everything through. */
export function fitsFilter(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

/** Counts the entries of one shard, which fit the query, under the filters. */
export function countFacets(
  entries: readonly number[],
  values: FacetValues,
  filters: SearchFilters,
): FacetCounts {
  const counts: Record<SearchFacet, Map<string, number>> = {
    topic: new Map(),
    outlet: new Map(),
    day: new Map(),
  };
  for (const entry of entries) {
    const failed = searchFacets.filter(
      (facet) => !fitsFilter(filters[facet], values[facet](entry)),
    );
    if (failed.length > 1) continue;
    for (const facet of searchFacets) {
      // The filter of the facet itself does not count: another of its values would take its place.
      if (failed.some((other) => other !== facet)) continue;
      for (const value of values[facet](entry)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The counts of several shards as one. */
export function sumFacetCounts(all: readonly FacetCounts[]): FacetCounts {
  const sum = (facet: SearchFacet) => {
    const total = new Map<string, number>();
    for (const { [facet]: counts } of all) {
      for (const [value, count] of counts) total.set(value, (total.get(value) ?? 0) + count);
    }
    return total;
  };
  return { topic: sum('topic'), outlet: sum('outlet'), day: sum('day') };
}
