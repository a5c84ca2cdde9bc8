import { describe, expect, test } from 'vitest';
import {
  formatAbbreviatedDate,
  formatDayRange,
  formatLongDay,
  formatShortWeekday,
  toDayNumber,
} from '@/lib/wording/format-date';

describe('a day in British form', () => {
  test('has its weekday, or the first three letters of a name', () => {
    expect(formatLongDay('2023-03-14')).toBe('Tuesday 14 March 2023');
    expect(formatShortWeekday('2024-02-29')).toBe('Thu');
    expect(formatAbbreviatedDate('2023-09-01')).toBe('1 Sep');
  });
});

describe('a range of days', () => {
  test.each([
    ['2023-03-13', '2023-03-21', '13–21 March 2023'],
    ['2023-02-28', '2023-03-03', '28 February – 3 March 2023'],
    ['2022-12-30', '2023-01-02', '30 December 2022 – 2 January 2023'],
    ['2023-03-14', '2023-03-14', '14 March 2023'],
    ['2022-03-14', '2023-03-14', '14 March 2022 – 14 March 2023'],
  ])('from %s to %s is “%s”', (first, last, words) => {
    expect(formatDayRange(first, last)).toBe(words);
  });
});

describe('the day of the war', () => {
  test('is 1 for the first day', () => {
    expect(toDayNumber('2022-02-24', '2022-02-24')).toBe(1);
    expect(toDayNumber('2023-03-14', '2022-02-24')).toBe(384);
    expect(toDayNumber('2023-03-21', '2022-02-24')).toBe(391);
  });

  test('is null before the first day', () => {
    expect(toDayNumber('2022-02-23', '2022-02-24')).toBeNull();
  });
});
