import { performance } from 'node:perf_hooks';
import { noSearchFilters, type SearchFilters } from '@/lib/search/facets';
import { type OpenIndex, openIndex } from '@/lib/search/open-index';
import { countFirstShards, findFirstFiltered, searchUntilFound } from '@/lib/search/run-search';
import type { SearchHit } from '@/lib/search/search-shard';
import { median } from './markdown-table';

/** Number of entries that a page shows at first. */
const firstShown = 10;

/** The network of a slow phone: seconds per round trip, and bytes per second (1.6 Mbit/s). */
const roundTrip = 0.15;
const bytesPerSecond = 200_000;

/** Cost of one query: bytes fetched, seconds on a slow phone, milliseconds the first and the second time. */
export type SearchCost = { fetched: number; phone: number; cold: number; warm: number };

/** The step of a page's answer: complete, or only the first entries that match filters. */
type Answer = (
  index: OpenIndex,
  query: string,
  filters: SearchFilters,
) => Promise<readonly SearchHit[]>;

/** Searches the newest entries, and further ones while nothing is found. */
export const searchWhole: Answer = async (index, ...asked) =>
  (await searchUntilFound(index, ...asked, countFirstShards(index))).hits;

export const searchFirst: Answer = async (...asked) =>
  (await findFirstFiltered(...asked)) ?? searchWhole(...asked);

/** Searches as a page does, and reads the first texts. */
export async function measureSearch(
  readText: (path: string) => Promise<string>,
  query: string,
  filters: Partial<SearchFilters>,
  weigh: (path: string) => Promise<number>,
  answer: Answer,
): Promise<SearchCost> {
  const paths: string[] = [];
  let [pending, rounds] = [0, 0];
  const index = await openIndex(async (path) => {
    paths.push(path);
    // A request begins a round trip if no other one is pending.
    if (pending === 0) rounds += 1;
    pending += 1;
    const text = await readText(path);
    pending -= 1;
    return JSON.parse(text);
  });
  paths.length = 0;
  rounds = 0;
  const once = async () => {
    const start = performance.now();
    const hits = await answer(index, query, { ...noSearchFilters, ...filters });
    const shown = hits.slice(0, firstShown);
    await Promise.all(shown.map(({ shard, entry }) => shard.text(entry)));
    return performance.now() - start;
  };
  const cold = await once();
  let fetched = 0;
  for (const path of paths) fetched += await weigh(path);
  const phone = rounds * roundTrip + fetched / bytesPerSecond;
  return { fetched, phone, cold, warm: median([await once(), await once(), await once()]) };
}
