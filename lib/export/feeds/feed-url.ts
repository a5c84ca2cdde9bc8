import { publicUrl, type Site } from '@/lib/url/public-url';

/**
 * Returns a link in a feed: absolute if the site's URL is known, otherwise relative to the file, so that it
 * works wherever the site is served.
 * @param file URL of the file from the root: `/topics/grain-deal/feed.xml`
 */
export function feedUrl(file: string, site: Site, url: string): string {
  if (site.siteUrl !== undefined) return publicUrl(site, url);
  const depth = file.split('/').length - 2;
  return (depth === 0 ? './' : '../'.repeat(depth)) + url.slice(1);
}
