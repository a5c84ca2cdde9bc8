import { noSearchFilters, type SearchFilters } from './facets';
import { maxQueryLength } from './parse-query';

/** A search as the URL of the search page describes it. */
export type SearchRequest = { text: string; filters: SearchFilters };

export const emptyRequest: SearchRequest = { text: '', filters: noSearchFilters };

/** The values that filters can take. */
export type KnownFilters = Readonly<Record<'topic' | 'outlet' | 'day', readonly string[]>>;

/**
 * Parses the query string of a URL: `?q=zelensky&topic=grain-deal`.
 * @returns `ignored`: unknown filter values, as written
 */
export function parseSearchUrl(
  search: string,
  known: KnownFilters,
): { requested: SearchRequest; ignored: string[] } {
  const query = new URLSearchParams(search);
  const given = (facet: keyof KnownFilters) => [
    ...new Set(query.getAll(facet).filter((value) => value !== '')),
  ];
  const kept = (facet: keyof KnownFilters) =>
    given(facet).filter((value) => known[facet].includes(value));
  const ignored = (['topic', 'outlet', 'day'] as const).flatMap((facet) =>
    given(facet).filter((value) => !known[facet].includes(value)),
  );
  return {
    requested: {
      text: query.get('q') ?? '',
      filters: { topic: kept('topic'), outlet: kept('outlet'), day: kept('day') },
    },
    ignored,
  };
}

/** Formats the query string of a search, with its question mark; empty for an empty search. */
export function formatSearchUrl({ text, filters }: SearchRequest): string {
  const query = new URLSearchParams();
  // One character more than is searched for, to show that the text was cut.
  const words = text.trim().slice(0, maxQueryLength + 1);
  if (words !== '') query.set('q', words);
  for (const facet of ['topic', 'outlet', 'day'] as const) {
    for (const value of filters[facet]) query.append(facet, value);
  }
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
