import { beforeAll, expect, test } from 'vitest';
import { sameEventThreshold, suggestSameEvents } from '@/lib/annotate/suggest/suggest-same-event';
import { vectorisePassages } from '@/lib/annotate/suggest/vectorise-passages';
import { suggestFor } from '@/lib/editor/suggest-additions';
import { loadLibrary } from '@/lib/load/load-library';
import type { Library } from '@/lib/schema/library';
import { scorePairs } from './score-pairs';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

function pairsOf(given: Library): string[] {
  return suggestFor(given, { all: true }).pairs.map(({ a, b }) => `${a.entry} ${b.entry}`);
}

test('without known events, the accounts of the catalogue’s events are suggested, and little else', () => {
  const [score] = scorePairs(library, [sameEventThreshold]);
  expect(score?.strict.precision).toBeGreaterThanOrEqual(0.9);
  expect(score?.strict.recall).toBeGreaterThanOrEqual(0.9);
});

test('strikes on one city a week apart are never suggested as one event', () => {
  const later = pairsOf(library).filter((pair) => pair.includes('2023-03-21-0706-ea-worldview'));
  expect(later.filter((pair) => pair.includes('2023-03-14'))).toEqual([]);
});

test('pairs of passages that are both accounts already are left out', () => {
  const known = suggestFor(library, { all: false }).pairs;
  expect(known.filter(({ a, b }) => a.events.length > 0 && b.events.length > 0)).toEqual([]);
  expect(suggestFor({ ...library, events: [] }, { all: false }).pairs).toEqual(
    suggestFor({ ...library, events: [] }, { all: true }).pairs,
  );
  expect(suggestFor({ ...library, events: [] }, { all: false }).pairs.length).toBeGreaterThan(20);
});

test('a passage that is not an account is paired with an account, with the event', () => {
  const events = library.events.map((event) => ({
    ...event,
    accounts: event.accounts.filter(({ entry }) => entry !== '2023-03-14-1545-trt-world'),
  }));
  const pair = suggestFor({ ...library, events }, { all: false }).pairs.find(
    ({ a, b }) =>
      a.entry === '2023-03-14-1030-trt-world' && b.entry === '2023-03-14-1545-trt-world',
  );
  expect(pair?.a.events).toHaveLength(1);
  expect(pair?.b.events).toEqual([]);
});

test('passages without any topic are listed with their words', () => {
  const entries = library.entries.map((entry) =>
    entry.id === '2023-03-14-1608-trt-world'
      ? { ...entry, passages: entry.passages.map((passage) => ({ ...passage, topics: [] })) }
      : entry,
  );
  const { topics } = suggestFor({ ...library, entries }, { all: false });
  expect(topics.map(({ passages }) => passages.map(({ entry }) => entry))).toEqual([
    ['2023-03-14-1608-trt-world'],
  ]);
  expect(topics[0]?.words.join(' ')).toContain('minesweepers');
});

test('two passages of one entry are never a pair', () => {
  const pairs = suggestSameEvents(
    vectorisePassages(library.entries),
    0.01,
    Number.POSITIVE_INFINITY,
  );
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(({ a, b }) => a.entry === b.entry)).toEqual([]);
});
