import type { ValueLabels } from './describe-filters';
import {
  byFacet,
  type Facet,
  type FilterRow,
  type Filters,
  listUnknownValues,
  parseFilters,
} from './filter';
import { countFacetValues, matchesFilters } from './match-filters';

/** The data that a page's entries are filtered by. */
export type FilterData = {
  rows: readonly FilterRow[];
  labels: ValueLabels;
  /** True for the page of one day, which has no filter by day. */
  ofOneDay: boolean;
};

export type FilterResult = {
  filters: Filters;
  rows: readonly FilterRow[];
  /** Rows that match the filters. */
  shown: readonly FilterRow[];
  shownIds: ReadonlySet<string>;
  rowById: ReadonlyMap<string, FilterRow>;
  /** Number of rows that each value of each facet would give. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Anchor in the URL. */
  anchor: string;
  labels: ValueLabels;
  /** Values in the URL that the collection does not have. */
  unknown: readonly string[];
};

/**
 * Applies the filters of a URL to a page's rows.
 * @param search query string, with its question mark
 * @param anchor without its `#`
 */
export function applyFilters(
  search: string,
  anchor: string,
  { rows, labels, ofOneDay }: FilterData,
): FilterResult {
  const days = ofOneDay ? [] : rows.map((row) => row.day);
  const known = byFacet((facet) => (facet === 'day' ? days : Object.keys(labels[facet])));
  const filters = parseFilters(search, known);
  const shown = rows.filter((row) => matchesFilters(row, filters));
  return {
    filters,
    rows,
    shown,
    shownIds: new Set(shown.map((row) => row.id)),
    rowById: new Map(rows.map((row) => [row.id, row])),
    counts: byFacet((facet) => countFacetValues(rows, filters, facet)),
    anchor,
    labels,
    unknown: listUnknownValues(search, known),
  };
}
