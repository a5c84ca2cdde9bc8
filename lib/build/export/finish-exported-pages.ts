import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noId } from '@/lib/schema/catalogue';
import { listFiles } from '../output/list-files';
import { PageError } from '../output/page-error';
import type { SiteOutput } from '../output/site-output';
import type { SitePages } from '../output/site-pages';
import { readExportedPage } from './exported-page';
import { isPayloadFile } from './framework-payload';
import { orderHead } from './order-head';
import { stripFrameworkScripts } from './strip-framework-scripts';

/** Files that routes export complete; data files and feeds are written by a later step. */
const routeFiles: ReadonlySet<string> = new Set([
  'integrity.json',
  'manifest.webmanifest',
  'schema/entries.v1.json',
]);

/** Placeholder pages and files of an empty part of a collection (`/events/_none/`), which Next requires. */
const placeholder = new RegExp(`^(?:.*/)?${noId}(?:[./]|$)`);

/**
 * Finishes the framework's export, reading each page once: strips the framework's scripts, and verifies and
 * writes the page. Removes the framework's payload and scripts, and declares our own files. Any undeclared
 * file is refused once the output is complete.
 * @param folder the export, which is the output's folder as well
 * @param publicFolder files that the framework copies as they are
 * @throws {PageError} if the export is not as expected
 */
export async function finishExportedPages(
  folder: string,
  publicFolder: string,
  output: SiteOutput,
  pages: SitePages,
): Promise<void> {
  const own = new Set(listFiles(publicFolder));
  const exported = listFiles(folder);
  const all = new Set(exported);
  let stripped = 0;
  for (const path of exported) {
    const file = join(folder, path);
    if (own.has(path) || routeFiles.has(path)) await output.adopt(path);
    else if (placeholder.test(path) || isFrameworkScript(path)) rmSync(file);
    else if (path.endsWith('.html')) {
      const html = readFileSync(file, 'utf8');
      const page = stripFrameworkScripts(readExportedPage(path, html));
      if (page !== undefined) stripped += 1;
      await pages.write(path, page === undefined ? html : orderHead(page));
    } else if (/^_next\/static\/chunks\/[^/]+\.css$/.test(path)) await output.adopt(path);
    else if (mayBePayload(path, all) && isPayloadFile(readFileSync(file, 'utf8'))) rmSync(file);
  }
  if (stripped === 0)
    throw new PageError(folder, 'pages with the framework’s scripts', 'none in the export');
}

/** Chunks, and lists of URLs that only `next/link` requests; their folder has the id of the build. */
function isFrameworkScript(path: string): boolean {
  return /^_next\/static\/(?:chunks\/.*\.js|[^/]+\/_(?:build|ssg|clientMiddleware)Manifest\.js)$/.test(
    path,
  );
}

/** Files that may have the framework's payload of a page: an `x.txt` only beside its `x.html`. */
function mayBePayload(path: string, all: ReadonlySet<string>): boolean {
  if (!path.endsWith('.txt')) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.startsWith('__next.') || all.has(path.replace(/\.txt$/, '.html'));
}
