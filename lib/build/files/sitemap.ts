import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeMarkup } from '@/lib/text/escape-markup';
import { listFiles } from '../export/export-files';

/** As many addresses as one sitemap may hold (sitemaps.org); more are parted, with an index above. */
const mostAddresses = 50_000;

/** How far into a page its canonical address is looked for; it stands among the first lines. */
const headLength = 16_384;

/**
 * Writes `sitemap.xml` and `robots.txt`. The sitemap lists every exported page that calls its own
 * address canonical: pages that stand for others, or for nothing, name another one or none.
 * @param lastChanged ISO dates by address from the root
 * @returns how many pages are listed
 */
export async function writeSitemap(
  out: string,
  siteUrl: string,
  lastChanged: ReadonlyMap<string, string>,
): Promise<number> {
  const pages = (await listFiles(out)).filter((path) => /(?:^|\/)index\.html$/.test(path));
  const listed = pages.flatMap((path) => {
    const address = `/${path.replace(/index\.html$/, '')}`;
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(headOf(join(out, path)))?.[1];
    return canonical === siteUrl + address ? [address] : [];
  });
  const files = sitemapFiles(siteUrl, listed.sort(), lastChanged);
  for (const [name, text] of files) await writeFile(join(out, name), text);
  await writeFile(
    join(out, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`,
  );
  return listed.length;
}

/** The files of a sitemap, by name: one, or its parts and an index of them. */
export function sitemapFiles(
  siteUrl: string,
  addresses: readonly string[],
  lastChanged: ReadonlyMap<string, string>,
): Map<string, string> {
  const rows = addresses.map((address) => {
    const date = lastChanged.get(address);
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return `<url><loc>${escapeMarkup(siteUrl + address)}</loc>${changed}</url>`;
  });
  if (rows.length <= mostAddresses) return new Map([['sitemap.xml', document('urlset', rows)]]);
  const parts = Array.from({ length: Math.ceil(rows.length / mostAddresses) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: document('urlset', rows.slice(index * mostAddresses, (index + 1) * mostAddresses)),
  }));
  const index = parts.map(
    ({ name }) => `<sitemap><loc>${escapeMarkup(`${siteUrl}/${name}`)}</loc></sitemap>`,
  );
  return new Map([
    ['sitemap.xml', document('sitemapindex', index)],
    ...parts.map(({ name, text }) => [name, text] as const),
  ]);
}

function document(root: 'urlset' | 'sitemapindex', rows: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</${root}>\n`;
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headLength);
    return head.toString('utf8', 0, readSync(file, head, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
