import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '@/lib/build/output/list-files';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { loadLibrary } from '@/lib/load/load-library';
import { writeGeneratedCollection } from './generated-collection';
import { kb, markdownTable } from './markdown-table';
import { samplePages } from './sample-pages';

const folder = 'tests/.results/made';

/**
 * Builds generated collections of several sizes as `npm run build` does, and reports time, memory and output;
 * then, by kind, the size of the largest page (brotli).
 */
export async function buildSizeTables(out: string, sizes: readonly number[]): Promise<string> {
  const real = await loadLibrary();
  const rows: string[][] = [];
  const heaviest = new Map<string, string[]>();
  for (const [index, size] of sizes.entries()) {
    writeGeneratedCollection(folder, real, resolveContentFolder(), size);
    rmSync('.next', { recursive: true, force: true });
    const { seconds, peak } = await measuredBuild();
    // So a run of hours that is interrupted has printed its results so far.
    console.log(`${size} entries: ${seconds.toFixed(1)} s`);
    const files = await listFiles(out);
    const bytes = files.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
    rows.push([
      size.toLocaleString('en-GB'),
      seconds.toFixed(1),
      ((1000 * seconds) / size).toFixed(1),
      (peak / 1e6).toFixed(0),
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
  const head = ['entries', 's', 'ms an entry'];
  return [
    markdownTable([...head, 'peak MB', 'files', 'MB', 'KB an entry'], rows),
    markdownTable(
      ['heaviest page, brotli KB', ...sizes.map((size) => size.toLocaleString('en-GB'))],
      [...heaviest].map(([kind, cells]) => [kind, ...cells]),
    ),
  ].join('\n\n');
}

async function measuredBuild(): Promise<{ seconds: number; peak: number }> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CONTENT_DIR: resolve(folder) },
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child));
  }, 500);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error('The build failed.');
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Returns the memory of a process and its descendants in bytes; 0 on systems without `/proc`. */
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
      // The process ended meanwhile.
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
