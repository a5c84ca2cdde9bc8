import { type Collection, siteUrlSchema } from '@/lib/schema/collection';

/**
 * The collection with the address that it will have on the web: the environment’s `SITE_URL`, which
 * whoever publishes a copy sets, before the `siteUrl` of its settings.
 * @throws where `SITE_URL` is no address
 */
export function withSiteUrl(collection: Collection, given = process.env.SITE_URL): Collection {
  if (given === undefined || given === '') return collection;
  const read = siteUrlSchema.safeParse(given);
  if (!read.success) {
    throw new Error(
      `SITE_URL is “${given}”; what is needed is the site’s address, http or https, without a query: https://example.org`,
    );
  }
  return { ...collection, siteUrl: read.data };
}
