import { type Collection, siteUrlSchema } from '@/lib/schema/collection';
import type { Library } from '@/lib/schema/library';

/**
 * Returns the collection with its public URL: the environment variable `SITE_URL`, which the publisher of
 * a copy sets, takes precedence over `siteUrl` in the settings.
 * @throws when `SITE_URL` is not a URL
 */
export function withSiteUrl(collection: Collection, given = process.env.SITE_URL): Collection {
  if (given === undefined || given === '') return collection;
  const read = siteUrlSchema.safeParse(given);
  if (!read.success) {
    throw new Error(
      `SITE_URL is “${given}”; expected the URL of the site, http or https, without a query: https://example.org`,
    );
  }
  return { ...collection, siteUrl: read.data };
}

/** Returns the library with the public URL of its collection. @throws as `withSiteUrl` */
export function publishAtSiteUrl(library: Library): Library {
  return { ...library, collection: withSiteUrl(library.collection) };
}
