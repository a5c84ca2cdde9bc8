import { publicUrl, type Site } from '@/lib/url/public-url';

/**
 * A link in a file: whole where the site’s own address is known, else relative to the file, so that it
 * holds wherever the site is put.
 * @param file address of the file itself: `/topics/grain-deal/feed.xml`
 */
export function linkFrom(file: string, site: Site, address: string): string {
  if (site.siteUrl !== undefined) return publicUrl(site, address);
  const depth = file.split('/').length - 2;
  return (depth === 0 ? './' : '../'.repeat(depth)) + address.slice(1);
}
