import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EntryTags } from '@/components/entry/entry-tags';
import { buildCatalogue, type Catalogue } from '@/lib/chronology/catalogue-index';
import { maxEntriesPerListPage, splitIntoMonthPages } from '@/lib/chronology/months';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { courier } from './make-article';
import { makeEntry, topicTag } from './make-entry';

const topic = {
  id: 'grain-deal',
  label: 'Grain deal',
  description: '',
  variants: ['grain'],
  falseFriends: [],
};

function entriesOn(day: string, count: number): AnnotatedEntry[] {
  return Array.from({ length: count }, (_, index) =>
    makeEntry({ day, slug: `${index}`, topics: [topicTag(topic.id)] }),
  );
}

function catalogueWith(entries: AnnotatedEntry[]): Catalogue {
  const library: Library = {
    collection: {
      title: 'A collection',
      conflict: 'A war',
      description: 'A test.',
      days: { first: '2023-03-01', last: '2023-04-30' },
      parties: [],
      homeZone: 'UTC',
      readerZones: [],
    },
    outlets: [{ ...courier, id: 'trt-world' }],
    topics: [topic],
    people: [],
    organisations: [],
    places: [],
    articles: [],
    entries,
    events: [],
    storylines: [],
    notes: [],
    figures: {},
    days: [],
    aliases: {},
    changes: [],
    issues: [],
  };
  return buildCatalogue(library);
}

describe('a link to a day in the list of a topic or an outlet', () => {
  const long = [
    ...entriesOn('2023-03-14', maxEntriesPerListPage + 1),
    ...entriesOn('2023-03-15', 2),
    ...entriesOn('2023-04-01', 1),
  ];

  test('leads to the page that has the day, once the list is divided by months', () => {
    const catalogue = catalogueWith(long);
    const pages = new Map(splitIntoMonthPages(long).map(({ slug, items }) => [slug, items]));
    for (const day of ['2023-03-14', '2023-03-15', '2023-04-01']) {
      const [, slug = '', anchor] =
        /^\/topics\/grain-deal\/([^/]+)\/#(.+)$/.exec(catalogue.topicAt(topic.id, day)) ?? [];
      expect(anchor).toBe(day);
      expect(pages.get(slug)?.some((entry) => entry.day === day)).toBe(true);
    }
    expect(catalogue.outletAt('trt-world', '2023-04-01')).toBe(
      '/outlets/trt-world/2023-04/#2023-04-01',
    );
  });

  test('leads to the anchor in the list itself while the list is one page', () => {
    const catalogue = catalogueWith(entriesOn('2023-03-14', maxEntriesPerListPage));
    expect(catalogue.topicAt(topic.id, '2023-03-14')).toBe('/topics/grain-deal/#2023-03-14');
  });

  test.each([
    ['divided by months', long],
    ['of one page', entriesOn('2023-03-14', 3)],
    ['without entries', []],
  ])('has no anchor for a day without entries in the list: a list %s', (_, entries) => {
    const catalogue = catalogueWith(entries);
    expect(catalogue.topicAt(topic.id, '2023-03-20')).toBe('/topics/grain-deal/');
    expect(catalogue.outletAt('trt-world', '2023-03-20')).toBe('/outlets/trt-world/');
    expect(catalogue.topicAt(topic.id)).toBe('/topics/grain-deal/');
  });

  test('is what an entry’s topics link to', () => {
    const catalogue = catalogueWith(long);
    for (const relation of ['about', 'mentions'] as const) {
      const entry = makeEntry({ day: '2023-04-01', topics: [topicTag(topic.id, relation)] });
      expect(renderToStaticMarkup(createElement(EntryTags, { entry, catalogue }))).toContain(
        'href="/topics/grain-deal/2023-04/#2023-04-01"',
      );
    }
  });
});
