import { describe, expect, test } from 'vitest';
import { findAges } from '@/lib/parse/stamps/ages';

describe('an age', () => {
  test.each([
    ['12m ago', 12],
    ['1 hr 7 min ago', 67],
    ['2 hours and 50 minutes ago', 170],
    ['3 days ago', 4320],
    ['il y a 2 heures', 120],
    ['vor 5 Minuten', 5],
    ['Há 14 horas', 840],
    ['hace 3 horas', 180],
    ['12 минут назад', 12],
    ['3 години тому', 180],
    ['2 saat önce', 120],
    ['35m', 35],
  ])('%s is %i minutes', (text, minutes) => {
    expect(findAges(text)).toEqual([{ start: 0, end: text.length, minutes }]);
  });

  test('is found from left to right, in any language', () => {
    const text = 'hace 3 horas · 12m ago · 20 minutes ago';
    expect(findAges(text)).toEqual([
      { start: 0, end: 12, minutes: 180 },
      { start: 15, end: 22, minutes: 12 },
      { start: 25, end: 39, minutes: 20 },
    ]);
    expect(findAges('12m ago · hace 3 horas').map(({ start }) => start)).toEqual([0, 10]);
  });

  test.each(['35 m of pipe', '5 minutes later', 'Stand vor 12', '1,617 hours', '7:00'])(
    'is not in “%s”',
    (text) => {
      expect(findAges(text)).toEqual([]);
    },
  );
});
