import { type Excerpts, excerptsOf } from '@/lib/search/excerpts';
import type { IndexedText } from '@/lib/search/index-format';
import type { OpenIndex } from '@/lib/search/open-index';
import { firstFiltered, type SearchResult, searchUntilFound } from '@/lib/search/run-search';
import type { Hit } from '@/lib/search/search-shard';
import type { Asked } from '@/lib/search/search-url';
import { type Nearest, nearest } from '@/lib/search/suggest-searches';

/** An entry that was found, and where to read it. */
export type ShownHit = {
  entry: IndexedText;
  outlet: { id: string; label: string };
  excerpts: Excerpts;
};

/** What a search found: all that is shown of it. */
export type Found = {
  asked: Asked;
  result: SearchResult;
  /** The first of the hits, with their texts. */
  shown: ShownHit[];
  /** Where there are no hits, what would find something. */
  offers: Nearest[];
};

/**
 * Answers what is asked, with the texts of the first entries.
 * @param shards how many to search; a few further ones are searched by themselves while nothing is found
 */
export async function answer(
  index: OpenIndex,
  asked: Asked,
  entries: number,
  shards: number,
): Promise<Found> {
  const result = await searchUntilFound(index, asked.text, asked.filters, shards);
  const shown = await shownHits(index, result.hits.slice(0, entries));
  const offers = result.hits.length > 0 ? [] : await nearest(index, asked.text, asked.filters);
  return { asked, result, shown, offers };
}

/** The first entries of a large collection that filters alone let through, before they are all counted. */
export async function answerAtOnce(
  index: OpenIndex,
  asked: Asked,
  entries: number,
): Promise<ShownHit[] | null> {
  const hits = await firstFiltered(index, asked.text, asked.filters);
  return hits && shownHits(index, hits.slice(0, entries));
}

function shownHits({ manifest }: OpenIndex, hits: readonly Hit[]): Promise<ShownHit[]> {
  return Promise.all(
    hits.map(async ({ shard, entry: number, places }) => {
      const entry = await shard.text(number);
      const outlet = manifest.outlets[entry.outlet] ?? { id: '', label: '' };
      return { entry, outlet, excerpts: excerptsOf(entry, places) };
    }),
  );
}
