import { expect, test } from 'vitest';
import { isElement, parseHtml, readAttribute, walk } from '@/lib/build/export/html-tree';
import { embedSize, formatEmbedCode } from '@/lib/export/embed/embed-code';
import { generateEmbedFiles } from '@/lib/export/embed/embed-files';
import { renderEntryEmbed } from '@/lib/export/embed/entry-embed';
import { courier, makeArticle } from '../chronology/make-article';
import { makeEntry } from '../chronology/make-entry';
import { published } from './library-for-test';

const site = 'https://daybook.example';
const elementsOf = (page: string) => [...walk(parseHtml(page))].filter(isElement);

test('every entry and event has a page without scripts or files, whose links open around it', async () => {
  const { library } = await published('2023-03-14-1617-trt-world');
  const pages = [...generateEmbedFiles(library)];
  expect(pages).toHaveLength(library.entries.length + library.events.length);
  for (const [address, page] of pages) {
    expect(address).toMatch(/\/embed\/index\.html$/);
    const elements = elementsOf(page);
    expect(elements.filter(({ tagName }) => /^(?:script|img|iframe|form)$/.test(tagName))).toEqual(
      [],
    );
    expect(
      elements.some((one) => one.tagName === 'base' && readAttribute(one, 'target') === '_top'),
    ).toBe(true);
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
      expect(readAttribute(link, 'href')).toMatch(/^(?:\/|https?:\/\/)/);
    }
  }
});

test('an embedded entry names its time, outlet, original and page', async () => {
  const { entry, catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
  const page = renderEntryEmbed(entry, catalogue, collection);
  expect(page).toContain('14 March 2023, 16:17 GMT');
  expect(page).toContain(`<link rel="canonical" href="${site}/2023-03-14/1617-trt-world/">`);
  expect(page).toContain('rel="external noopener noreferrer">Original article</a>');
  expect(page).toContain('<h1 lang="en-GB"><a href="/2023-03-14/1617-trt-world/">Turkish foreign');
  expect(page).toContain(
    'The deal, extended for 120 days in November 2022, will expire on Saturday.',
  );
});

test('hostile text stays text', () => {
  const text =
    '</p><script>alert(1)</script><a href="javascript:alert(1)">x</a> "quoted" \'&amp;\'';
  const entry = makeEntry({
    headline: { text, from: 'source', line: 1 },
    body: [{ text, lines: [2, 2], kind: 'prose', note: null }],
  });
  const page = renderEntryEmbed(
    entry,
    { outlet: () => ({ ...courier, name: text }), article: () => makeArticle() },
    {},
  );
  const elements = elementsOf(page);
  expect(elements.filter(({ tagName }) => tagName === 'script')).toEqual([]);
  expect(page).not.toMatch(/href="javascript:/);
  expect(formatEmbedCode('/a/', text, embedSize.entry)).not.toMatch(/<(?!\/?iframe)/);
});

test('oEmbed describes each by absolute URLs, and is omitted without a site URL', async () => {
  const { library } = await published('2023-03-14-1617-trt-world', site);
  const found = [...generateEmbedFiles(library)].find(
    ([address]) => address === '/2023-03-14/1617-trt-world/oembed.json',
  );
  expect(JSON.parse(found?.[1] ?? '')).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Turkish foreign minister, UN chief discuss Black Sea grain deal',
    author_name: 'TRT World',
    author_url: 'https://www.trtworld.com/',
    provider_name: 'Daybook: Russia’s war on Ukraine, 13–21 March 2023',
    provider_url: `${site}/`,
    html: `<iframe src="${site}/2023-03-14/1617-trt-world/embed/" title="Turkish foreign minister, UN chief discuss Black Sea grain deal" width="560" height="420" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    width: 560,
    height: 420,
    thumbnail_url: `${site}/2023-03-14/1617-trt-world/card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('an embedded event has a column per report only where all fit', async () => {
  const { library } = await published('2023-03-14-1617-trt-world');
  const pages = new Map(generateEmbedFiles(library));
  const widthOf = (id: string) =>
    /@media \(width>=([\d.]+rem)\)/.exec(pages.get(`/events/${id}/embed/index.html`) ?? '')?.[1];
  expect(widthOf('kramatorsk-strike-2023-03-14')).toBe('36rem');
  expect(widthOf('grain-deal-extension')).toBe('68rem');
});
