import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { loadLibrary } from '@/lib/load/load-library';
import { buildIndexParts } from '@/lib/search/build-index';
import type { SearchFilters } from '@/lib/search/facets';
import { describeTime } from '@/lib/wording/format-time';
import { grownLibrary } from './grown-library';
import { kb, markdownTable, median } from './markdown-table';
import { measureSearch, type SearchCost, searchFirst, searchWhole } from './search-as-page';

/** Numbers of entries. The last takes minutes, and the memory for its entries. */
export const searchSizes: readonly number[] = [29, 1_000, 10_000, 100_000];

/**
 * Queries of readers: names, common and rare words, several words, phrases, prefixes, dates, words of no
 * entry.
 */
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

/** A word of no entry. */
const nothing = 'xyzzy';

/** Filters without words: one, and several together. */
const filterings: readonly Partial<SearchFilters>[] = [
  { topic: ['grain-deal'] },
  { outlet: ['trt-world'] },
  { topic: ['grain-deal'], outlet: ['trt-world'] },
  { topic: ['bakhmut'], outlet: ['rfe-rl', 'al-jazeera'] },
];

/**
 * Measures search at several sizes of collection: building the index; its size; bytes fetched (brotli) for
 * the first results of words, at most for filters alone (first results and complete counts), and for a word
 * of no entry; the wait on a slow phone, calculated from bytes and round trips once page and manifest are
 * loaded; and the time to answer, the first time including reading the files.
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
      'filter KB',
      'counted KB',
      'nothing KB',
      'phone s',
      'p95',
      'filter s',
      'counted s',
      'nothing s',
      'first ms',
      'p95',
      'again ms',
      'p95',
    ],
    rows,
  );
}

/** Measures one size. The index is written to a folder as it is built, and read from there, as from a site. */
async function row(grown: ReturnType<typeof grownLibrary>, folder: string): Promise<string[]> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const before = heapInUse();
  let [memory, files, bytes] = [0, 0, 0];
  for (const parts of buildIndexParts(grown, describeTime)) {
    memory = Math.max(memory, heapInUse() - before);
    files += parts.size;
    for (const text of parts.values()) bytes += Buffer.byteLength(text);
    for (const [path, text] of parts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
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
  const asked: SearchCost[] = [];
  for (const query of queries) asked.push(await measureSearch(read, query, {}, weigh, searchWhole));
  const filteredFirst: SearchCost[] = [];
  const filtered: SearchCost[] = [];
  for (const filters of filterings) {
    filteredFirst.push(await measureSearch(read, '', filters, weigh, searchFirst));
    filtered.push(await measureSearch(read, '', filters, weigh, searchWhole));
  }
  const inVain = await measureSearch(read, nothing, {}, weigh, searchWhole);
  const of = (value: (one: SearchCost) => number) => asked.map(value);
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
    kb(Math.max(...filteredFirst.map(({ fetched }) => fetched))),
    kb(Math.max(...filtered.map(({ fetched }) => fetched))),
    kb(inVain.fetched),
    ...both(
      of(({ phone }) => phone),
      2,
    ),
    Math.max(...filteredFirst.map(({ phone }) => phone)).toFixed(2),
    Math.max(...filtered.map(({ phone }) => phone)).toFixed(2),
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

/** Returns the used bytes of the heap after garbage collection. */
function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function percentile95(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.ceil(inOrder.length * 0.95) - 1] ?? Number.NaN;
}
