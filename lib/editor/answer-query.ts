import { loadLibrary } from '@/lib/load/load-library';
import { buildIndex } from '@/lib/search/build-index';
import type { SearchFilters } from '@/lib/search/facets';
import { openIndex } from '@/lib/search/open-index';
import { runSearch } from '@/lib/search/run-search';
import { type SearchSuggestion, suggestSearches } from '@/lib/search/suggest-searches';
import { requireValue } from '@/lib/text/required';
import { describeTime } from '@/lib/wording/format-time';

/**
 * Answers a query as the site does: from the same index, made in memory so that no build is needed, and by
 * the same code.
 * @returns the entries by rank; if there are none, `offers` has similar searches; `unknown` has filter values
 *   that the collection does not have
 */
export async function answerQuery(
  query: string,
  filters: SearchFilters,
): Promise<{
  entries: { id: string; headline: string }[];
  offers: SearchSuggestion[];
  unknown: string[];
}> {
  const files = buildIndex(await loadLibrary(), describeTime);
  const index = await openIndex(async (path) =>
    JSON.parse(requireValue(files.get(path), 'The index has every file that it names.')),
  );
  const unknown = (['topic', 'outlet'] as const).flatMap((facet) =>
    filters[facet].filter((id) => !index.manifest[`${facet}s`].some((value) => value.id === id)),
  );
  if (unknown.length > 0) return { entries: [], offers: [], unknown };
  const { hits } = await runSearch(index, query, filters);
  const texts = await Promise.all(hits.map(({ shard, entry }) => shard.text(entry)));
  const offers = hits.length > 0 ? [] : await suggestSearches(index, query, filters);
  return { entries: texts.map(({ id, headline }) => ({ id, headline })), offers, unknown };
}
