import { type EntryExcerpts, makeExcerpts } from '@/lib/search/excerpts';
import type { IndexedText } from '@/lib/search/index-format';
import type { OpenIndex } from '@/lib/search/open-index';
import { findFirstFiltered, type SearchResult, searchUntilFound } from '@/lib/search/run-search';
import type { SearchHit } from '@/lib/search/search-shard';
import type { SearchRequest } from '@/lib/search/search-url';
import { type SearchSuggestion, suggestSearches } from '@/lib/search/suggest-searches';

/** An entry that was found, with its outlet and the matching parts of its text. */
export type ShownHit = {
  entry: IndexedText;
  outlet: { id: string; label: string };
  excerpts: EntryExcerpts;
};

/** Everything that is shown for a search. */
export type FoundEntries = {
  request: SearchRequest;
  result: SearchResult;
  /** The first hits, with their texts. */
  shown: ShownHit[];
  /** Similar searches that find something; only if there are no hits. */
  suggestions: SearchSuggestion[];
};

/**
 * Runs a search and reads the texts of the first entries.
 * @param shards how many to search; a few more are searched while nothing is found
 */
export async function answerSearch(
  index: OpenIndex,
  request: SearchRequest,
  entries: number,
  shards: number,
): Promise<FoundEntries> {
  const result = await searchUntilFound(index, request.text, request.filters, shards);
  const shown = await loadShownHits(index, result.hits.slice(0, entries));
  const suggestions =
    result.hits.length > 0 ? [] : await suggestSearches(index, request.text, request.filters);
  return { request, result, shown, suggestions };
}

/**
 * Returns the first entries that match filters alone in a large collection, before all are counted. Null for
 * any other search.
 */
export async function findFirstMatches(
  index: OpenIndex,
  request: SearchRequest,
  entries: number,
): Promise<ShownHit[] | null> {
  const hits = await findFirstFiltered(index, request.text, request.filters);
  return hits && loadShownHits(index, hits.slice(0, entries));
}

function loadShownHits({ manifest }: OpenIndex, hits: readonly SearchHit[]): Promise<ShownHit[]> {
  return Promise.all(
    hits.map(async ({ shard, entry: number, places }) => {
      const entry = await shard.text(number);
      const outlet = manifest.outlets[entry.outlet] ?? { id: '', label: '' };
      return { entry, outlet, excerpts: makeExcerpts(entry, places) };
    }),
  );
}
