/** Facets that a search can be narrowed by. */
export const searchFacets = ['topic', 'outlet', 'day'] as const;

export type SearchFacet = (typeof searchFacets)[number];

/** Chosen values of each facet. An entry must have one of them, in every facet that has any chosen. */
export type SearchFilters = Readonly<Record<SearchFacet, readonly string[]>>;

export const noSearchFilters: SearchFilters = { topic: [], outlet: [], day: [] };

/** Returns whether any facet has a value chosen. */
export function isFiltered(filters: SearchFilters): boolean {
  return searchFacets.some((facet) => filters[facet].length > 0);
}
