import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Element,
  isElement,
  parseHtml,
  readAttribute,
  walk,
} from '@/lib/build/export/html-tree';
import { archiveAddress, archiveFolder, expect, test } from './archive';

/*
 * Tests a site built with a URL: metadata, feeds and data state absolute URLs. Reads all files, because a
 * browser shows none of this.
 */

const files = () =>
  readdirSync(archiveFolder, { recursive: true })
    .map((path) => String(path))
    .sort();
const read = (path: string) => readFileSync(join(archiveFolder, path), 'utf8');
/** Indexable pages: no embeds, redirects or error pages. */
const pages = () =>
  files().filter(
    (path) =>
      /(?:^|\/)index\.html$/.test(path) && !/^(?:404|_not-found|[^/]+\/[^/]+\/embed)\//.test(path),
  );
const addressOf = (page: string) => `${archiveAddress}/${page.replace(/index\.html$/, '')}`;

/** Reports whether a URL of the site is that of an existing file. */
function isThere(address: string): boolean {
  if (!address.startsWith(`${archiveAddress}/`)) return false;
  const place = decodeURI(address.slice(archiveAddress.length + 1).replace(/[?#].*$/, ''));
  return existsSync(
    join(archiveFolder, place, place === '' || place.endsWith('/') ? 'index.html' : ''),
  );
}

function headOf(page: string) {
  const elements = [...walk(parseHtml(read(page)))].filter(isElement);
  const named = (tag: string, key: string, name: string) =>
    elements.filter((element) => element.tagName === tag && readAttribute(element, key) === name);
  const values = (found: Element[], key: string) =>
    found.map((element) => readAttribute(element, key) ?? '');
  return {
    canonical: values(named('link', 'rel', 'canonical'), 'href'),
    alternates: values(named('link', 'rel', 'alternate'), 'href'),
    oembed: values(named('link', 'type', 'application/json+oembed'), 'href'),
    property: (name: string) => values(named('meta', 'property', name), 'content'),
    card: values(named('meta', 'name', 'twitter:card'), 'content'),
  };
}

test('every indexable page states absolute URLs of itself, its card and its other formats', () => {
  const canonical = pages().filter((page) => headOf(page).canonical.length > 0);
  expect(canonical.length).toBeGreaterThan(30);
  for (const page of canonical) {
    const head = headOf(page);
    expect(head.canonical, page).toEqual([addressOf(page)]);
    expect(head.property('og:url'), page).toEqual([addressOf(page)]);
    expect(head.property('og:title')[0], page).toMatch(/\S/);
    expect(head.card, page).toEqual(['summary_large_image']);
    // Icons may be relative, but link previews need absolute URLs.
    const alternates = head.alternates.map((address) => new URL(address, addressOf(page)).href);
    for (const address of [...alternates, ...head.property('og:image')])
      expect(isThere(address), `${page}: ${address}`).toBe(true);
  }
});

test('the sitemap lists each indexable page once, with its last change, and no others', () => {
  const sitemap = read('sitemap.xml');
  expect(sitemap).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(?:<url><loc>[^<>&]+<\/loc>(?:<lastmod>\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?<\/lastmod>)?<\/url>\n)+<\/urlset>\n$/,
  );
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const canonical = pages().filter((page) => headOf(page).canonical.length > 0);
  expect(listed).toEqual(canonical.map(addressOf).sort());
  expect(listed).toContain(`${archiveAddress}/topics/none/`);
  expect(read('robots.txt')).toContain(`Sitemap: ${archiveAddress}/sitemap.xml`);
});

test('structured data has absolute URLs, and those of the site exist', () => {
  for (const page of pages()) {
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page)) ?? [];
    if (text === undefined) continue;
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value !== 'string' || !/^(?:@id|url|item|image)$/.test(key)) return value;
      expect(URL.canParse(value), `${page}: ${value}`).toBe(true);
      if (value.startsWith(archiveAddress)) expect(isThere(value), `${page}: ${value}`).toBe(true);
      return value;
    });
  }
});

test('oEmbed is declared by its page, and its frame and image exist', () => {
  const described = pages().filter((page) => headOf(page).oembed.length > 0);
  expect(described.length).toBeGreaterThan(10);
  for (const page of described) {
    const [address = ''] = headOf(page).oembed;
    expect(isThere(address), address).toBe(true);
    const found = JSON.parse(read(address.slice(archiveAddress.length + 1)));
    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: `${archiveAddress}/`,
    });
    const [, frame = ''] = /^<iframe src="([^"]+)"/.exec(found.html) ?? [];
    for (const part of [frame, found.thumbnail_url]) expect(isThere(part), part).toBe(true);
    for (const size of [found.width, found.height]) expect(size).toBeGreaterThan(0);
  }
});

test('feeds and data state their absolute URLs', () => {
  for (const file of files()) {
    const own = `${archiveAddress}/${file}`;
    if (file.endsWith('feed.xml'))
      expect(read(file)).toContain(`<link href="${own}" rel="self" type="application/atom+xml"/>`);
    if (file.endsWith('feed.json')) expect(JSON.parse(read(file)).feed_url).toBe(own);
    if (file.endsWith('entries.json'))
      for (const { permalink } of JSON.parse(read(file)).entries)
        expect(isThere(permalink), permalink).toBe(true);
  }
});

test('no URL repeats the path, doubles a slash or names another host', () => {
  for (const file of files().filter((path) => /\.(?:html|xml|json|jsonl|csv|txt)$/.test(path)))
    expect(read(file), file).not.toMatch(
      /archive\.example(?!\/archive\b)|archive\/archive\b|archive\.example\/archive\/\//,
    );
});
