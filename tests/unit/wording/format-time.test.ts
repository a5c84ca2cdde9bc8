import { describe, expect, test } from 'vitest';
import type { EntryTime } from '@/lib/schema/time';
import { explainTime } from '@/lib/wording/explain-time';
import { dayShift, formatTime, printedZone, timeInWords } from '@/lib/wording/format-time';
import { atUtc, statedDay } from '../chronology/make-entry';

const kyiv: EntryTime = {
  kind: 'instant',
  instant: '2023-03-13T22:30:00Z',
  precision: 'minute',
  printed: '00:30 EET',
  clock: '00:30',
  zone: 'Europe/Kyiv',
  localDay: '2023-03-14',
  day: statedDay('2023-03-13'),
};

test('a time counted back from the page’s stamp says that it is about then, in UTC', () => {
  const ago: EntryTime = {
    ...kyiv,
    instant: '2023-03-14T17:55:00Z',
    printed: '35 minutes ago',
    clock: null,
    day: statedDay('2023-03-14'),
  };
  expect(formatTime(ago)).toEqual({
    kind: 'bound',
    side: 'about',
    text: '17:55',
    dateTime: '2023-03-14T17:55:00Z',
  });
  expect(timeInWords(ago)).toBe('about 17:55 UTC');
  expect(explainTime(ago)).toBe(
    'Printed “35 minutes ago”; counted back from the page’s own stamp, that is about 14 March 2023, 17:55 UTC.',
  );
});

describe('a printed clock', () => {
  test('is shown with the zone as the outlet printed it', () => {
    expect(timeInWords(atUtc('2023-03-14T16:17:00Z'))).toBe('16:17 GMT');
  });

  test('of another zone than UTC is shown with its UTC, so that the order can be followed', () => {
    expect(formatTime(kyiv)).toMatchObject({ text: '00:30', zoneLabel: 'EET', utc: '22:30' });
    expect(explainTime(kyiv)).toBe(
      'Printed “00:30 EET”, 14 March 2023 in the zone printed; that is 13 March 2023, 22:30 UTC.',
    );
  });

  test('of another day there than the one it stands on says which', () => {
    expect(formatTime(kyiv)).toMatchObject({ otherDay: { day: '2023-03-14', ahead: 1 } });
    expect(formatTime(atUtc('2023-03-14T16:17:00Z'))).toMatchObject({ otherDay: null });
    expect([dayShift(1), dayShift(-1)]).toEqual(['+1 day', '−1 day']);
  });

  test('to the hour is not given minutes that nobody printed', () => {
    const hour: EntryTime = { ...kyiv, precision: 'hour', printed: '4 pm GMT', clock: '16:00' };
    expect(formatTime(hour)).toMatchObject({ text: '4 pm GMT', zoneLabel: null });
  });

  test('without a zone is shown without one and not converted', () => {
    const local: EntryTime = {
      kind: 'local',
      printed: '4.17pm',
      clock: '16:17',
      precision: 'minute',
      zone: null,
      localDay: '2023-03-14',
      day: statedDay('2023-03-14'),
    };
    expect(formatTime(local)).toMatchObject({ text: '16:17', zoneLabel: null, dateTime: null });
    expect(timeInWords(local)).toBe('16:17');
  });
});

describe('the printed zone', () => {
  test.each([
    ['1617 GMT', 'GMT'],
    ['UPDATE 1553 GMT', 'GMT'],
    ['9.30am BST', 'BST'],
    ['09:30 AM', null],
    ['16:17 UTC+2', 'UTC+2'],
    ['16:17', null],
  ])('of “%s” is %s', (printed, zone) => {
    expect(printedZone(printed)).toBe(zone);
  });
});

describe('an entry without a clock', () => {
  test('says what it came before', () => {
    const before: EntryTime = {
      kind: 'before',
      bound: '2023-03-21T07:06:00Z',
      printed: null,
      day: statedDay('2023-03-21'),
    };
    expect(timeInWords(before)).toBe('before 07:06 UTC');
  });

  test('says that no time is given, and shows none', () => {
    const day: EntryTime = { kind: 'day', day: statedDay('2023-03-14'), printed: null };
    expect(formatTime(day)).toEqual({ kind: 'none' });
    expect(timeInWords(day)).toBe('no time given');
  });
});
