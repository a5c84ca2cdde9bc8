import type { ValueLabels } from './describe-filters';
import {
  byFacet,
  type Facet,
  type FilterRow,
  type Filters,
  parseFilters,
  unknownValues,
} from './filter';
import { facetCounts, matches } from './match-filters';

/** What a page’s entries are filtered by: the page holds it as data. */
export type FilterData = {
  rows: readonly FilterRow[];
  labels: ValueLabels;
  /** Whether the page shows one day, so that days are nothing to filter by. */
  ofOneDay: boolean;
};

export type FilterResult = {
  filters: Filters;
  rows: readonly FilterRow[];
  /** Rows that the filters let through. */
  shown: readonly FilterRow[];
  shownIds: ReadonlySet<string>;
  rowById: ReadonlyMap<string, FilterRow>;
  /** What each value of each facet would give. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Anchor that the address points at. */
  anchor: string;
  labels: ValueLabels;
  /** What the address asks for and is not known here. */
  unknown: readonly string[];
};

/**
 * What is filtered by, and what it leaves.
 * @param search query string of the address, with its question mark
 * @param anchor what the address points at, without `#`
 */
export function applyFilters(
  search: string,
  anchor: string,
  { rows, labels, ofOneDay }: FilterData,
): FilterResult {
  const days = ofOneDay ? [] : rows.map((row) => row.day);
  const known = byFacet((facet) => (facet === 'day' ? days : Object.keys(labels[facet])));
  const filters = parseFilters(search, known);
  const shown = rows.filter((row) => matches(row, filters));
  return {
    filters,
    rows,
    shown,
    shownIds: new Set(shown.map((row) => row.id)),
    rowById: new Map(rows.map((row) => [row.id, row])),
    counts: byFacet((facet) => facetCounts(rows, filters, facet)),
    anchor,
    labels,
    unknown: unknownValues(search, known),
  };
}
