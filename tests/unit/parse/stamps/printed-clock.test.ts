import { describe, expect, test } from 'vitest';
import { readClock } from '@/lib/parse/stamps/printed-clock';

describe('a printed clock', () => {
  test.each([
    ['1617', '16:17', 'minute'],
    ['0300', '03:00', 'minute'],
    ['16:17', '16:17', 'minute'],
    ['16.17', '16:17', 'minute'],
    ['7:05', '07:05', 'minute'],
    ['16:17:05', '16:17', 'second'],
    ['4:17 pm', '16:17', 'minute'],
    ['4:17pm', '16:17', 'minute'],
    ['4.17 p.m.', '16:17', 'minute'],
    ['11am', '11:00', 'hour'],
    ['12am', '00:00', 'hour'],
    ['12:30 p.m.', '12:30', 'minute'],
    ['16:17:59', '16:17', 'second'],
    [' 16:17 ', '16:17', 'minute'],
    ['午後11時40分', '23:40', 'minute'],
    ['午後0時', '12:00', 'hour'],
    ['午前0時5分', '00:05', 'minute'],
    ['下午3点半', '15:30', 'minute'],
    ['오후 3시', '15:00', 'hour'],
    ['14時', '14:00', 'hour'],
    ['14時5分', '14:05', 'minute'],
    ['下午3:05', '15:05', 'minute'],
    ['晚上20:00', '20:00', 'minute'],
    ['晚上12點', '00:00', 'hour'],
    ['中午12:00', '12:00', 'minute'],
    ['새벽 2시', '02:00', 'hour'],
    ['24:00', '00:00', 'minute'],
    ['2400', '00:00', 'minute'],
    ['24:00:00', '00:00', 'second'],
    ['noon', '12:00', 'minute'],
    ['Midnight', '00:00', 'minute'],
    ['12 noon', '12:00', 'hour'],
    ['12:00 midnight', '00:00', 'minute'],
    ['4:00 in the morning', '04:00', 'minute'],
    ['12:30 in the morning', '00:30', 'minute'],
    ['3 in the afternoon', '15:00', 'hour'],
    ['12:15 in the afternoon', '12:15', 'minute'],
    ['7.30 in the evening', '19:30', 'minute'],
    ['11 at night', '23:00', 'hour'],
    ['2 at night', '02:00', 'hour'],
    ['12 at night', '00:00', 'hour'],
    ["8 o'clock in the morning", '08:00', 'hour'],
    ['8 heures du soir', '20:00', 'hour'],
    ['3h15 du matin', '03:15', 'minute'],
    ['4 Uhr nachmittags', '16:00', 'hour'],
    ['16 Uhr nachmittags', '16:00', 'hour'],
    ['12 Uhr mittags', '12:00', 'hour'],
    ['1 Uhr mittags', '13:00', 'hour'],
    ['5:00 de la tarde', '17:00', 'minute'],
    ['6 часов вечера', '18:00', 'hour'],
    ['4:00 مساءً', '16:00', 'minute'],
    ['5:30 صبح', '05:30', 'minute'],
  ])('%s is %s, to the %s', (printed, clock, precision) => {
    expect(readClock(printed)).toMatchObject({ clock, precision });
  });

  test('of 24:00 is the last minute of its day, after 23:59', () => {
    expect(readClock('24:00')?.minutes).toBe(1440);
    expect(readClock('00:00')?.minutes).toBe(0);
  });

  test.each(['14 in the morning', '5:00 midnight', '25 at night', '4:61 at night'])(
    '%s contradicts itself',
    (printed) => {
      expect(readClock(printed)).toBeNull();
    },
  );

  test.each([
    '2561',
    '2401',
    '1260',
    '24:01',
    '24:00:01',
    '12:60',
    '13 pm',
    '0 am',
    '16:17:61',
    'morning',
    '',
  ])('%s is impossible', (printed) => {
    expect(readClock(printed)).toBeNull();
  });
});
