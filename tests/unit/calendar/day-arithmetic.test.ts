import { describe, expect, test } from 'vitest';
import {
  countDaysBetween,
  listDaysInRange,
  listMonthsInRange,
  shiftDay,
  toCalendarDay,
  toWeekday,
} from '@/lib/calendar/day-arithmetic';

test.each([
  ['2023-03-01', -1, '2023-02-28'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-03-26', 1, '2023-03-27'],
  ['2023-12-31', 1, '2024-01-01'],
])('%s shifted by %i is %s', (from, count, to) => {
  expect(shiftDay(from, count)).toBe(to);
  expect(countDaysBetween(from, to)).toBe(count);
});

test('no day is shifted beyond the years that four digits name', () => {
  expect(shiftDay('9999-12-30', 5)).toBe('9999-12-31');
  expect(shiftDay('0000-01-02', -5)).toBe('0000-01-01');
});

test('counts days across a clock change', () => {
  expect(countDaysBetween('2023-03-25', '2023-03-27')).toBe(2);
});

describe('toCalendarDay', () => {
  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 3, 4, '2023-03-04'],
    [50, 3, 4, '0050-03-04'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i, %i, %i is %s', (year, month, dayOfMonth, day) => {
    expect(toCalendarDay(year, month, dayOfMonth)).toBe(day);
  });

  test.each([
    [2023, 2, 29],
    [2023, 0, 1],
    [2023, 13, 1],
    [2023, 1, 0],
    [2023, 1, 32],
    [Number.NaN, 1, 1],
    [10_000, 1, 1],
    [-1, 1, 1],
  ])('%i, %i, %i is no day', (year, month, dayOfMonth) => {
    expect(toCalendarDay(year, month, dayOfMonth)).toBeNull();
  });
});

test('counts weekdays from Sunday', () => {
  expect(toWeekday('2023-03-12')).toBe(0);
  expect(toWeekday('2023-03-14')).toBe(2);
});

describe('a range', () => {
  test('lists its days, both ends included', () => {
    expect(listDaysInRange({ first: '2023-02-27', last: '2023-03-01' })).toEqual([
      '2023-02-27',
      '2023-02-28',
      '2023-03-01',
    ]);
  });

  test('lists the months that it has days in', () => {
    expect(listMonthsInRange({ first: '2022-12-31', last: '2023-01-01' })).toEqual([
      { year: 2022, month: 12 },
      { year: 2023, month: 1 },
    ]);
  });

  test('has neither where its ends are reversed', () => {
    const reversed = { first: '2023-03-14', last: '2023-01-01' };
    expect(listDaysInRange(reversed)).toEqual([]);
    expect(listMonthsInRange(reversed)).toEqual([]);
  });
});
