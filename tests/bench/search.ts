import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { timeInWords } from '@/lib/chronology/shown-time';
import { loadLibrary } from '@/lib/load/library';
import { buildIndex } from '@/lib/search/build-index';
import { openIndex } from '@/lib/search/open-index';
import { noSearchFilters, type SearchFilters, search } from '@/lib/search/search';
import { grownLibrary } from './grown-library';
import { kb, markdownTable, median } from './markdown-table';

const sizes = [29, 1_000, 10_000] as const;

/** What readers ask: names, common and rare words, several, phrases, beginnings, dates, nothing. */
const queries = [
  'zelensky',
  'kiev',
  'zelensky bakhmut',
  'grain deal',
  'grain deal un 14 March',
  '"black sea grain initiative"',
  'ukraine',
  'russia war',
  'president said',
  'himars',
  'artil',
  'arrest warrants icc',
  'children deported crimea',
  'eu',
  'drones tuesday',
  'xyzzy',
] as const;

/** Filters without words: one, and several together. */
const filterings: readonly Partial<SearchFilters>[] = [
  { topic: ['grain-deal'] },
  { outlet: ['trt-world'] },
  { topic: ['grain-deal'], outlet: ['trt-world'] },
  { topic: ['bakhmut'], outlet: ['rfe-rl', 'al-jazeera'] },
];

/** Entries whose texts a page shows at first. */
const firstShown = 10;

/** A slow phone’s network: seconds for a round trip, and bytes a second (1.6 Mbit/s). */
const roundTrip = 0.15;
const bytesPerSecond = 200_000;

/**
 * Search at several sizes of collection: what building the index takes, how large it is, what a browser
 * fetches for the first results (brotli), for words and at most for filters alone, how long a slow phone waits for that (worked out from the bytes
 * and the round trips, once page and manifest are there), and how long answering takes by itself.
 */
export async function searchTable(): Promise<string> {
  const library = await loadLibrary();
  const rows: string[][] = [];
  for (const size of sizes) {
    const grown = grownLibrary(library, size);
    const start = performance.now();
    const cpu = process.cpuUsage();
    const files = buildIndex(grown, timeInWords);
    const built = performance.now() - start;
    const { user } = process.cpuUsage(cpu);
    const memory = process.memoryUsage().heapUsed;
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const weighed = new Map<string, number>();
    const weigh = (path: string) => {
      const known = weighed.get(path) ?? brotliCompressSync(files.get(path) ?? '').length;
      weighed.set(path, known);
      return known;
    };
    const asked = [];
    for (const query of queries) asked.push(await ask(files, query, {}, weigh));
    const filtered = [];
    for (const filters of filterings) filtered.push(await ask(files, '', filters, weigh));
    rows.push([
      size.toLocaleString('en-GB'),
      (built / 1000).toFixed(2),
      (user / 1e6).toFixed(2),
      String(Math.round(memory / 1e6)),
      String(files.size),
      kb(bytes),
      kb(weigh('manifest.json')),
      kb(median(asked.map(({ fetched }) => fetched))),
      kb(percentile95(asked.map(({ fetched }) => fetched))),
      kb(Math.max(...filtered.map(({ fetched }) => fetched))),
      median(asked.map(({ phone }) => phone)).toFixed(2),
      percentile95(asked.map(({ phone }) => phone)).toFixed(2),
      median(asked.map(({ cold }) => cold)).toFixed(1),
      percentile95(asked.map(({ cold }) => cold)).toFixed(1),
      median(asked.map(({ warm }) => warm)).toFixed(1),
      percentile95(asked.map(({ warm }) => warm)).toFixed(1),
    ]);
  }
  return markdownTable(
    [
      'entries',
      'build s',
      'cpu s',
      'heap MB',
      'files',
      'index KB',
      'on focus KB',
      'to results KB',
      'p95',
      'filters KB',
      'phone s',
      'p95',
      'first ms',
      'p95',
      'again ms',
      'p95',
    ],
    rows,
  );
}

/** Asks as a page does: the newest shard, and the texts of the first results. */
async function ask(
  files: ReadonlyMap<string, string>,
  query: string,
  filters: Partial<SearchFilters>,
  weigh: (path: string) => number,
): Promise<{ fetched: number; phone: number; cold: number; warm: number }> {
  const paths: string[] = [];
  let [pending, rounds] = [0, 0];
  const index = await openIndex(async (path) => {
    paths.push(path);
    // What is asked for while nothing is on its way begins a round trip.
    if (pending === 0) rounds += 1;
    pending += 1;
    await new Promise(setImmediate);
    pending -= 1;
    return JSON.parse(files.get(path) ?? '');
  });
  paths.length = 0;
  rounds = 0;
  const once = async () => {
    const start = performance.now();
    const { hits } = await search(index, query, { ...noSearchFilters, ...filters }, 1);
    const shown = hits.slice(0, firstShown);
    await Promise.all(shown.map(({ shard, entry }) => shard.text(entry)));
    return performance.now() - start;
  };
  const cold = await once();
  const fetched = paths.reduce((sum, path) => sum + weigh(path), 0);
  const phone = rounds * roundTrip + fetched / bytesPerSecond;
  return { fetched, phone, cold, warm: median([await once(), await once(), await once()]) };
}

function percentile95(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.ceil(inOrder.length * 0.95) - 1] ?? Number.NaN;
}
