import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { findView, type ViewRequest } from '@/lib/export/data/views';
import { toAtom } from '@/lib/export/feeds/atom';
import { buildFeed, maxItems } from '@/lib/export/feeds/feed';
import { toJsonFeed } from '@/lib/export/feeds/json-feed';
import { sanitiseText } from '@/lib/export/safe-text';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { atUtc, makeEntry, statedDay } from '../chronology/make-entry';
import { hostileTexts } from './hostile-text';
import { makeLibrary, readCollection } from './libraries';
import { expectAtom, expectJsonFeed } from './validators';

const unpublished = await readCollection();
const siteUrl = 'https://a.example/archive';
const published: Library = { ...unpublished, collection: { ...unpublished.collection, siteUrl } };

function feed(library: Library, request: ViewRequest) {
  const view = findView(library, request);
  if (view === null) throw new Error('no such view');
  return buildFeed(library, view);
}

function atom(library: Library, request: ViewRequest = { kind: 'all' }) {
  const xml = toAtom(library.collection, feed(library, request));
  expectAtom(xml);
  return { source: xml, ...parseAtomFeed(xml) };
}

function json(library: Library, request: ViewRequest = { kind: 'all' }) {
  const text = toJsonFeed(library.collection, feed(library, request));
  expectJsonFeed(text);
  return JSON.parse(text);
}

const everyFeed: ViewRequest[] = [
  { kind: 'all' },
  ...unpublished.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
  ...unpublished.outlets.map(({ id }) => ({ kind: 'outlet', id }) as const),
  ...unpublished.events.map(({ id }) => ({ kind: 'event', id }) as const),
];

describe.for([
  ['without an address of the site', unpublished],
  ['with one', published],
] as const)('%s', ([, library]) => {
  test.for(everyFeed)('the feeds of $kind $id are valid', (request) => {
    const { entries = [], links = [] } = atom(library, request);
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    for (const { authors, links: own } of entries) {
      expect(authors).toHaveLength(1);
      expect(own?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
    }
    expect(links.filter(({ rel }) => rel === 'self')).toHaveLength(1);
    const { items } = json(library, request);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});

test('the Atom feed of an event equals its fixture', () => {
  const path = 'tests/fixtures/export/kramatorsk-strike.feed.xml';
  const { source: xml } = atom(unpublished, { kind: 'event', id: 'kramatorsk-strike-2023-03-14' });
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path, xml);
  expect(existsSync(path), `${path} is missing: run with UPDATE_FIXTURES=1`).toBe(true);
  expect(xml).toBe(readFileSync(path, 'utf8'));
});

test('ids stay the same when the site moves, and across feeds', () => {
  const ids = (library: Library, request: ViewRequest) =>
    new Set(feed(library, request).items.map(({ id }) => id));
  expect(ids(unpublished, { kind: 'all' })).toEqual(ids(published, { kind: 'all' }));
  const all = ids(unpublished, { kind: 'all' });
  for (const id of ids(unpublished, { kind: 'topic', id: 'grain-deal' })) expect(all).toContain(id);
});

test('an entry’s id is derived from its permalink alone', () => {
  const [item] = feed(makeLibrary({ entries: [entryOf({})] }), { kind: 'all' }).items;
  expect(item?.id).toMatchInlineSnapshot(`"urn:uuid:4aa723ed-c129-5111-9c95-7c450b74aa21"`);
});

test('links are absolute where the site has a URL, otherwise relative to the feed', () => {
  const of = (library: Library, request: ViewRequest) => {
    const { links, entries } = atom(library, request);
    return [links, entries?.slice(0, 1).map((entry) => entry.links?.slice(0, 1))]
      .flat(2)
      .map((link) => link?.href);
  };
  expect(of(unpublished, { kind: 'all' })).toEqual([
    './feed.xml',
    './',
    './2023-03-21/1553-ea-worldview/',
  ]);
  expect(of(unpublished, { kind: 'outlet', id: 'trt-world' })).toEqual([
    '../../outlets/trt-world/feed.xml',
    '../../outlets/trt-world/',
    '../../2023-03-14/lead-trt-world/',
  ]);
  expect(of(published, { kind: 'outlet', id: 'trt-world' })[0]).toBe(
    `${siteUrl}/outlets/trt-world/feed.xml`,
  );
  expect(json(unpublished)).not.toHaveProperty('feed_url');
  expect(json(published)).toMatchObject({
    home_page_url: `${siteUrl}/`,
    feed_url: `${siteUrl}/feed.json`,
  });
});

function entryOf(given: Partial<AnnotatedEntry>): AnnotatedEntry {
  return makeEntry({
    source: { outlet: 'courier', article: 'article', lines: [1, 2], sha256: '0'.repeat(64) },
    ...given,
  });
}

describe('dates', () => {
  const dated = (time: AnnotatedEntry['time']) => {
    const library = makeLibrary({ entries: [entryOf({ time })] });
    const [entry] = atom(library).entries ?? [];
    const [item] = json(library).items;
    expect([item.date_published, item.date_modified]).toEqual([entry?.published, entry?.updated]);
    return [
      entry?.published,
      entry?.updated,
      /<p>The Courier, (.*?)\.<\/p>/.exec(item.content_html)?.[1],
    ];
  };

  test('are the instant, where it is known', () => {
    expect(dated(atUtc('2023-03-14T16:17:00Z'))).toEqual([
      '2023-03-14T16:17:00.000Z',
      '2023-03-14T16:17:00.000Z',
      'Tuesday 14 March 2023, 16:17 GMT',
    ]);
  });

  test('name both days where the published one differs', () => {
    const time = atUtc('2023-03-13T22:30:00Z');
    if (time.kind !== 'instant') throw new Error('no instant');
    const there = {
      clock: '00:30',
      printed: '0030 EET',
      zone: 'Europe/Kyiv',
      localDay: '2023-03-14',
    };
    const entry = entryOf({ day: '2023-03-13', time: { ...time, ...there } });
    const [item] = json(makeLibrary({ entries: [entry] })).items;
    expect(item.content_html).toContain(
      'Tuesday 14 March 2023, 00:30 EET (13 March 2023, 22:30 UTC).',
    );
  });

  test('are the start of the day where only that is known, without a time in the text', () => {
    expect(dated({ kind: 'day', day: statedDay('2023-03-14'), printed: null })).toEqual([
      undefined,
      '2023-03-14T00:00:00.000Z',
      'Tuesday 14 March 2023, time not given',
    ]);
  });

  test('are the neighbour’s for an entry before it, and say so', () => {
    const bound = '2023-03-14T07:06:00Z';
    expect(dated({ kind: 'before', bound, printed: null, day: statedDay('2023-03-14') })).toEqual([
      undefined,
      '2023-03-14T07:06:00.000Z',
      'Tuesday 14 March 2023, before 07:06 GMT',
    ]);
  });

  test('of a feed are those of its newest entry', () => {
    const times = ['2023-03-14T16:17:00Z', '2023-03-14T18:00:00Z'];
    const entries = times.map((instant, index) =>
      entryOf({ slug: `${index}-courier`, time: atUtc(instant) }),
    );
    expect(atom(makeLibrary({ entries })).updated).toBe('2023-03-14T18:00:00.000Z');
    expect(atom(makeLibrary()).updated).toBe('2023-03-13T00:00:00.000Z');
  });
});

test('a large feed has the newest entries and says how many there are', () => {
  const entries = Array.from({ length: maxItems + 50 }, (_, index) =>
    entryOf({ slug: `${String(index).padStart(4, '0')}-courier` }),
  );
  const { items, description } = json(makeLibrary({ entries }));
  expect(items).toHaveLength(maxItems);
  expect(description).toBe('The newest 250 of 300 entries. For tests.');
});

test('a first sentence in place of a headline is marked', () => {
  const headline = { text: 'Sirens sound.', from: 'first-sentence', line: 1 } as const;
  const [item] = json(makeLibrary({ entries: [entryOf({ headline })] })).items;
  expect(item.title).toBe('[no headline; begins “Sirens sound.”]');
});

describe.for(Object.entries(hostileTexts))('%s', ([, words]) => {
  const library = makeLibrary({
    entries: [
      entryOf({
        headline: { text: words, from: 'source', line: 1 },
        body: [{ text: words, lines: [2, 2], kind: 'prose', note: words }],
      }),
    ],
  });

  test('stays text in the feeds', () => {
    const contents = [
      atom(library).entries?.[0]?.content?.value ?? '',
      json(library).items[0].content_html,
    ];
    for (const html of contents) {
      const elements = [...html.matchAll(/<(\w+)/g)].map(([, name]) => name);
      expect(new Set(elements)).toEqual(new Set(['p', 'em']));
      const paragraph = parseFragment(html).childNodes[1];
      const [text] =
        paragraph !== undefined && 'childNodes' in paragraph ? paragraph.childNodes : [];
      expect(text !== undefined && 'value' in text && text.value).toBe(
        sanitiseText(words).replaceAll('\r\n', '\n'),
      );
    }
  });
});

test('a direction override in a headline ends with it', () => {
  const headline = { text: 'safe \u202Egpj.exe', from: 'source', line: 1 } as const;
  const [item] = json(makeLibrary({ entries: [entryOf({ headline })] })).items;
  expect(item.title).toBe('safe \u202Egpj.exe\u202C');
});
