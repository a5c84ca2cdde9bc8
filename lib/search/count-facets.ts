import { requireValue } from '@/lib/text/required';
import { type SearchFacet, type SearchFilters, searchFacets } from './facets';
import type { SearchManifest, ShardColumns } from './index-format';

/**
 * The number of entries that each value of each facet would give: entries that match the query and the
 * filters of the other facets. Values that would give none are left out.
 */
export type FacetCounts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

/** Functions that return the values of a shard’s entry in each facet. */
export type FacetValues = Readonly<Record<SearchFacet, (entry: number) => readonly string[]>>;

/** Reads the facet values of a shard’s entries from its columns. */
export function readFacetValues(
  { profiles, entries }: ShardColumns,
  dayOf: readonly string[],
  manifest: SearchManifest,
): FacetValues {
  const idOf = (values: SearchManifest['topics'], index: number) =>
    requireValue(values[index], 'Profiles refer to values of the manifest.').id;
  const ids = profiles.map(([outlet, topics]) => ({
    topic: topics.map((index) => idOf(manifest.topics, index)),
    outlet: [idOf(manifest.outlets, outlet)],
  }));
  const profileOf = (entry: number) => {
    const profile = requireValue(entries[entry], 'Every entry has a profile.');
    return requireValue(ids[profile], 'Entries refer to profiles.');
  };
  return {
    topic: (entry) => profileOf(entry).topic,
    outlet: (entry) => profileOf(entry).outlet,
    day: (entry) => [requireValue(dayOf[entry], 'Every entry has a day.')],
  };
}

/** Returns whether values match a filter. A filter without chosen values matches everything. */
export function fitsFilter(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

/** Counts the facet values of one shard’s entries under the filters. */
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
      // The facet’s own filter is ignored, as another of its values would replace it.
      if (failed.some((other) => other !== facet)) continue;
      for (const value of values[facet](entry)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Adds up the counts of several shards. */
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
