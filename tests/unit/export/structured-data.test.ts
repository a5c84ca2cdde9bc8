import { describe, expect, test } from 'vitest';
import { isElement, parseHtml, readOwnText, walk } from '@/lib/build/export/html-tree';
import { buildArticleData } from '@/lib/export/structured-data/article-data';
import { buildBreadcrumbs } from '@/lib/export/structured-data/breadcrumbs';
import { formatDatePublished } from '@/lib/export/structured-data/date-published';
import { buildDayData } from '@/lib/export/structured-data/day-data';
import { buildEntryData } from '@/lib/export/structured-data/entry-data';
import { formatGraph } from '@/lib/export/structured-data/graph-text';
import { findLiveBlog } from '@/lib/extract/data/json-ld';
import { loadLibrary } from '@/lib/load/load-library';
import { makeArticle } from '../chronology/make-article';
import { atUtc, makeEntry, statedDay } from '../chronology/make-entry';
import { expectSchemaOrg } from './expect-schema-org';
import { published } from './library-for-test';

const site = 'https://daybook.example';

/** Normalises white space, because reading a page does not keep no-break spaces. */
const plain = (text: string) => text.replace(/\s+/gu, ' ');

describe('an entry', () => {
  test('is a BlogPosting of its outlet at its permalink, based on the original', async () => {
    const { entry, catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
    const { articleBody, ...data } = Object(buildEntryData(entry, catalogue, collection));
    expect(articleBody).toBe(entry.body.map(({ text }) => text).join('\n'));
    const trt = {
      '@type': 'NewsMediaOrganization',
      name: 'TRT World',
      url: 'https://www.trtworld.com/',
    };
    expect(data).toEqual({
      '@type': 'BlogPosting',
      '@id': `${site}/2023-03-14/1617-trt-world/`,
      url: `${site}/2023-03-14/1617-trt-world/`,
      headline: 'Turkish foreign minister, UN chief discuss Black Sea grain deal',
      datePublished: '2023-03-14T16:17:00Z',
      inLanguage: 'en-GB',
      author: trt,
      publisher: trt,
      isBasedOn: {
        '@type': 'NewsArticle',
        url: 'https://www.trtworld.com/europe/live-blog-ukraine-s-zelenskyy-military-vow-to-keep-defending-bakhmut-66100',
        headline: "Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut",
      },
      isPartOf: { '@id': `${site}/2023-03-14/` },
      keywords: ['Black Sea grain deal'],
    });
  });

  test('without a headline by its outlet has none', async () => {
    const { entry, catalogue, collection } = await published('2023-03-21-0733-ea-worldview');
    expect(buildEntryData(entry, catalogue, collection)).not.toHaveProperty('headline');
  });

  test('has a URL from the root where the site’s own is not known', async () => {
    const { entry, catalogue, collection } = await published('2023-03-14-1617-trt-world');
    expect(buildEntryData(entry, catalogue, collection)).toMatchObject({
      url: '/2023-03-14/1617-trt-world/',
    });
  });
});

describe('a date of publication', () => {
  const day = '2023-03-14';
  const known = { day: statedDay(day), localDay: day, precision: 'minute' } as const;
  test.for([
    [
      'an instant, where clock, day and zone are known',
      atUtc(`${day}T16:17:00Z`),
      `${day}T16:17:00Z`,
    ],
    [
      'the clock without an offset, where the zone is not known',
      { ...known, kind: 'local', printed: '16:17', clock: '16:17', zone: null },
      `${day}T16:17`,
    ],
    [
      'the day, where only the day is known',
      { kind: 'day', day: statedDay(day), printed: null },
      day,
    ],
    [
      'the day, where only a bound is known',
      { kind: 'before', bound: `${day}T07:06:00Z`, printed: null, day: statedDay(day) },
      day,
    ],
    [
      'the day, where a local clock has no day of its own',
      { ...known, kind: 'local', printed: '16:17', clock: '16:17', zone: null, localDay: null },
      day,
    ],
    [
      'the day, where the hour alone was printed',
      {
        ...atUtc(`${day}T16:00:00Z`),
        ...known,
        kind: 'instant',
        precision: 'hour',
        printed: '4 pm GMT',
        instant: `${day}T16:00:00Z`,
        clock: '16:00',
        zone: 'UTC',
      },
      day,
    ],
    [
      'the day, where the post says how long ago it was',
      {
        ...known,
        kind: 'instant',
        printed: '35 minutes ago',
        instant: `${day}T16:17:00Z`,
        clock: null,
        zone: 'UTC',
      },
      day,
    ],
  ] as const)('is %s', ([, time, expected]) => {
    expect(formatDatePublished({ day, time })).toBe(expected);
  });
});

describe('a day', () => {
  test('is a LiveBlogPosting with its entries as updates', async () => {
    const { library, catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
    const entries = library.entries.filter(({ day }) => day === '2023-03-14');
    const data = buildDayData('2023-03-14', entries, catalogue, collection);
    const { blog } = findLiveBlog(JSON.stringify(data));
    expect(blog?.headline).toBe('Russia’s war on Ukraine: Tuesday 14 March 2023');
    expect(
      blog?.updates.map(({ printed, headline, body }) => ({
        printed,
        headline,
        words: plain(body.join('')),
      })),
    ).toEqual(
      entries.map(({ time, headline, body }) => ({
        printed: time.kind === 'instant' ? time.instant : null,
        headline: headline.from === 'source' ? plain(headline.text) : null,
        words: plain(body.map(({ text }) => text).join('')),
      })),
    );
  });

  test('states the day it covers, its first and last clock, and no date of publication', async () => {
    const { library, catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
    const entries = library.entries.filter(({ day }) => day === '2023-03-14');
    const data = buildDayData('2023-03-14', entries, catalogue, collection);
    expect(data).toMatchObject({
      temporalCoverage: '2023-03-14',
      coverageStartTime: '2023-03-14T03:00:00Z',
      coverageEndTime: '2023-03-14T16:17:00Z',
    });
    expect(data).not.toHaveProperty('datePublished');
  });

  test('without entries is not a live blog', async () => {
    const { catalogue, collection } = await published('2023-03-14-1617-trt-world');
    expect(buildDayData('2023-03-16', [], catalogue, collection)).toBeNull();
  });
});

test('an article’s page is a NewsArticle of its outlet, based on the original', async () => {
  const { catalogue, collection, entry } = await published('2023-03-14-1617-trt-world', site);
  const article = catalogue.article(entry.source.article);
  expect(buildArticleData(article, catalogue.outlet(article.outlet), collection)).toMatchObject({
    '@type': 'NewsArticle',
    url: `${site}/articles/2023-03-14-trt-world/`,
    datePublished: '2023-03-14',
    publisher: { name: 'TRT World' },
    isBasedOn: { url: article.url },
  });
});

test('an article without URL, title or date has none of them', async () => {
  const { catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
  const data = buildArticleData(makeArticle(), catalogue.outlet('trt-world'), collection);
  for (const property of ['headline', 'datePublished', 'isBasedOn', 'creditText']) {
    expect(data).not.toHaveProperty(property);
  }
});

test('a byline is credited as published', async () => {
  const { catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
  const article = makeArticle({
    textLines: ['By Ann Onymous', 'Words.'],
    setAside: [{ lines: [1, 1], reason: 'byline' }],
  });
  expect(buildArticleData(article, catalogue.outlet('trt-world'), collection)).toMatchObject({
    creditText: 'By Ann Onymous',
  });
});

test('breadcrumbs lead from the front page through the page above', async () => {
  const { collection } = await published('2023-03-14-1617-trt-world', site);
  expect(buildBreadcrumbs('/2023-03-14/1617-trt-world/', 'A headline', collection)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: collection.title, item: `${site}/` },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Tuesday 14 March 2023',
        item: `${site}/2023-03-14/`,
      },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'A headline',
        item: `${site}/2023-03-14/1617-trt-world/`,
      },
    ],
  });
});

test('every day, entry and article of the collection is valid by schema.org', async () => {
  const { library, catalogue, collection } = await published('2023-03-14-1617-trt-world', site);
  for (const day of library.days) {
    const entries = library.entries.filter((entry) => entry.day === day);
    const data = buildDayData(day, entries, catalogue, collection);
    if (data) expectSchemaOrg(data);
    expectSchemaOrg(buildBreadcrumbs(`/${day}/`, day, collection));
  }
  for (const article of library.articles) {
    expectSchemaOrg(buildArticleData(article, catalogue.outlet(article.outlet), collection));
  }
});

test.for([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]> & &lt;/script&gt; \u2028 \u2029',
  '"}],"@type":"Person"',
])('JSON-LD keeps %j as text inside its element', async (words) => {
  const { catalogue, collection } = await published('2023-03-14-1617-trt-world');
  const body = [
    { text: words, lines: [1, 1] as [number, number], kind: 'prose' as const, note: null },
  ];
  const entry = makeEntry({
    headline: { text: words, from: 'source', line: 1 },
    body,
    source: { ...makeEntry().source, article: (await loadLibrary()).articles[0]?.id ?? '' },
  });
  const text = formatGraph([buildEntryData(entry, catalogue, collection)]);
  const page = parseHtml(
    `<!DOCTYPE html><p>before</p><script type="application/ld+json">${text}</script><p id="after">after</p>`,
  );
  const scripts = [...walk(page)].filter(isElement).filter(({ tagName }) => tagName === 'script');
  expect(scripts).toHaveLength(1);
  const [script] = scripts;
  expect(script && JSON.parse(readOwnText(script))).toMatchObject({
    '@graph': [{ '@type': 'BlogPosting', headline: words, articleBody: words }],
  });
});
