import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEntries, sortEntries } from '@/lib/chronology/sort-entries';
import { loadLibrary } from '@/lib/load/load-library';
import type { Entry } from '@/lib/schema/entry';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { atDepth } from '@/tests/config/depth';

function readDay(day: string): ReadDay {
  return { day, from: 'dateline', sure: 'stated', because: 'Test.', quote: null, line: null };
}

function entry(id: string, time: EntryTime, outlet = 'outlet', line = 1): Entry {
  const dayEvidence = time.kind === 'none' || time.day === null ? readDay('2023-03-14') : time.day;
  return {
    id,
    day: dayEvidence.day,
    dayEvidence,
    slug: id,
    kind: 'update',
    time,
    headline: { text: id, from: 'source', line: 1 },
    body: [],
    source: { outlet, article: 'article', lines: [line, line], sha256: '0'.repeat(64) },
  };
}

const at = (instant: string): EntryTime => ({
  kind: 'instant',
  instant,
  precision: 'minute',
  printed: instant.slice(11, 16),
  clock: instant.slice(11, 16),
  zone: 'UTC',
  localDay: instant.slice(0, 10),
  day: readDay(instant.slice(0, 10)),
});
const before = (bound: string): EntryTime => ({
  kind: 'before',
  bound,
  printed: null,
  day: readDay(bound.slice(0, 10)),
});
const onDay = (day: string): EntryTime => ({ kind: 'day', day: readDay(day), printed: null });
const local = (clock: string, day: string): EntryTime => ({
  kind: 'local',
  clock,
  printed: clock,
  precision: 'minute',
  zone: null,
  localDay: day,
  day: readDay(day),
});

function order(...entries: Entry[]) {
  return sortEntries(entries).map(({ id }) => id);
}

describe('the order of the chronology', () => {
  test('is oldest first across outlets', () => {
    expect(
      order(
        entry('c', at('2023-03-14T16:17:00Z'), 'x'),
        entry('a', at('2023-03-13T21:04:00Z'), 'y'),
        entry('b', at('2023-03-14T03:00:00Z'), 'x'),
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  test('puts an entry before a bound directly before it', () => {
    expect(
      order(
        entry('update', at('2023-03-21T07:06:00Z')),
        entry('earlier', at('2023-03-21T07:05:00Z')),
        entry('original', before('2023-03-21T07:06:00Z')),
      ),
    ).toEqual(['earlier', 'original', 'update']);
  });

  test('puts untimed entries at the end of their day, never at midnight', () => {
    expect(
      order(
        entry('next', at('2023-03-15T00:00:00Z')),
        entry('report', onDay('2023-03-14')),
        entry('local', local('23:59', '2023-03-14')),
        entry('first', at('2023-03-14T00:00:00Z')),
        entry('last', at('2023-03-14T23:59:00Z')),
      ),
    ).toEqual(['first', 'last', 'local', 'report', 'next']);
  });

  test('sorts entries of one minute by outlet, then by line', () => {
    const moment = at('2023-03-14T10:00:00Z');
    expect(
      order(entry('3', moment, 'b', 1), entry('2', moment, 'a', 9), entry('1', moment, 'a', 2)),
    ).toEqual(['1', '2', '3']);
  });

  test('does not depend on the order of reading', async () => {
    const { entries } = await loadLibrary();
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(sortEntries(shuffled)).toEqual(entries);
      }),
      { numRuns: atDepth(30) },
    );
  });

  test('is total: of two different entries, one comes first', async () => {
    const { entries } = await loadLibrary();
    for (const a of entries) {
      for (const b of entries) {
        expect(Math.sign(compareEntries(a, b))).toBe(-Math.sign(compareEntries(b, a)) + 0);
        expect(compareEntries(a, b) === 0).toBe(a.id === b.id);
      }
    }
  });
});

test('the articles of the collection merge into one order', async () => {
  const { entries } = await loadLibrary();
  expect(entries.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "2023-03-13-1846-trt-world",
      "2023-03-13-1941-trt-world",
      "2023-03-13-2104-trt-world",
      "2023-03-13-report-al-jazeera",
      "2023-03-13-report-independent",
      "2023-03-14-0300-trt-world",
      "2023-03-14-0444-trt-world",
      "2023-03-14-0753-trt-world",
      "2023-03-14-0916-trt-world",
      "2023-03-14-0918-trt-world",
      "2023-03-14-1000-trt-world",
      "2023-03-14-1030-trt-world",
      "2023-03-14-1042-trt-world",
      "2023-03-14-1121-trt-world",
      "2023-03-14-1545-trt-world",
      "2023-03-14-1608-trt-world",
      "2023-03-14-1617-trt-world",
      "2023-03-14-report-rfe-rl",
      "2023-03-14-lead-trt-world",
      "2023-03-21-original-ea-worldview",
      "2023-03-21-0706-ea-worldview",
      "2023-03-21-0709-ea-worldview",
      "2023-03-21-0733-ea-worldview",
      "2023-03-21-0751-ea-worldview",
      "2023-03-21-0952-ea-worldview",
      "2023-03-21-1044-ea-worldview",
      "2023-03-21-1128-ea-worldview",
      "2023-03-21-1456-ea-worldview",
      "2023-03-21-1553-ea-worldview",
    ]
  `);
});
