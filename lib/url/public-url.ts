import type { Collection } from '@/lib/schema/collection';
import { basePath } from './base-path';

/** The part of the collection that says where the site is served. */
export type Site = Pick<Collection, 'siteUrl'>;

/**
 * Returns a URL of this site as it is written outside its pages: in canonical links, structured data,
 * citations, embed code and the sitemap. No other code makes such URLs.
 * @param url from the root of the site: `/2023-03-14/`
 * @returns the absolute URL where the collection has a `siteUrl`, else one from the root of the host
 */
export function publicUrl({ siteUrl = basePath }: Site, url: string): string {
  return siteUrl + url;
}
