import type { Day } from '@/lib/schema/day';

/** The facets that entries can be filtered by, in the order in which they stand in an address. */
export const facets = ['topic', 'outlet', 'day'] as const;
export type Facet = (typeof facets)[number];

/**
 * What is on. Values are sorted and occur once, so that one choice has one address. Within a facet
 * any of the values will do; all facets that have values must agree.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** The values there are; an address may ask for others, which are ignored. */
export type KnownValues = Readonly<Record<Facet, readonly string[]>>;

/** What filtering needs to know of an entry. */
export type FilterRow = {
  id: string;
  day: Day;
  outlet: string;
  /** Topics it is about. */
  about: readonly string[];
  /** Topics that only come up in it. */
  mentions: readonly string[];
};

export const noFilters: Filters = { topic: [], outlet: [], day: [] };

function canonical(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Whether anything is on. */
export function isFiltered(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}

/**
 * Reads the query string of an address: `?topic=grain-deal&outlet=trt-world`. A facet may occur
 * several times. Keys and values that are not known are ignored.
 */
export function parseFilters(search: string, known: KnownValues): Filters {
  const query = new URLSearchParams(search);
  const read = (facet: Facet) =>
    canonical(query.getAll(facet).filter((value) => known[facet].includes(value)));
  return { topic: read('topic'), outlet: read('outlet'), day: read('day') };
}

/** Values that an address asks for and that are not known here, as it has them. */
export function unknownValues(search: string, known: KnownValues): string[] {
  const query = new URLSearchParams(search);
  return facets.flatMap((facet) =>
    query.getAll(facet).filter((value) => !known[facet].includes(value)),
  );
}

/** The query string for a choice, with its question mark; empty where nothing is on. */
export function serialiseFilters(filters: Filters): string {
  const query = new URLSearchParams();
  for (const facet of facets) {
    for (const value of canonical(filters[facet])) query.append(facet, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/**
 * What a link beside a count leads to: that value alone in its facet, or without it where it was on, so
 * that what is counted is what one gets. Several values of a facet come from an address.
 */
export function chooseFilter(filters: Filters, facet: Facet, value: string): Filters {
  if (filters[facet].includes(value)) return toggleFilter(filters, facet, value);
  return { ...filters, [facet]: [value] };
}

/** Turns one value on, or off where it was on. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const on = filters[facet];
  const values = on.includes(value) ? on.filter((other) => other !== value) : [...on, value];
  return { ...filters, [facet]: canonical(values) };
}

/** The values of a row in one facet; for topics, those it is about and those it mentions. */
function valuesOf(row: FilterRow, facet: Facet): readonly string[] {
  if (facet === 'topic') return [...row.about, ...row.mentions];
  return [row[facet]];
}

/** Whether a row is shown under a choice. */
export function matches(row: FilterRow, filters: Filters): boolean {
  return facets.every(
    (facet) =>
      filters[facet].length === 0 ||
      valuesOf(row, facet).some((value) => filters[facet].includes(value)),
  );
}

/** Whether a row is shown for a topic that it only mentions. */
export function onlyMentions(row: FilterRow, filters: Filters): boolean {
  return filters.topic.length > 0 && !row.about.some((topic) => filters.topic.includes(topic));
}

/**
 * How many rows each value of a facet gives, the filters of the other facets staying as they are:
 * what a reader would get by choosing that value there. Values that give none are not in the map.
 */
export function facetCounts(
  rows: readonly FilterRow[],
  filters: Filters,
  facet: Facet,
): Map<string, number> {
  const others: Filters = { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!matches(row, others)) continue;
    for (const value of new Set(valuesOf(row, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
