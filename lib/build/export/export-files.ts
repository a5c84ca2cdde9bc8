import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as sorted paths with `/`; none where there is no such folder. */
export async function listFiles(root: string): Promise<string[]> {
  return [...filesBelow(root, '')].sort();
}

/** Folder by folder and without waiting: an output of ten thousand entries is forty thousand folders. */
function* filesBelow(root: string, folder: string): Generator<string> {
  for (const entry of entriesOf(join(root, folder))) {
    const path = folder + entry.name;
    if (entry.isDirectory()) yield* filesBelow(root, `${path}/`);
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Runs a task for every item, a few at a time: an export may hold more files than may be open. Items are
 * asked for as they come to their turn, so that those that are made on the way need not all be held.
 */
export async function forEachOf<T>(items: Iterable<T>, task: (item: T) => Promise<void>) {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

/** Files that may hold the framework's payload of a page: never `x.txt` without its `x.html`. */
export function payloadCandidates(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.filter((path) => {
    if (!path.endsWith('.txt')) return false;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.startsWith('__next.') || all.has(path.replace(/\.txt$/, '.html'));
  });
}

/** Lists of addresses that only `next/link` asks for. Their folder is named after the build. */
export function isManifest(path: string): boolean {
  return /(?:^|\/)_next\/static\/[^/]+\/_(?:build|ssg|clientMiddleware)Manifest\.js$/.test(path);
}
