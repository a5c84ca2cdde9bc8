import { describe, expect, test } from 'vitest';
import { findZones, knownZone, offsetAt, readZone, toInstant } from '@/lib/parse/stamps/zones';

describe('instants', () => {
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

  test('a zone’s own summer time counts', () => {
    expect(toInstant('2023-07-14', '16:17', null, 'Europe/Kyiv')).toBe('2023-07-14T13:17:00Z');
  });

  test('seconds are kept', () => {
    expect(toInstant('2023-03-14', '16:17', 5, 'UTC')).toBe('2023-03-14T16:17:05Z');
  });
});

describe('a printed zone', () => {
  test.each([
    ['GMT', 'UTC'],
    ['Greenwich Mean Time', 'UTC'],
    ['GMT+1', '+01:00'],
    ['UTC-5', '-05:00'],
    ['UTC+5:30', '+05:30'],
    ['EDT', 'America/New_York'],
    ['CET', 'Europe/Brussels'],
    ['Kyiv time', 'Europe/Kyiv'],
    ['Moscow time', 'Europe/Moscow'],
  ])('%s is %s', (printed, zone) => {
    expect(readZone(printed)?.zone).toBe(zone);
  });

  test('says what it means where it names a season', () => {
    expect(readZone('EST')?.offset).toBe(-300);
    expect(offsetAt('America/New_York', '2022-07-01T12:00:00Z')).toBe(-240);
  });

  test('says so where it means different zones in different countries', () => {
    expect(readZone('IST')?.isAmbiguous).toBe(true);
    expect(readZone('CST')).toBeNull();
  });

  test('is found within a text, glued words and all, and not within other words', () => {
    expect(findZones('15.00 EDTFirst published').map(({ zone }) => zone.printed)).toEqual(['EDT']);
    expect(findZones('ETHIOPIA and the BSTX, best of CETs')).toEqual([]);
  });
});

test('an editor may give a printed name, an IANA name or an offset', () => {
  expect(knownZone('Europe/Kyiv')).toBe('Europe/Kyiv');
  expect(knownZone('+05:30')).toBe('+05:30');
  expect(knownZone('GMT')).toBe('UTC');
  expect(knownZone('Kyiv')).toBe('Europe/Kyiv');
  expect(knownZone('Middle earth')).toBeNull();
});
