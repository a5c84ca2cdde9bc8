import type { Day } from '@/lib/schema/day';
import type { EntryKind } from '@/lib/schema/entry';

/*
 * The facets, by what they filter: the entry as a whole, a passage of it, or a statement in a passage. One
 * passage must match all passage facets, and one statement in it all statement facets.
 */
export const entryFacets = ['outlet', 'day', 'kind'] as const;
export const passageFacets = ['topic', 'person', 'organisation', 'place'] as const;
export const statementFacets = ['party', 'speaker'] as const;

export type EntryFacet = (typeof entryFacets)[number];
export type PassageFacet = (typeof passageFacets)[number];
export type StatementFacet = (typeof statementFacets)[number];
export type Facet = EntryFacet | PassageFacet | StatementFacet;

/** All facets, in the order of a query string. */
export const facets: readonly Facet[] = [
  'topic',
  ...entryFacets,
  ...statementFacets,
  'person',
  'organisation',
  'place',
];

/**
 * The chosen values. They are sorted and occur once, so that one choice has one URL. A row matches a facet
 * by any of its values, and must match all facets that have values.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** The values that the collection has. Others in a URL are ignored. */
export type KnownValues = Readonly<Record<Facet, readonly string[]>>;

/** A statement that a passage attributes to somebody. */
export type FilterStatement = {
  party: string;
  /** Id of a person or an organisation; null if the catalogue has none. */
  speaker: string | null;
  /** The speaker in the words of the text. */
  who: string;
  quote: string;
  line: number;
};

/** One passage of an entry: its topics, names and statements. */
export type FilterPassage = Readonly<Record<PassageFacet, readonly string[]>> & {
  statements: readonly FilterStatement[];
};

/** The part of an entry that filtering needs. */
export type FilterRow = {
  id: string;
  day: Day;
  outlet: string;
  kind: EntryKind;
  /** Id of the article that has the lines of the statements. */
  article: string;
  /** Topics that it is about; it only mentions its other topics. */
  about: readonly string[];
  /** In the order of the text; at least one. */
  passages: readonly FilterPassage[];
};

/** Makes one value for each facet. */
export function byFacet<T>(ofFacet: (facet: Facet) => T): Record<Facet, T> {
  const entries = facets.map((facet) => [facet, ofFacet(facet)] as const);
  // Every facet has just been given its value.
  return Object.fromEntries(entries) as Record<Facet, T>;
}

export const noFilters: Filters = byFacet(() => []);

function canonicalise(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Reports whether any value is chosen. */
export function isFiltered(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}

/** Reports whether any chosen value filters passages rather than whole entries. */
export function hasPassageFilters(filters: Filters): boolean {
  return [...passageFacets, ...statementFacets].some((facet) => filters[facet].length > 0);
}

/** Reports whether any chosen value filters statements. */
export function hasStatementFilters(filters: Filters): boolean {
  return statementFacets.some((facet) => filters[facet].length > 0);
}

/**
 * Parses a query string: `?topic=grain-deal&party=russia`. A facet may occur several times. Unknown keys and
 * values are ignored.
 */
export function parseFilters(search: string, known: KnownValues): Filters {
  const query = new URLSearchParams(search);
  return byFacet((facet) =>
    canonicalise(query.getAll(facet).filter((value) => known[facet].includes(value))),
  );
}

/** Returns the values in a query string that the collection does not have, as written. */
export function listUnknownValues(search: string, known: KnownValues): string[] {
  const query = new URLSearchParams(search);
  return facets.flatMap((facet) =>
    query.getAll(facet).filter((value) => !known[facet].includes(value)),
  );
}

/** Returns the query string of a choice, with its question mark; empty for no filters. */
export function serialiseFilters(filters: Filters): string {
  const query = new URLSearchParams();
  for (const facet of facets) {
    for (const value of canonicalise(filters[facet])) query.append(facet, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/**
 * Returns the choice that a link beside a count leads to: its value alone in the facet, or without it where
 * it was chosen, so that the count is what the reader gets. Only a URL can combine values of a facet.
 */
export function chooseFilter(filters: Filters, facet: Facet, value: string): Filters {
  if (filters[facet].includes(value)) return toggleFilter(filters, facet, value);
  return { ...filters, [facet]: [value] };
}

/** Adds one value, or removes it if it was chosen. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const on = filters[facet];
  const values = on.includes(value) ? on.filter((other) => other !== value) : [...on, value];
  return { ...filters, [facet]: canonicalise(values) };
}
