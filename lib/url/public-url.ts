import type { Collection } from '@/lib/schema/collection';
import { basePath } from './base-path';

/** What is known of where the site stands. */
export type Site = Pick<Collection, 'siteUrl'>;

/**
 * An address of this site as the world outside writes it: every address that leaves the pages (in
 * canonical links, structured data, citations, embed code, the sitemap) is made here and nowhere else.
 * @param address from the root of the site: `/2023-03-14/`
 * @returns in full where the site’s own address is known, else from the root of its host
 */
export function publicUrl({ siteUrl = basePath }: Site, address: string): string {
  return siteUrl + address;
}
