import { Buffer } from 'node:buffer';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { timeInWords } from '@/lib/chronology/shown-time';
import { loadLibrary } from '@/lib/load/library';
import { writeFiles } from '@/lib/publish/write-files';
import { buildIndexParts } from '@/lib/search/build-index';
import { openIndex } from '@/lib/search/open-index';
import { noSearchFilters, type SearchFilters, searchUntilFound } from '@/lib/search/search';
import { grownLibrary } from './grown-library';
import { kb, markdownTable, median } from './markdown-table';

/** Entries. The last takes minutes, and memory for the entries themselves. */
export const searchSizes: readonly number[] = [29, 1_000, 10_000, 100_000];

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
] as const;

/** What no entry holds. */
const nothing = 'xyzzy';

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
 * fetches for the first results (brotli), for words, at most for filters alone, and for a word that nothing
 * holds; how long a slow phone waits for that (worked out from the bytes and the round trips, once page and
 * manifest are there); and how long answering takes by itself, at first with the reading of the files.
 */
export async function searchTable(sizes: readonly number[]): Promise<string> {
  const library = await loadLibrary();
  const rows: string[][] = [];
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'daybook-search-'));
    try {
      rows.push(await row(grownLibrary(library, size), folder));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return markdownTable(
    [
      'entries',
      'build s',
      'cpu s',
      'heap MB',
      'files',
      'index MB',
      'on focus KB',
      'to results KB',
      'p95',
      'filters KB',
      'nothing KB',
      'phone s',
      'p95',
      'nothing s',
      'first ms',
      'p95',
      'again ms',
      'p95',
    ],
    rows,
  );
}

/** One size: the index is written to a folder as it is made, and read from there, as a site does. */
async function row(grown: ReturnType<typeof grownLibrary>, folder: string): Promise<string[]> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const before = heapInUse();
  let [memory, files, bytes] = [0, 0, 0];
  for (const parts of buildIndexParts(grown, timeInWords)) {
    memory = Math.max(memory, heapInUse() - before);
    files += parts.size;
    for (const text of parts.values()) bytes += Buffer.byteLength(text);
    await writeFiles(folder, parts);
  }
  const built = performance.now() - start;
  const { user } = process.cpuUsage(cpu);

  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const weighed = new Map<string, number>();
  const weigh = async (path: string) => {
    const known = weighed.get(path) ?? brotliCompressSync(await read(path)).length;
    weighed.set(path, known);
    return known;
  };
  const asked: Asked[] = [];
  for (const query of queries) asked.push(await ask(read, query, {}, weigh));
  const filtered: Asked[] = [];
  for (const filters of filterings) filtered.push(await ask(read, '', filters, weigh));
  const inVain = await ask(read, nothing, {}, weigh);
  const of = (value: (one: Asked) => number) => asked.map(value);
  const both = (values: readonly number[], digits: number) => [
    median(values).toFixed(digits),
    percentile95(values).toFixed(digits),
  ];
  return [
    grown.entries.length.toLocaleString('en-GB'),
    (built / 1000).toFixed(2),
    (user / 1e6).toFixed(2),
    String(Math.round(memory / 1e6)),
    String(files),
    (bytes / 1e6).toFixed(1),
    kb(await weigh('manifest.json')),
    kb(median(of(({ fetched }) => fetched))),
    kb(percentile95(of(({ fetched }) => fetched))),
    kb(Math.max(...filtered.map(({ fetched }) => fetched))),
    kb(inVain.fetched),
    ...both(
      of(({ phone }) => phone),
      2,
    ),
    inVain.phone.toFixed(2),
    ...both(
      of(({ cold }) => cold),
      1,
    ),
    ...both(
      of(({ warm }) => warm),
      1,
    ),
  ];
}

/** Bytes of the heap that are in use, without what is only waiting to be collected. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What one question took: bytes fetched, seconds on a slow phone, milliseconds at first and again. */
type Asked = { fetched: number; phone: number; cold: number; warm: number };

/** Asks as a page does: the newest shard, further ones while nothing is found, and the first texts. */
async function ask(
  readText: (path: string) => Promise<string>,
  query: string,
  filters: Partial<SearchFilters>,
  weigh: (path: string) => Promise<number>,
): Promise<Asked> {
  const paths: string[] = [];
  let [pending, rounds] = [0, 0];
  const index = await openIndex(async (path) => {
    paths.push(path);
    // What is asked for while nothing is on its way begins a round trip.
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
    const { hits } = await searchUntilFound(index, query, { ...noSearchFilters, ...filters }, 1);
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

function percentile95(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.ceil(inOrder.length * 0.95) - 1] ?? Number.NaN;
}
