import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitemapFiles, writeSitemap } from '@/lib/build/files/sitemap';
import { writeFiles } from '@/lib/build/files/write-files';

const site = 'https://daybook.example';
const page = (canonical?: string) =>
  `<!DOCTYPE html><head>${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}"/>`}</head>`;

test('the sitemap lists the pages that call their own address canonical, with what last changed', async () => {
  const out = await mkdtemp(join(tmpdir(), 'daybook-sitemap-'));
  try {
    await writeFiles(
      out,
      new Map([
        ['/index.html', page(`${site}/`)],
        ['/2023-03-14/index.html', page(`${site}/2023-03-14/`)],
        ['/2023-03-14/moved/index.html', page(`${site}/2023-03-14/`)],
        ['/topics/none/index.html', page()],
        ['/404.html', page(`${site}/404.html`)],
      ]),
    );
    expect(await writeSitemap(out, site, new Map([['/2023-03-14/', '2023-03-14T16:17:00Z']]))).toBe(
      2,
    );
    expect(await readFile(join(out, 'sitemap.xml'), 'utf8')).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${site}/</loc></url>
<url><loc>${site}/2023-03-14/</loc><lastmod>2023-03-14T16:17:00Z</lastmod></url>
</urlset>
`,
    );
    expect(await readFile(join(out, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`,
    );
  } finally {
    await rm(out, { recursive: true });
  }
});

test('more addresses than one sitemap may hold are parted below an index', () => {
  const addresses = Array.from({ length: 50_001 }, (_, index) => `/${index}/`);
  const files = sitemapFiles(site, addresses, new Map());
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files.get('sitemap.xml')).toContain(`<sitemap><loc>${site}/sitemap-2.xml</loc></sitemap>`);
  expect(files.get('sitemap-2.xml')?.match(/<url>/g)).toHaveLength(1);
});

test('signs of XML in an address are escaped', () => {
  expect(sitemapFiles(site, ['/a&<b/'], new Map()).get('sitemap.xml')).toContain(
    `<loc>${site}/a&amp;&lt;b/</loc>`,
  );
});
