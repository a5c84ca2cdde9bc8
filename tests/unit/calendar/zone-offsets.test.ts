import { describe, expect, test } from 'vitest';
import { findOffset, listInstants, toInstant } from '@/lib/calendar/zone-offsets';

describe('toInstant', () => {
  test.each([
    ['UTC', '2023-03-14T16:17:00Z'],
    ['+01:00', '2023-03-14T15:17:00Z'],
    ['-05:00', '2023-03-14T21:17:00Z'],
    ['Europe/Kyiv', '2023-03-14T14:17:00Z'],
    ['America/New_York', '2023-03-14T20:17:00Z'],
    ['Asia/Kolkata', '2023-03-14T10:47:00Z'],
  ])('16:17 on 14 March 2023 in %s is %s', (zone, instant) => {
    expect(toInstant('2023-03-14', '16:17', null, zone)).toBe(instant);
  });

  test('applies summer time', () => {
    expect(toInstant('2023-07-14', '16:17', null, 'Europe/Kyiv')).toBe('2023-07-14T13:17:00Z');
  });

  test.each([
    ['2023-03-26', '01:30', '2023-03-26T00:30:00Z'],
    ['2023-03-26', '03:30', '2023-03-26T01:30:00Z'],
    ['2023-10-29', '03:30', '2023-10-29T02:30:00Z'],
  ])('%s %s in Brussels is %s, on a day when the clocks change', (day, clock, instant) => {
    expect(toInstant(day, clock, null, 'Europe/Brussels')).toBe(instant);
  });

  test('keeps seconds', () => {
    expect(toInstant('2023-03-14', '16:17', 5, 'UTC')).toBe('2023-03-14T16:17:05Z');
  });
});

describe('listInstants', () => {
  test.each([
    ['Europe/Kyiv', '2024-03-31', '03:30'],
    ['America/New_York', '2024-03-10', '02:15'],
    ['Asia/Tehran', '2022-03-22', '00:30'],
    ['Pacific/Apia', '2011-12-30', '12:00'],
  ])('in %s no clock showed %s %s, as it was put forward', (zone, day, clock) => {
    expect(listInstants(day, clock, null, zone)).toEqual([]);
    expect(toInstant(day, clock, null, zone)).toBeNull();
  });

  test.each([
    ['Europe/Kyiv', '2024-10-27', '03:30', '2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z'],
    ['America/New_York', '2024-11-03', '01:15', '2024-11-03T05:15:00Z', '2024-11-03T06:15:00Z'],
    ['Australia/Lord_Howe', '2024-04-07', '01:45', '2024-04-06T14:45:00Z', '2024-04-06T15:15:00Z'],
  ])('in %s clocks showed %s %s twice', (zone, day, clock, first, second) => {
    expect(listInstants(day, clock, null, zone)).toEqual([first, second]);
    expect(toInstant(day, clock, null, zone)).toBeNull();
  });

  test.each([
    ['02:59', '2024-10-26T23:59:00Z'],
    ['04:00', '2024-10-27T02:00:00Z'],
  ])('%s on the night when clocks go back came once', (clock, instant) => {
    expect(listInstants('2024-10-27', clock, null, 'Europe/Kyiv')).toEqual([instant]);
  });

  test('lists none beyond the year 9999', () => {
    expect(listInstants('9999-12-31', '23:30', null, '-05:00')).toEqual([]);
  });
});

test('findOffset follows the season', () => {
  expect(findOffset('America/New_York', '2022-07-01T12:00:00Z')).toBe(-240);
  expect(findOffset('America/New_York', '2022-01-01T12:00:00Z')).toBe(-300);
  expect(findOffset('+05:30', '2022-01-01T12:00:00Z')).toBe(330);
});
