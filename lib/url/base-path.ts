/**
 * The path below which the site stands: `/archive`, or nothing at the root of a host. Whoever builds says
 * it as `BASE_PATH`, and `next.config.js` puts it here, in the browser’s code too.
 *
 * Addresses are kept without it everywhere. It is added in three places only: `lib/publish` adds it to
 * what exported pages lead to and load; `withBasePath` adds it to links that are made in the browser; and
 * `publicUrl` adds it to addresses that leave the site.
 */
export const basePath = process.env.BASE_PATH ?? '';

/**
 * An address from the root of the site, as a link has to write it that is made in the browser; a query or
 * an anchor alone, which leads nowhere else, stays as it is.
 */
export function withBasePath(address: string): string {
  return address.startsWith('/') ? basePath + address : address;
}
