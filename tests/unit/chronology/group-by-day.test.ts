import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureRailGaps, splitDaySections } from '@/lib/chronology/day-sections';
import { findNeighbouringDays, groupByDay, listStretches } from '@/lib/chronology/group-by-day';
import { atUtc, makeEntry, statedDay } from './make-entry';

const days = ['2023-03-13', '2023-03-14', '2023-03-15', '2023-03-16', '2023-03-17'];
const onDay = (day: string) => ({ day });

describe('days', () => {
  test('are grouped oldest first, without empty days', () => {
    const groups = groupByDay([onDay('2023-03-14'), onDay('2023-03-13'), onDay('2023-03-14')]);
    expect(groups.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2023-03-13', 1],
      ['2023-03-14', 2],
    ]);
  });

  test('have the nearest days with entries as neighbours', () => {
    const withEntries = ['2023-03-13', '2023-03-17'];
    expect(findNeighbouringDays('2023-03-15', withEntries)).toEqual({
      before: '2023-03-13',
      after: '2023-03-17',
    });
    expect(findNeighbouringDays('2023-03-13', withEntries)).toEqual({
      before: null,
      after: '2023-03-17',
    });
  });

  test('without entries form one stretch per run, at the ends too', () => {
    const entry = onDay('2023-03-15');
    expect(listStretches(days, [entry])).toEqual([
      { kind: 'empty', first: '2023-03-13', last: '2023-03-14' },
      { kind: 'day', day: '2023-03-15', entries: [entry] },
      { kind: 'empty', first: '2023-03-16', last: '2023-03-17' },
    ]);
  });
});

describe('the sections of a day', () => {
  const timed = makeEntry({ slug: 'timed' });
  const before = makeEntry({
    slug: 'before',
    time: {
      kind: 'before',
      bound: '2023-03-14T07:06:00Z',
      printed: null,
      day: statedDay('2023-03-14'),
    },
  });
  const local = makeEntry({
    slug: 'local',
    time: {
      kind: 'local',
      printed: '4.17pm',
      clock: '16:17',
      precision: 'minute',
      zone: null,
      localDay: '2023-03-14',
      day: statedDay('2023-03-14'),
    },
  });
  const dayOnly = makeEntry({
    slug: 'day',
    time: { kind: 'day', day: statedDay('2023-03-14'), printed: null },
  });
  const unknown = makeEntry({ slug: 'none', time: { kind: 'none', printed: null } });

  test('separate ordered entries, local clocks and entries without a clock', () => {
    expect(splitDaySections([before, timed, local, dayOnly, unknown])).toEqual({
      rail: [before, timed],
      local: [local],
      untimed: [dayOnly, unknown],
    });
  });
});

describe('the gap before an entry', () => {
  const at = (clock: string) => makeEntry({ time: atUtc(`2023-03-14T${clock}:00Z`) });

  test('is zero for the first', () => {
    expect(measureRailGaps([at('03:00')])).toEqual([0]);
  });

  test('is longer for two hours than for two minutes, but not sixty times', () => {
    const [, minutes = 0, hours = 0] = measureRailGaps([at('09:16'), at('09:18'), at('11:18')]);
    expect(hours).toBeGreaterThan(minutes);
    expect(hours).toBeLessThan(4 * minutes);
  });

  test('never shrinks as the pause grows, and is bounded both ways', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const clock = (of: number) =>
      `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const gapAfter = (of: number) => measureRailGaps([at('00:00'), at(clock(of))])[1] ?? 0;
        expect(gapAfter(short)).toBeLessThanOrEqual(gapAfter(long));
        expect(gapAfter(long)).toBeLessThanOrEqual(9);
        expect(gapAfter(short)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
