'use client';

import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import {
  byFacet,
  type Facet,
  type FilterRow,
  type Filters,
  facets,
  noFilters,
  parseFilters,
  unknownValues,
} from '@/lib/chronology/filter';
import type { ValueLabels } from '@/lib/chronology/filter-sentence';
import { facetCounts, matches } from '@/lib/chronology/match-filters';
import { currentAddress, watchAddress } from './filter-address';

type Filtering = {
  /** False in the document as it was sent, where links lead to prebuilt pages. */
  live: boolean;
  filters: Filters;
  rows: readonly FilterRow[];
  /** Rows that the filters let through. */
  shown: readonly FilterRow[];
  shownIds: ReadonlySet<string>;
  rowById: ReadonlyMap<string, FilterRow>;
  /** What each value of each facet would give. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** Address of this page without filters. */
  page: string;
  /** Anchor that the address points at. */
  anchor: string;
  labels: ValueLabels;
  /** What the address asks for and is not known here. */
  unknown: readonly string[];
};

const FilterContext = createContext<Filtering | null>(null);

/** What is filtered by and what is shown. For components inside a `FilterProvider`. */
export function useFiltering(): Filtering {
  const filtering = use(FilterContext);
  if (!filtering) throw new Error('A filter component stands outside of FilterProvider.');
  return filtering;
}

/**
 * Filters what stands inside it by the query string of the address. The entries themselves are
 * children, rendered beforehand; only the rows needed to choose between them are sent as data.
 */
export function FilterProvider({
  rows,
  labels,
  ofOneDay = false,
  page,
  children,
}: {
  rows: readonly FilterRow[];
  labels: ValueLabels;
  /** Whether the page shows one day, so that days are nothing to filter by. */
  ofOneDay?: boolean;
  page: string;
  children: ReactNode;
}) {
  const address = useSyncExternalStore(watchAddress, currentAddress, () => null);
  announceHydration(address);
  const filtering = useMemo(
    () => ({ page, ...filteringFor(address, rows, labels, ofOneDay) }),
    [address, rows, labels, ofOneDay, page],
  );

  useEffect(() => {
    document.documentElement.dataset.ready = '';
    // Filters that the address brought with it have just moved the linked entry.
    if (window.location.search && window.location.hash) {
      document.getElementById(decodeURIComponent(window.location.hash.slice(1)))?.scrollIntoView();
    }
  }, []);

  return (
    <FilterContext value={filtering}>
      <div
        data-island
        data-filter-keys={facets.filter((facet) => facet !== 'day' || !ofOneDay).join(' ')}
      >
        {children}
      </div>
    </FilterContext>
  );
}

/**
 * The reading aids (`lib/publish/aids`) may have turned the list and its clocks, which React would not
 * recognise: they put everything back on this event. Only an effect would come too late for that.
 */
function announceHydration(address: string | null): void {
  if (address !== null || typeof window === 'undefined') return;
  document.documentElement.dataset.hydrating = '';
  window.dispatchEvent(new Event('daybook:hydrating'));
}

function filteringFor(
  address: string | null,
  rows: readonly FilterRow[],
  labels: ValueLabels,
  ofOneDay: boolean,
): Omit<Filtering, 'page'> {
  const [search = '', anchor = ''] = (address ?? '').split('#');
  const days = ofOneDay ? [] : rows.map((row) => row.day);
  const known = byFacet((facet) => (facet === 'day' ? days : Object.keys(labels[facet])));
  const filters = address === null ? noFilters : parseFilters(search, known);
  const shown = rows.filter((row) => matches(row, filters));
  return {
    live: address !== null,
    filters,
    rows,
    shown,
    shownIds: new Set(shown.map((row) => row.id)),
    rowById: new Map(rows.map((row) => [row.id, row])),
    counts: byFacet((facet) => facetCounts(rows, filters, facet)),
    anchor: decodeURIComponent(anchor),
    labels,
    unknown: address === null ? [] : unknownValues(search, known),
  };
}
