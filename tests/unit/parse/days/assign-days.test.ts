import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import { assignDays, type ListedClock } from '@/lib/parse/days/assign-days';

/** Reads printed clocks, `HHMM`; `@YYYY-MM-DD` after one states its day. */
function listed(...clocks: string[]): ListedClock[] {
  return clocks.map((clock) => {
    const [time = '', stated = null] = clock.split('@');
    return { minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(2)), stated };
  });
}

describe('assignDays', () => {
  test('reads a falling list as one day, newest first', () => {
    expect(assignDays(listed('1617', '1608', '0300'), '2023-03-14')).toEqual({
      order: 'newest-first',
      offsets: [0, 0, 0],
      firstDay: '2023-03-14',
      outOfOrder: [],
    });
  });

  test('reads a rising list as one day, oldest first', () => {
    expect(assignDays(listed('0300', '1608', '1617'), '2023-03-14')).toMatchObject({
      order: 'oldest-first',
      offsets: [0, 0, 0],
    });
  });

  test('reads a jump up by more than 12 hours as midnight', () => {
    expect(assignDays(listed('0444', '0300', '2104', '1941'), '2023-03-14').offsets).toEqual([
      0, 0, -1, -1,
    ]);
  });

  test('reads a jump down by more than 12 hours in an oldest-first list as midnight', () => {
    expect(assignDays(listed('2104', '2330', '0010', '0300'), '2023-03-14')).toMatchObject({
      order: 'oldest-first',
      offsets: [0, 0, 1, 1],
    });
  });

  test('reads a smaller jump up as a post out of order', () => {
    const reading = assignDays(listed('1121', '0918', '1042', '1030', '0300'), '2023-03-14');
    expect(reading.offsets).toEqual([0, 0, 0, 0, 0]);
    expect(reading.outOfOrder).toEqual([1]);
  });

  test.each([
    ['0100', '1259', 0],
    ['0100', '1301', -1],
  ])('changes the day from %s to %s by %i', (upper, lower, change) => {
    const clocks = listed('0300', '0200', upper, lower, '0030');
    expect(assignDays(clocks, '2023-03-14').offsets[3]).toBe(change);
  });

  test('keeps a stated day, and counts the posts around it from there', () => {
    const reading = assignDays(
      listed('1000', '0900@2023-03-12', '0800', '2300', '2200'),
      '2023-03-14',
    );
    expect(reading.offsets).toEqual([0, -2, -2, -3, -3]);
  });

  test('anchors the list to a stated day if no other is given', () => {
    expect(assignDays(listed('0100', '2300@2023-03-13', '2200'), null)).toMatchObject({
      firstDay: '2023-03-14',
      offsets: [0, -1, -1],
    });
  });

  test('knows offsets but no days if no day is given', () => {
    expect(assignDays(listed('0100', '2300'), null)).toMatchObject({
      firstDay: null,
      offsets: [0, -1],
    });
  });

  test('keeps an impossible clock with its neighbours', () => {
    const posts = [...listed('0300'), { minutes: null, stated: null }, ...listed('2104')];
    expect(assignDays(posts, '2023-03-14').offsets).toEqual([0, 0, -1]);
  });

  test('gives an empty list no days', () => {
    expect(assignDays([], '2023-03-14').offsets).toEqual([]);
  });
});

test('posts less than 12 hours apart get the days they were generated with', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 719 }), { minLength: 2, maxLength: 60 }),
      fc.integer({ min: 0, max: 1439 }),
      (gaps, start) => {
        let moment = start;
        const moments = [start, ...gaps.map((gap) => (moment -= gap))];
        const posts = moments.map((at) => ({ minutes: ((at % 1440) + 1440) % 1440, stated: null }));
        const expected = moments.map((at) => Math.floor(at / 1440) - Math.floor(start / 1440));
        // The order is known only if a day has two posts.
        const reading = assignDays(posts, '2023-03-14');
        fc.pre(reading.order === 'newest-first');
        expect(reading.offsets).toEqual(expected);
      },
    ),
  );
});

test('days are never further apart than the list is long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 80 }), (clocks) => {
      const { offsets, firstDay } = assignDays(
        clocks.map((minutes) => ({ minutes, stated: null })),
        '2023-03-14',
      );
      expect(offsets).toHaveLength(clocks.length);
      expect(Math.max(0, ...offsets.map(Math.abs))).toBeLessThanOrEqual(clocks.length);
      expect(firstDay === null ? 0 : countDaysBetween('2023-03-14', firstDay)).toBe(0);
    }),
  );
});
