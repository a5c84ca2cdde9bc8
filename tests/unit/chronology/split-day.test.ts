import { describe, expect, test } from 'vitest';
import { findDayPart, maxEntriesPerPage, splitDay } from '@/lib/chronology/split-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { atUtc, makeEntry, statedDay } from './make-entry';

const day = '2023-03-14';

/** Makes entries of one hour: one per minute at first, then several per minute. */
function inHour(hour: number, count: number): AnnotatedEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const minute = String(Math.floor((index * 60) / count)).padStart(2, '0');
    const instant = `${day}T${String(hour).padStart(2, '0')}:${minute}:00Z`;
    return makeEntry({ slug: `${hour}-${index}`, time: atUtc(instant) });
  });
}

const untimed = Array.from({ length: 5 }, (_, index) =>
  makeEntry({ slug: `report-${index}`, time: { kind: 'day', day: statedDay(day), printed: null } }),
);

function summary(entries: readonly AnnotatedEntry[]) {
  return splitDay(entries).map((part) => [part.slug, part.label, part.entries.length]);
}

describe('a day', () => {
  test('is one page up to the limit and several above it', () => {
    expect(summary(inHour(9, maxEntriesPerPage))).toEqual([[null, 'Whole day', maxEntriesPerPage]]);
    expect(splitDay(inHour(9, maxEntriesPerPage + 1))).toHaveLength(2);
  });

  test('divides into quarters; empty ones have no page, the first is the day’s own page', () => {
    expect(summary([...inHour(7, 40), ...inHour(13, 20), ...inHour(23, 10), ...untimed])).toEqual([
      [null, '06:00–12:00 UTC', 40],
      ['from-12', '12:00–18:00 UTC', 20],
      ['from-18', '18:00–24:00 UTC', 10],
      ['untimed', 'Time not given', 5],
    ]);
  });

  test('divides a long quarter into hours and a long hour into numbered pages', () => {
    expect(summary([...inHour(1, 2), ...inHour(12, 150), ...inHour(13, 4)])).toEqual([
      [null, '00:00–06:00 UTC', 2],
      ['from-12', '12:00–13:00 UTC, 1 of 3', 60],
      ['from-12-2', '12:00–13:00 UTC, 2 of 3', 60],
      ['from-12-3', '12:00–13:00 UTC, 3 of 3', 30],
      ['from-13', '13:00–14:00 UTC', 4],
    ]);
  });

  test('keeps every entry in order, and finds each in its part', () => {
    const entries = [...inHour(2, 70), ...inHour(9, 33), ...inHour(21, 130), ...untimed];
    const parts = splitDay(entries);
    expect(parts.flatMap((part) => part.entries)).toEqual(entries);
    for (const part of parts) {
      expect(part.entries.length).toBeLessThanOrEqual(maxEntriesPerPage);
      for (const entry of part.entries) expect(findDayPart(entries, entry)).toBe(part.slug);
    }
  });

  test('keeps an entry whose bound is on another day', () => {
    const bound = `2023-03-15T00:10:00Z`;
    const late = makeEntry({
      slug: 'late',
      time: { kind: 'before', bound, day: statedDay(day), printed: null },
    });
    expect(splitDay([...inHour(3, 60), late]).at(-1)).toMatchObject({
      slug: 'from-18',
      entries: [{ slug: 'late' }],
    });
  });
});
