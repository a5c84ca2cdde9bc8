import { expect, test } from 'vitest';
import { toldIndex } from '@/lib/chronology/events';
import { toldOnDay } from '@/lib/chronology/told-on-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Storyline, ToldEvent } from '@/lib/schema/event';
import { atUtc, makeEntry } from './make-entry';

const byOutlet = (slug: string, outlet: string, day = '2023-03-14') =>
  makeEntry({
    day,
    slug,
    time: atUtc(`${day}T${slug.slice(0, 2)}:00:00Z`),
    source: { outlet, article: outlet, lines: [1, 9], sha256: '0'.repeat(64) },
  });
const early = byOutlet('0800-one', 'one');
const noon = byOutlet('1200-two', 'two');
const late = byOutlet('2000-one', 'one');
const dayBefore = byOutlet('0900-three', 'three', '2023-03-13');
const entries = [dayBefore, early, noon, late];

function event(id: string, tellers: readonly AnnotatedEntry[]): ToldEvent {
  const accounts = tellers.map((entry) => ({
    entry: entry.id,
    lines: [[1, 9] as [number, number]],
  }));
  return {
    id,
    label: id,
    description: id,
    day: '2023-03-14',
    accounts,
    followUps: [],
    notMembers: [],
    points: [],
  };
}

function toldBy(events: ToldEvent[], storylines: Storyline[] = []) {
  const toldIn = toldIndex({ events, storylines, notes: [], entries });
  const entry = (id: string) => {
    const found = entries.find((other) => other.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  return toldOnDay([early, noon, late], { toldIn, entry });
}

test('a day tells of the events that one of its entries has an account of, and of no other', () => {
  const told = toldBy([event('here', [early, late]), event('elsewhere', [dayBefore])]);
  expect(told.events.map(({ event: { id } }) => id)).toEqual(['here']);
});

test('outlets of other days count, and their accounts are not given as the day’s', () => {
  const [told] = toldBy([event('both', [dayBefore, noon])]).events;
  expect(told?.outlets).toBe(2);
  expect(told?.tellings.map(({ entry }) => entry.slug)).toEqual(['1200-two']);
});

test('events of more outlets come first, then those told earlier in the day', () => {
  const told = toldBy([
    event('late-alone', [late]),
    event('two-outlets', [noon, late]),
    event('early-alone', [early, late]),
  ]);
  expect(told.events.map(({ event: { id } }) => id)).toEqual([
    'two-outlets',
    'early-alone',
    'late-alone',
  ]);
});

test('a storyline of several entries is named once', () => {
  const line: Storyline = { ...event('line', [early, late]), id: 'line' };
  expect(toldBy([], [line]).storylines).toEqual([line]);
});
