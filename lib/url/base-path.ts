import { normaliseBasePath } from './normalise-base-path.mjs';

/** A constant in scripts for the browser, which cannot read the environment: `lib/build/scripts/bundle-scripts.ts`. */
declare const BUNDLED_BASE_PATH: string | undefined;

/**
 * The path below which the site is served: `/archive`, or empty at the root of a host. The publisher sets
 * it as `BASE_PATH`.
 *
 * URLs are kept without it everywhere. It is added in two places only: `withBasePath` adds it where a page
 * names a link or a file, and `publicUrl` to URLs that leave the site.
 */
export const basePath =
  typeof BUNDLED_BASE_PATH === 'string'
    ? BUNDLED_BASE_PATH
    : normaliseBasePath(process.env.BASE_PATH);

/**
 * Adds the base path to a URL from the root of the site, for a page that names it. A query or an anchor
 * alone stays as it is: it does not leave the page.
 */
export function withBasePath(url: string): string {
  return url.startsWith('/') ? basePath + url : url;
}
