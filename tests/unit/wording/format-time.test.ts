import { describe, expect, test } from 'vitest';
import type { EntryTime } from '@/lib/schema/time';
import { explainTime } from '@/lib/wording/explain-time';
import {
  describeTime,
  formatDayShift,
  formatPrintedZone,
  formatTime,
} from '@/lib/wording/format-time';
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

test('a time counted back from the page’s stamp is approximate', () => {
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
  expect(describeTime(ago)).toBe('about 17:55 GMT');
  expect(explainTime(ago)).toBe(
    'Printed “35 minutes ago”. Counted back from the page’s own timestamp, that is about 14 March 2023, 17:55 UTC.',
  );
});

describe('a printed clock', () => {
  test('has the zone as the outlet printed it', () => {
    expect(describeTime(atUtc('2023-03-14T16:17:00Z'))).toBe('16:17 GMT');
  });

  test('in a zone other than UTC comes with the UTC clock, which the order follows', () => {
    expect(formatTime(kyiv)).toMatchObject({ text: '00:30', zoneLabel: 'EET', utc: '22:30' });
    expect(explainTime(kyiv)).toBe(
      'Printed “00:30 EET”, on 14 March 2023 in that zone. That is 13 March 2023, 22:30 UTC.',
    );
  });

  test('names its own day where that is not the day that lists the entry', () => {
    expect(formatTime(kyiv)).toMatchObject({ otherDay: { day: '2023-03-14', ahead: 1 } });
    expect(formatTime(atUtc('2023-03-14T16:17:00Z'))).toMatchObject({ otherDay: null });
    expect([formatDayShift(1), formatDayShift(-1)]).toEqual(['+1 day', '−1 day']);
  });

  test('to the hour gets no minutes that nobody printed', () => {
    const hour: EntryTime = { ...kyiv, precision: 'hour', printed: '4 pm GMT', clock: '16:00' };
    expect(formatTime(hour)).toMatchObject({ text: '4 pm GMT', zoneLabel: null });
  });

  test('without a zone is not converted', () => {
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
    expect(describeTime(local)).toBe('16:17');
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
    expect(formatPrintedZone(printed)).toBe(zone);
  });
});

describe('an entry without a clock', () => {
  test('says what it was posted before', () => {
    const before: EntryTime = {
      kind: 'before',
      bound: '2023-03-21T07:06:00Z',
      printed: null,
      day: statedDay('2023-03-21'),
    };
    expect(explainTime(before)).toBe(
      'No time is given. It was posted before the post of 07:06 GMT in its live blog.',
    );
    expect(describeTime(before)).toBe('before 07:06 GMT');
  });

  test('says that no time is given', () => {
    const day: EntryTime = { kind: 'day', day: statedDay('2023-03-14'), printed: null };
    expect(formatTime(day)).toEqual({ kind: 'none' });
    expect(describeTime(day)).toBe('time not given');
  });
});
