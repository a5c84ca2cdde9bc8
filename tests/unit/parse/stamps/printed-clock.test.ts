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
  ])('%s is %s, to the %s', (printed, clock, precision) => {
    expect(readClock(printed)).toMatchObject({ clock, precision });
  });

  test.each(['2561', '2400', '1260', '24:00', '12:60', '13 pm', '0 am', '16:17:61', 'noon', ''])(
    '%s is impossible',
    (printed) => {
      expect(readClock(printed)).toBeNull();
    },
  );
});
