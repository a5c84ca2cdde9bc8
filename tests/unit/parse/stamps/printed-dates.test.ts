import { describe, expect, test } from 'vitest';
import { findContradictedWeekday, resolveDate } from '@/lib/parse/days/resolve-date';
import { findDates, readDate } from '@/lib/parse/stamps/printed-dates';

function dayOf(text: string, reference: string | null = null) {
  const date = readDate(text);
  return date === null ? null : (resolveDate(date, reference)?.day ?? null);
}

describe('a line that is a date', () => {
  test.each([
    ['Tuesday, March 14, 2023', '2023-03-14'],
    ['March 14, 2023', '2023-03-14'],
    ['14 March 2023', '2023-03-14'],
    ['Tuesday 14 March 2023', '2023-03-14'],
    ['Tue, 14 Mar 2023', '2023-03-14'],
    ['March 1st, 2023', '2023-03-01'],
    ['Sept. 5, 2022', '2022-09-05'],
    ['2023-03-14', '2023-03-14'],
    ['29 February 2024', '2024-02-29'],
    ['21-03-2023', '2023-03-21'],
    ['25 марта 2022 г.', '2022-03-25'],
    ['25 березня 2022 року', '2022-03-25'],
    ['14 mars 2023', '2023-03-14'],
    ['14. März 2023', '2023-03-14'],
    ['14 de marzo de 2023', '2023-03-14'],
    ['14 Mart 2023', '2023-03-14'],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    'Tuesday',
    '29 February 2023',
    'March 32, 2023',
    'On March 14, 2023',
    'March 14, 2023, was a Tuesday',
    '2023',
    '1617',
    '12.5 million',
    '',
  ])('is not “%s”', (text) => {
    expect(dayOf(text)).toBeNull();
  });
});

describe('an incomplete date', () => {
  test('without a year is unknown without a reference day', () => {
    expect(dayOf('Thursday, March 23')).toBeNull();
  });

  test.each([
    ['December 31', '2023-01-02', '2022-12-31'],
    ['January 2', '2022-12-31', '2023-01-02'],
    ['March 23', '2023-03-20', '2023-03-23'],
  ])('%s near %s is %s, and the year is inferred', (text, reference, day) => {
    const date = readDate(text);
    expect(date === null ? null : resolveDate(date, reference)).toEqual({ day, sure: 'inferred' });
  });

  test('in ambiguous digits is unknown without a reference day', () => {
    expect(dayOf('1/6/2018')).toBeNull();
    expect(dayOf('1/6/2018', '2018-01-07')).toBe('2018-01-06');
    expect(dayOf('1/6/2018', '2018-05-30')).toBe('2018-06-01');
  });

  test('with a year of three digits has no year', () => {
    expect(dayOf('1/6/218', '2018-01-07')).toBe('2018-01-06');
  });

  test('with the wrong weekday keeps its day', () => {
    const date = readDate('Wednesday, March 14, 2023');
    expect(date === null ? null : findContradictedWeekday(date, '2023-03-14')).toBe('Tuesday');
    expect(dayOf('Wednesday, March 14, 2023')).toBe('2023-03-14');
  });
});

test('dates are found within a text', () => {
  const text = 'From 13 March 2023 to March 21, 2023.';
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '13 March 2023',
    'March 21, 2023',
  ]);
});
