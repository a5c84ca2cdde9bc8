import { describe, expect, test } from 'vitest';
import { knownZone, readZone, toInstant } from '@/lib/parse/zones';

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

describe('zones', () => {
  test('an abbreviation with one meaning is known, in any case', () => {
    expect(readZone('gmt')).toBe('UTC');
    expect(readZone('CEST')).toBe('+02:00');
  });

  test('an abbreviation with several meanings is not guessed', () => {
    expect(readZone('IST')).toBeNull();
    expect(readZone('CST')).toBeNull();
  });

  test('an editor may give an IANA name, an offset or an abbreviation', () => {
    expect(knownZone('Europe/Kyiv')).toBe('Europe/Kyiv');
    expect(knownZone('+05:30')).toBe('+05:30');
    expect(knownZone('GMT')).toBe('UTC');
    expect(knownZone('Kyiv time')).toBeNull();
  });
});
