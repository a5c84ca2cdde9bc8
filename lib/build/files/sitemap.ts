import { escapeMarkup } from '@/lib/text/escape-markup';
import type { SiteOutput } from '../output/site-output';

/** The most URLs of one sitemap (sitemaps.org); more are split, with an index. */
const mostUrls = 50_000;

/**
 * Writes `sitemap.xml` and `robots.txt`. The sitemap lists every page whose canonical URL is its own;
 * redirects and pages for missing URLs have another or none.
 * @param listed URLs of those pages from the root
 * @param lastChanged ISO dates by URL from the root
 */
export async function writeSitemap(
  output: Pick<SiteOutput, 'write'>,
  siteUrl: string,
  listed: readonly string[],
  lastChanged: ReadonlyMap<string, string>,
): Promise<void> {
  const files = buildSitemapFiles(siteUrl, [...listed].sort(), lastChanged);
  for (const [name, text] of files) await output.write(name, text);
  await output.write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`);
}

/** The files of a sitemap, by name: one, or its parts and an index of them. */
export function buildSitemapFiles(
  siteUrl: string,
  urls: readonly string[],
  lastChanged: ReadonlyMap<string, string>,
): Map<string, string> {
  const rows = urls.map((url) => {
    const date = lastChanged.get(url);
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${escapeMarkup(siteUrl + url)}</loc>${changed}</url>`;
  });
  if (rows.length <= mostUrls) return new Map([['sitemap.xml', formatDocument('urlset', rows)]]);
  const parts = Array.from({ length: Math.ceil(rows.length / mostUrls) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: formatDocument('urlset', rows.slice(index * mostUrls, (index + 1) * mostUrls)),
  }));
  const index = parts.map(
    ({ name }) => `<sitemap><loc>${escapeMarkup(`${siteUrl}/${name}`)}</loc></sitemap>`,
  );
  return new Map([
    ['sitemap.xml', formatDocument('sitemapindex', index)],
    ...parts.map(({ name, text }) => [name, text] as const),
  ]);
}

function formatDocument(root: 'urlset' | 'sitemapindex', rows: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</${root}>\n`;
}
