import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isChanging,
  isLasting,
  notHeldPage,
  offlinePage,
  pagePath,
  summaryFile,
  workerFile,
} from '@/lib/browser/offline/addresses';
import type { ListedFile, Summary } from '@/lib/browser/offline/collection';
import { listFiles } from '../export/export-files';
import { writeFiles } from '../files/write-files';
import { buildWorker } from '../scripts/build-scripts';

/** A file of the collection, with what its revision and the sum of all are made of. */
type HeldFile = { path: string; bytes: number; revision: string };

/** Pages that the worker holds for every reader, as soon as it is there. */
const shellPages: readonly string[] = ['', offlinePage, notHeldPage];

/**
 * Writes the service worker, and the list of what the whole collection is made of. Comes when all other
 * files are as they will be published, since both hold their revisions; only compressing may come after.
 * @returns what was written, in a sentence for a terminal
 */
export async function writeWorker(out: string): Promise<string> {
  const paths = (await listFiles(out)).filter(isOfCollection);
  const files = paths.map((file): HeldFile => {
    const content = readFileSync(join(out, file));
    return { path: pageOf(file), bytes: content.length, revision: revisionOf(content) };
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));

  const list = JSON.stringify(files.map(({ path, revision }): ListedFile => [path, revision]));
  const build = revisionOf(list);
  const summary: Summary = {
    build,
    pages: files.filter(({ path }) => pagePath(path) !== undefined).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    list: `_next/static/offline/${build}.json`,
  };
  const worker = await buildWorker({
    build,
    shell: files
      .filter(({ path }) => shellPages.includes(path))
      .map(({ path, revision }) => ({ url: `./${path}`, revision })),
    assets: files.map(({ path }) => path).filter(isNeededAtRest),
  });
  await writeFiles(
    out,
    new Map([
      [summary.list, list],
      [summaryFile, JSON.stringify(summary)],
      [workerFile, worker],
    ]),
  );
  return `Reading without a network: ${summary.files} files, ${(summary.bytes / 1e6).toFixed(1)} MB for who keeps them all.`;
}

/** Pages, and what they load. What they only lead to (data, feeds, cards) asks for a network. */
function isOfCollection(file: string): boolean {
  if (file.endsWith('.html')) return isPageOfItsOwn(file);
  return (isLasting(file) && !isList(file)) || isChanging(file);
}

/** Neither what stands in for missing pages, nor what is made for frames on other sites. */
function isPageOfItsOwn(file: string): boolean {
  return (
    /(?:^|\/)index\.html$/.test(file) && !/^(?:(?:404|_not-found)|[^/]+\/[^/]+\/embed)\//.test(file)
  );
}

/** A list of what a collection is made of is no part of it. */
function isList(file: string): boolean {
  return /^_next\/static\/offline\/.*\.json$/.test(file);
}

function pageOf(file: string): string {
  return pagePath(file) ?? file;
}

/**
 * Styles and small scripts. What filters, searches and helps to cite is only fetched when a reader first
 * asks for it, and kept from then on: who only reads does not pay for it.
 */
function isNeededAtRest(path: string): boolean {
  return /^_next\/static\/(?!(?:filters|search|citing)\/)/.test(path);
}

function revisionOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
