import { expect, test } from 'vitest';
import { buildSitemapFiles, writeSitemap } from '@/lib/build/files/sitemap';

const site = 'https://daybook.example';

test('the sitemap lists canonical pages in order, with the date of their last change', async () => {
  const texts = new Map<string, string>();
  const output = {
    write: async (path: string, content: string | Uint8Array) =>
      void texts.set(path, String(content)),
  };
  const changed = new Map([['/2023-03-14/', '2023-03-14T16:17:00Z']]);
  await writeSitemap(output, site, ['/2023-03-14/', '/'], changed);
  expect(texts.get('sitemap.xml')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${site}/</loc></url>
<url><loc>${site}/2023-03-14/</loc><lastmod>2023-03-14T16:17:00Z</lastmod></url>
</urlset>
`,
  );
  expect(texts.get('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
});

test('more URLs than one sitemap may have are split, with an index', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => `/${index}/`);
  const files = buildSitemapFiles(site, addresses, new Map());
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files.get('sitemap.xml')).toContain(`<sitemap><loc>${site}/sitemap-2.xml</loc></sitemap>`);
  expect(files.get('sitemap-2.xml')?.match(/<url>/g)).toHaveLength(1);
});

test('XML characters in a URL are escaped', () => {
  expect(buildSitemapFiles(site, ['/a&<b/'], new Map()).get('sitemap.xml')).toContain(
    `<loc>${site}/a&amp;&lt;b/</loc>`,
  );
});
