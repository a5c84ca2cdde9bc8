import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { entryCardUrl, maxEntryCards } from '@/lib/export/cards/card-urls';
import { hueColours, listCards } from '@/lib/export/cards/cards';
import { makeEntry } from '../../chronology/make-entry';
import { published } from '../library-for-test';

test('every day with entries, topic, event and entry has a card, and so has the collection', async () => {
  const { library } = await published('2023-03-14-1617-trt-world');
  const urls = listCards(library).map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toContain('/card.png');
  for (const { day, slug } of library.entries) {
    expect(urls).toContain(`/${day}/card.png`);
    expect(urls).toContain(`/${day}/${slug}/card.png`);
  }
  for (const { id } of library.topics) expect(urls).toContain(`/topics/${id}/card.png`);
  for (const { id } of library.events) expect(urls).toContain(`/events/${id}/card.png`);
});

test('an entry’s card has its published time, headline and outlet mark', async () => {
  const { library } = await published('2023-03-14-1617-trt-world');
  const url = '/2023-03-14/1617-trt-world/card.png';
  expect(listCards(library).find((card) => card.url === url)).toEqual({
    url,
    above: '14 March 2023, 16:17 GMT',
    title: 'Turkish foreign minister, UN chief discuss Black Sea grain deal',
    isFirstWords: false,
    below: '',
    marks: [{ name: 'TRT World', path: 'M1 1h8v8h-8z', colour: '#9a5b00' }],
  });
});

test('a card says where a first sentence replaces a headline', async () => {
  const { library } = await published('2023-03-14-1617-trt-world');
  const card = listCards(library).find(({ url }) => url.includes('0733-ea-worldview'));
  expect(card).toMatchObject({
    isFirstWords: true,
    below: 'No headline; first sentence shown',
  });
});

test('in a large collection entries share the card of their day', () => {
  const entry = makeEntry();
  expect(entryCardUrl(entry, maxEntryCards)).toBe('/2023-03-14/1617-trt-world/card.png');
  expect(entryCardUrl(entry, maxEntryCards + 1)).toBe('/2023-03-14/card.png');
});

test('marks have the colours of the style sheet', async () => {
  const css = await readFile('app/styles/base-styles.css', 'utf8');
  for (const [hue, colour] of Object.entries(hueColours)) {
    expect(css).toContain(`--hue-${hue}: light-dark(${colour},`);
  }
});
