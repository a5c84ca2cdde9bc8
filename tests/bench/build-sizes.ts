import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { withHeapLimit } from '@/lib/build/heap-limit';
import { listFiles } from '@/lib/build/output/list-files';
import { contentFolder } from '@/lib/load/content-files';
import { loadLibrary } from '@/lib/load/library';
import { writeMadeCollection } from './made-collection';
import { kb, markdownTable } from './markdown-table';
import { samplePages } from './page-kinds';

const folder = 'tests/.results/made';
const library = 'tests/.results/made-library';

/** What `npm run build` does, one after the other: see `lib/cli/build.ts`. */
const phases = [
  { name: 'check', command: ['tsx', 'lib/cli/check.ts', '--quiet', '--hand-on', library] },
  { name: 'export', command: ['next', 'build'] },
  { name: 'publish', command: ['tsx', 'lib/cli/publish.ts'] },
] as const;

/**
 * Builds made collections of several sizes as `npm run build` does, and tells what it takes and how
 * much comes out; then, kind by kind, how heavy the heaviest page of each size is (brotli).
 */
export async function buildSizeTables(out: string, sizes: readonly number[]): Promise<string> {
  const real = await loadLibrary();
  const rows: string[][] = [];
  const heaviest = new Map<string, string[]>();
  for (const [index, size] of sizes.entries()) {
    writeMadeCollection(folder, real, contentFolder(), size);
    rmSync('.next', { recursive: true, force: true });
    const taken = [];
    rmSync(library, { force: true });
    for (const { name, command } of phases) {
      const phase = await measured(command);
      // A run of hours that is cut off has then told what it knew.
      console.log(`${size} entries, ${name}: ${phase.seconds.toFixed(1)} s`);
      taken.push(phase);
    }
    const files = await listFiles(out);
    const bytes = files.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
    const seconds = taken.map((phase) => phase.seconds);
    const total = seconds.reduce((sum, value) => sum + value, 0);
    rows.push([
      size.toLocaleString('en-GB'),
      ...seconds.map((value) => value.toFixed(1)),
      total.toFixed(1),
      ((1000 * total) / size).toFixed(1),
      (Math.max(...taken.map(({ peak }) => peak)) / 1e6).toFixed(0),
      files.length.toLocaleString('en-GB'),
      (bytes / 1e6).toFixed(1),
      kb(bytes / size),
    ]);
    for (const { kind, path } of samplePages(out, files)) {
      const known = heaviest.get(kind) ?? sizes.map(() => '');
      known[index] = kb(brotliCompressSync(readFileSync(join(out, path))).length);
      heaviest.set(kind, known);
    }
  }
  const head = ['entries', ...phases.map(({ name }) => `${name} s`), 'all s', 'ms an entry'];
  return [
    markdownTable([...head, 'peak MB', 'files', 'MB', 'KB an entry'], rows),
    markdownTable(
      ['heaviest page, brotli KB', ...sizes.map((size) => size.toLocaleString('en-GB'))],
      [...heaviest].map(([kind, cells]) => [kind, ...cells]),
    ),
  ].join('\n\n');
}

async function measured(command: readonly string[]): Promise<{ seconds: number; peak: number }> {
  const start = performance.now();
  const child = spawn('npx', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      CONTENT_DIR: resolve(folder),
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: withHeapLimit(process.env['NODE_OPTIONS']),
      // The first step writes it; a step before that must not look for it.
      ...(existsSync(library) && { DAYBOOK_LIBRARY: resolve(library) }),
    },
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child));
  }, 500);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`\`${command.join(' ')}\` failed.`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Memory of a process and all below it, in bytes; 0 where the system has no `/proc` to tell it. */
function memoryOf({ pid }: ChildProcess): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const id of processIds()) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), id]);
      resident.set(id, 1024 * Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // It ended while it was looked at.
    }
  }
  const below = (id: number): number =>
    (resident.get(id) ?? 0) + (children.get(id) ?? []).reduce((sum, next) => sum + below(next), 0);
  return pid === undefined ? 0 : below(pid);
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
