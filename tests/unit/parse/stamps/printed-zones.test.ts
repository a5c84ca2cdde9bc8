import { describe, expect, test } from 'vitest';
import { findKnownZone, findZones, readZone } from '@/lib/parse/stamps/printed-zones';

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

  test('keeps the offset that its name means in winter or summer', () => {
    expect(readZone('EST')?.offset).toBe(-300);
  });

  test('is ambiguous if it means different zones in different countries', () => {
    expect(readZone('IST')?.isAmbiguous).toBe(true);
    expect(readZone('CST')).toBeNull();
  });

  test('is found in glued text, but not within other words', () => {
    expect(findZones('15.00 EDTFirst published').map(({ zone }) => zone.printed)).toEqual(['EDT']);
    expect(findZones('ETHIOPIA and the BSTX, best of CETs')).toEqual([]);
  });
});

test('a given zone may be a printed name, an IANA name or an offset', () => {
  expect(findKnownZone('Europe/Kyiv')).toBe('Europe/Kyiv');
  expect(findKnownZone('+05:30')).toBe('+05:30');
  expect(findKnownZone('GMT')).toBe('UTC');
  expect(findKnownZone('Kyiv')).toBe('Europe/Kyiv');
  expect(findKnownZone('Middle earth')).toBeNull();
});
