import { describe, expect, test } from 'vitest';
import { convertTime } from '@/lib/browser/settings/time-in-zone';

describe('an instant in a zone', () => {
  test('has the local clock in winter and summer', () => {
    expect(convertTime('2023-03-14T16:17:00Z', 'Europe/Kyiv').clock).toBe('18:17');
    expect(convertTime('2023-07-14T16:17:00Z', 'Europe/Kyiv').clock).toBe('19:17');
    expect(convertTime('2023-03-14T16:17:00Z', 'Asia/Kolkata').clock).toBe('21:47');
  });

  test('names the local day and its distance from the day in UTC', () => {
    expect(convertTime('2023-03-14T22:30:00Z', 'Europe/Kyiv')).toEqual({
      clock: '00:30',
      days: 1,
      day: 'Wednesday 15 March',
    });
    expect(convertTime('2023-03-14T04:00:00Z', 'America/New_York')).toMatchObject({
      clock: '00:00',
      days: 0,
    });
    expect(convertTime('2023-03-01T03:00:00Z', 'America/New_York')).toMatchObject({
      days: -1,
      day: 'Tuesday 28 February',
    });
  });

  test('at the turn of a year is one day ahead', () => {
    expect(convertTime('2022-12-31T23:00:00Z', 'Pacific/Kiritimati')).toMatchObject({
      clock: '13:00',
      days: 1,
    });
  });

  test('throws a RangeError for an unknown zone', () => {
    expect(() => convertTime('2023-03-14T16:17:00Z', 'Nowhere/At_All')).toThrow(RangeError);
  });
});
