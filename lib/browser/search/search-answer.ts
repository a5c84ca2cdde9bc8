import { type EntryExcerpts, makeExcerpts } from '@/lib/search/excerpts';
import type { IndexedText } from '@/lib/search/index-format';
import type { OpenIndex } from '@/lib/search/open-index';
import { findFirstFiltered, type SearchResult, searchUntilFound } from '@/lib/search/run-search';
import type { SearchHit } from '@/lib/search/search-shard';
import type { SearchRequest } from '@/lib/search/search-url';
import { type SearchSuggestion, suggestSearches } from '@/lib/search/suggest-searches';

/** An entry that was found, and where to read it. */
export type ShownHit = {
  entry: IndexedText;
  outlet: { id: string; label: string };
  excerpts: EntryExcerpts;
};

/** What a search found: all that is shown of it. */
export type Found = {
  asked: SearchRequest;
  result: SearchResult;
  /** The first of the hits, with their texts. */
  shown: ShownHit[];
  /** Where there are no hits, what would find something. */
  offers: SearchSuggestion[];
};

/**
 * Answers what is asked, with the texts of the first entries.
 * @param shards how many to search; a few further ones are searched by themselves while nothing is found
 */
export async function answer(
  index: OpenIndex,
  asked: SearchRequest,
  entries: number,
  shards: number,
): Promise<Found> {
  const result = await searchUntilFound(index, asked.text, asked.filters, shards);
  const shown = await shownHits(index, result.hits.slice(0, entries));
  const offers =
    result.hits.length > 0 ? [] : await suggestSearches(index, asked.text, asked.filters);
  return { asked, result, shown, offers };
}

/** The first entries of a large collection that filters alone let through, before they are all counted. */
export async function answerAtOnce(
  index: OpenIndex,
  asked: SearchRequest,
  entries: number,
): Promise<ShownHit[] | null> {
  const hits = await findFirstFiltered(index, asked.text, asked.filters);
  return hits && shownHits(index, hits.slice(0, entries));
}

function shownHits({ manifest }: OpenIndex, hits: readonly SearchHit[]): Promise<ShownHit[]> {
  return Promise.all(
    hits.map(async ({ shard, entry: number, places }) => {
      const entry = await shard.text(number);
      const outlet = manifest.outlets[entry.outlet] ?? { id: '', label: '' };
      return { entry, outlet, excerpts: makeExcerpts(entry, places) };
    }),
  );
}
