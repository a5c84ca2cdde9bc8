/*
 * Paths and cache names that pages, the worker and the build share. This runs in browsers and in Node.
 */

/** The worker, at the root of the site, because a worker's scope is its own folder. */
export const workerFile = 'worker.js';
/** The summary of the collection. Its URL stays the same from build to build. */
export const summaryFile = 'offline/collection.json';
/** The page that shows, saves and deletes offline copies. */
export const offlinePage = 'offline/';
/** The page that the worker shows in place of one that is not saved. */
export const notSavedPage = 'offline/not-saved/';

/** The header of a saved page that gives its revision. */
export const revisionHeader = 'x-daybook-revision';

/** Returns the names of the caches. Sites on one host share one storage, so the root is part of them. */
export function makeCacheNames(root: string) {
  return {
    /** Pages that every reader needs offline, by revision; the worker replaces them as a whole. */
    shell: `daybook-shell ${root}`,
    /** Pages that were read or saved, and the few other files whose content changes at one URL. */
    pages: `daybook-pages ${root}`,
    /** Files whose URL changes with their content. */
    lasting: `daybook-lasting ${root}`,
    /** The summary of the collection, once it is saved whole. */
    kept: `daybook-kept ${root}`,
  };
}

/** Reports whether a file's URL changes with its content, so that a copy never becomes stale. */
export function isLasting(path: string): boolean {
  return (
    path.startsWith('_next/static/') ||
    /^search\/parts\/[0-9a-f]{8,}\//.test(path) ||
    /(?:^|\/)filter-rows\.[0-9a-f]{8,}\.json$/.test(path)
  );
}

/** Returns the path of a URL below the root; undefined for a URL outside it. */
export function findPathBelow(root: string, url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const path = origin + pathname;
  if (path.startsWith(root)) return path.slice(root.length);
  // `/archive` is the front page of the site below `/archive/`.
  return `${path}/` === root ? '' : undefined;
}

/** Reports whether pages load a file whose content changes at one URL, so that it is revalidated. */
export function isChanging(path: string): boolean {
  return path === 'search/parts/manifest.json';
}

/** Returns the path of a page as hosts see it, with its final slash; undefined for other files. */
export function toPagePath(path: string): string | undefined {
  const page = path.replace(/(?:^|(?<=\/))index\.html$/, '');
  if (page === '' || page.endsWith('/')) return page;
  return page.slice(page.lastIndexOf('/') + 1).includes('.') ? undefined : `${page}/`;
}
