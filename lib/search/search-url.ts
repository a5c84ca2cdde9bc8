import { noSearchFilters, type SearchFilters } from './facets';
import { maxQueryLength } from './parse-query';

/** What a search page’s address asks for. */
export type SearchRequest = { text: string; filters: SearchFilters };

export const emptyRequest: SearchRequest = { text: '', filters: noSearchFilters };

/** The values that filters can take. */
export type KnownFilters = Readonly<Record<'topic' | 'outlet' | 'day', readonly string[]>>;

/**
 * Reads the query string of an address: `?q=zelensky&topic=grain-deal`.
 * @returns `ignored`: the values that no filter has, as they are written
 */
export function parseSearchUrl(
  search: string,
  known: KnownFilters,
): { asked: SearchRequest; ignored: string[] } {
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
    asked: {
      text: query.get('q') ?? '',
      filters: { topic: kept('topic'), outlet: kept('outlet'), day: kept('day') },
    },
    ignored,
  };
}

/** The query string of a search, with its question mark; empty where nothing is asked for. */
export function formatSearchUrl({ text, filters }: SearchRequest): string {
  const query = new URLSearchParams();
  // No longer than what is searched for, and room to show that it was more.
  const words = text.trim().slice(0, maxQueryLength + 1);
  if (words !== '') query.set('q', words);
  for (const facet of ['topic', 'outlet', 'day'] as const) {
    for (const value of filters[facet]) query.append(facet, value);
  }
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
