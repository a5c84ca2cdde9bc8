import { expect, test } from 'vitest';
import { indexReportedByEntry } from '@/lib/chronology/events';
import { findReportedOnDay } from '@/lib/chronology/reported-on-day';
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

function event(id: string, reporters: readonly AnnotatedEntry[]): ReportedEvent {
  const accounts = reporters.map((entry) => ({
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

function reportedBy(events: ReportedEvent[], storylines: Storyline[] = []) {
  const reportedIn = indexReportedByEntry({ events, storylines, notes: [], entries });
  const entry = (id: string) => {
    const found = entries.find((other) => other.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  return findReportedOnDay([early, noon, late], { reportedIn, entry });
}

test('a day has the events that its entries have accounts of, and no others', () => {
  const reported = reportedBy([event('here', [early, late]), event('elsewhere', [dayBefore])]);
  expect(reported.events.map(({ event: { id } }) => id)).toEqual(['here']);
});

test('outlets of other days count, but their accounts are not listed', () => {
  const [reported] = reportedBy([event('both', [dayBefore, noon])]).events;
  expect(reported?.outlets).toBe(2);
  expect(reported?.entryAccounts.map(({ entry }) => entry.slug)).toEqual(['1200-two']);
});

test('events of more outlets come first, then those reported earlier in the day', () => {
  const reported = reportedBy([
    event('late-alone', [late]),
    event('two-outlets', [noon, late]),
    event('early-alone', [early, late]),
  ]);
  expect(reported.events.map(({ event: { id } }) => id)).toEqual([
    'two-outlets',
    'early-alone',
    'late-alone',
  ]);
});

test('a storyline of several entries appears once', () => {
  const line: Storyline = { ...event('line', [early, late]), id: 'line' };
  expect(reportedBy([], [line]).storylines).toEqual([line]);
});
