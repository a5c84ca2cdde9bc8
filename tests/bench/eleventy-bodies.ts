import { type BulkPage, pageKinds } from '@/lib/build/bulk/page-kinds';
import { renderPageParts } from '@/lib/build/bulk/render-pages';
import { snapshotFile } from '@/lib/load/build-paths.mjs';
import { loadLibraryFrom } from '@/lib/load/load-library';

/*
 * The data file of Eleventy when it renders the bodies itself, bundled like our own program: the pages, and a
 * function that renders one with the same components from the same library.
 */

// Eleventy runs in a folder of its own, and passes on no arguments; the snapshot, and the content and code
// that it is compared with, are in the project.
const own = process.cwd();
process.chdir(process.env['PROJECT'] ?? own);
await loadLibraryFrom(snapshotFile);
process.chdir(own);

let listed: Promise<Map<string, BulkPage>> | undefined;

async function pages(): Promise<Map<string, BulkPage>> {
  const all = await Promise.all(pageKinds.map((pagesOf) => pagesOf()));
  return new Map(all.flat().map((page) => [page.path, page]));
}

/** The paths of all pages that are documents. */
export async function paths(): Promise<string[]> {
  listed ??= pages();
  return [...(await listed).keys()];
}

/** The parts of a page in its head and in its body. */
export async function made(path: string): Promise<{ head: string; body: string }> {
  listed ??= pages();
  const page = (await listed).get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  const [hoisted, metadata, body] = await renderPageParts(page);
  return { head: hoisted + metadata, body };
}
