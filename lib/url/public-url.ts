import type { Collection } from '@/lib/schema/collection';
import { basePath } from './base-path';

/** The part of the collection with the URL of the site. */
export type Site = Pick<Collection, 'siteUrl'>;

/**
 * Returns a URL of this site for use outside its pages: in canonical links, structured data, citations, embed
 * code and the sitemap. No other code makes such URLs.
 * @param url from the root of the site: `/2023-03-14/`
 * @returns the absolute URL if the collection has a `siteUrl`, otherwise one from the root of the host
 */
export function publicUrl({ siteUrl = basePath }: Site, url: string): string {
  return siteUrl + url;
}
