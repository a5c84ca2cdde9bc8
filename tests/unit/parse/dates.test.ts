import { describe, expect, test } from 'vitest';
import { dayInWords, daysBetween, readDate, shiftDay } from '@/lib/parse/dates';

describe('a line that is a date', () => {
  test.each([
    ['Tuesday, March 14, 2023', '2023-03-14'],
    ['March 14, 2023', '2023-03-14'],
    ['14 March 2023', '2023-03-14'],
    ['Tuesday 14 March 2023', '2023-03-14'],
    ['Tue, 14 Mar 2023', '2023-03-14'],
    ['March 1st, 2023', '2023-03-01'],
    ['2023-03-14', '2023-03-14'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text)?.day).toBe(day);
  });

  test.each([
    'March 14',
    '14 March',
    'Tuesday',
    '29 February 2023',
    'March 32, 2023',
    '14/03/2023',
    'On March 14, 2023',
    'March 14, 2023, was a Tuesday',
    '2023',
    '',
  ])('%s is no full date', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('a weekday that the date does not fall on is noticed, and the date stands', () => {
    expect(readDate('Wednesday, March 14, 2023')).toMatchObject({
      day: '2023-03-14',
      weekday: { printed: 'Wednesday', agrees: false, actual: 'Tuesday' },
    });
  });
});

test('days are counted over month ends, leap days and clock changes', () => {
  expect(shiftDay('2023-03-01', -1)).toBe('2023-02-28');
  expect(shiftDay('2024-02-28', 1)).toBe('2024-02-29');
  expect(shiftDay('2023-03-26', 1)).toBe('2023-03-27');
  expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
  expect(dayInWords('2023-03-04')).toBe('4 March 2023');
});
