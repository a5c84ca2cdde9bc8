import type { Day } from '@/lib/schema/day';
import type { EntryKind } from '@/lib/schema/entry';

/*
 * What can be filtered by, by what it is asked of: the entry as a whole, a passage of it, or a statement
 * in a passage. All that is asked of a passage must hold of one passage, and all that is asked of a
 * statement of one statement in it.
 */
export const entryFacets = ['outlet', 'day', 'kind'] as const;
export const passageFacets = ['topic', 'person', 'organisation', 'place'] as const;
export const statementFacets = ['party', 'speaker'] as const;

export type EntryFacet = (typeof entryFacets)[number];
export type PassageFacet = (typeof passageFacets)[number];
export type StatementFacet = (typeof statementFacets)[number];
export type Facet = EntryFacet | PassageFacet | StatementFacet;

/** All of them, in the order in which they stand in an address. */
export const facets: readonly Facet[] = [
  'topic',
  ...entryFacets,
  ...statementFacets,
  'person',
  'organisation',
  'place',
];

/**
 * What is on. Values are sorted and occur once, so that one choice has one address. Within a facet
 * any of the values will do; all facets that have values must agree.
 */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** The values there are; an address may ask for others, which are ignored. */
export type KnownValues = Readonly<Record<Facet, readonly string[]>>;

/** Something that a passage has somebody say. */
export type FilterStatement = {
  party: string;
  /** Id of a person or an organisation; null where it is not known who it is. */
  speaker: string | null;
  /** Who said it, in the words of the text. */
  who: string;
  quote: string;
  line: number;
};

/** One passage of an entry: what it is about, whom and what it names, and what it has somebody say. */
export type FilterPassage = Readonly<Record<PassageFacet, readonly string[]>> & {
  statements: readonly FilterStatement[];
};

/** What filtering needs to know of an entry. */
export type FilterRow = {
  id: string;
  day: Day;
  outlet: string;
  kind: EntryKind;
  /** Article whose lines the statements name. */
  article: string;
  /** Topics it is about; others of its topics only come up in it. */
  about: readonly string[];
  /** In order; at least one. */
  passages: readonly FilterPassage[];
};

/** One thing for each facet. */
export function byFacet<T>(ofFacet: (facet: Facet) => T): Record<Facet, T> {
  return {
    topic: ofFacet('topic'),
    outlet: ofFacet('outlet'),
    day: ofFacet('day'),
    kind: ofFacet('kind'),
    party: ofFacet('party'),
    speaker: ofFacet('speaker'),
    person: ofFacet('person'),
    organisation: ofFacet('organisation'),
    place: ofFacet('place'),
  };
}

export const noFilters: Filters = byFacet(() => []);

function canonical(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Whether anything is on. */
export function isFiltered(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].length > 0);
}

/** Whether anything is on that is asked of passages, and not of entries as a whole. */
export function hasPassageFilters(filters: Filters): boolean {
  return [...passageFacets, ...statementFacets].some((facet) => filters[facet].length > 0);
}

/** Whether anything is on that is asked of statements. */
export function hasStatementFilters(filters: Filters): boolean {
  return statementFacets.some((facet) => filters[facet].length > 0);
}

/**
 * Reads the query string of an address: `?topic=grain-deal&party=russia`. A facet may occur
 * several times. Keys and values that are not known are ignored.
 */
export function parseFilters(search: string, known: KnownValues): Filters {
  const query = new URLSearchParams(search);
  return byFacet((facet) =>
    canonical(query.getAll(facet).filter((value) => known[facet].includes(value))),
  );
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
