/**
 * What the worker, the pages and the step that writes both agree upon. It runs in browsers and in Node.
 */

/** The worker, at the root of the site: a worker has no power above its own folder. */
export const workerFile = 'worker.js';
/** What the collection is made of today, in a few words. Its address stays; its content does not. */
export const summaryFile = 'offline/collection.json';
/** The page that says what is kept, and keeps more or less. */
export const offlinePage = 'offline/';
/** The page that stands in for one that is not kept. */
export const notSavedPage = 'offline/not-saved/';

/** The header by which a kept page names the revision that it is of. */
export const revisionHeader = 'x-daybook-revision';

/** Names of the caches. A browser gives sites on one host one store, so that the root is part of them. */
export function cacheNames(root: string) {
  return {
    /** What every reader needs without a network, by revision; the worker replaces it as a whole. */
    shell: `daybook-shell ${root}`,
    /** Pages that were read or kept, and the few other files whose content changes at one address. */
    pages: `daybook-pages ${root}`,
    /** Files whose address changes with what they hold. */
    lasting: `daybook-lasting ${root}`,
    /** The summary of the collection, once all of it is kept. */
    kept: `daybook-kept ${root}`,
  };
}

/** Whether a file's address changes with what it holds, so that a copy of it never grows old. */
export function isLasting(path: string): boolean {
  return (
    path.startsWith('_next/static/') ||
    /^search\/parts\/[0-9a-f]{8,}\//.test(path) ||
    /(?:^|\/)filter-rows\.[0-9a-f]{8,}\.json$/.test(path)
  );
}

/** A path below the root; undefined for addresses outside of it. */
export function pathBelow(root: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  if (path.startsWith(root)) return path.slice(root.length);
  // `/archive` is the front page of the site below `/archive/`.
  return `${path}/` === root ? '' : undefined;
}

/** Whether pages load a file whose content changes at one address: it is asked for anew at each use. */
export function isChanging(path: string): boolean {
  return path === 'search/parts/manifest.json';
}

/**
 * The path of the page at an address, as hosts see it: without what the address asks of the page, and
 * with its last slash. Undefined for files that are no pages.
 */
export function pagePath(path: string): string | undefined {
  const page = path.replace(/(?:^|(?<=\/))index\.html$/, '');
  if (page === '' || page.endsWith('/')) return page;
  return page.slice(page.lastIndexOf('/') + 1).includes('.') ? undefined : `${page}/`;
}
