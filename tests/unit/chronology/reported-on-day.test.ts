import { expect, test } from 'vitest';
import { indexReportedByEntry } from '@/lib/chronology/events';
import { reportedOnDay } from '@/lib/chronology/reported-on-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { ReportedEvent, Storyline } from '@/lib/schema/event';
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

function event(id: string, tellers: readonly AnnotatedEntry[]): ReportedEvent {
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

function toldBy(events: ReportedEvent[], storylines: Storyline[] = []) {
  const reportedIn = indexReportedByEntry({ events, storylines, notes: [], entries });
  const entry = (id: string) => {
    const found = entries.find((other) => other.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  return reportedOnDay([early, noon, late], { reportedIn, entry });
}

test('a day tells of the events that one of its entries has an account of, and of no other', () => {
  const told = toldBy([event('here', [early, late]), event('elsewhere', [dayBefore])]);
  expect(told.events.map(({ event: { id } }) => id)).toEqual(['here']);
});

test('outlets of other days count, and their accounts are not given as the day’s', () => {
  const [told] = toldBy([event('both', [dayBefore, noon])]).events;
  expect(told?.outlets).toBe(2);
  expect(told?.entryAccounts.map(({ entry }) => entry.slug)).toEqual(['1200-two']);
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
