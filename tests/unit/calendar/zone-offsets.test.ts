import { describe, expect, test } from 'vitest';
import { findOffset, toInstant } from '@/lib/calendar/zone-offsets';

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

test('findOffset follows the season', () => {
  expect(findOffset('America/New_York', '2022-07-01T12:00:00Z')).toBe(-240);
  expect(findOffset('America/New_York', '2022-01-01T12:00:00Z')).toBe(-300);
  expect(findOffset('+05:30', '2022-01-01T12:00:00Z')).toBe(330);
});
