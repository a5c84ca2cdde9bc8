import { describe, expect, test } from 'vitest';
import { newestDays } from '@/lib/chronology/limit-to-newest';
import {
  aroundMonth,
  daysForStrip,
  isMonth,
  maxDaysInStrip,
  maxEntriesPerListPage,
  monthPages,
  pagesByDay,
} from '@/lib/chronology/months';
import { makeEntry } from './make-entry';

function entriesOn(day: string, count: number) {
  return Array.from({ length: count }, (_, index) => makeEntry({ day, slug: `${index}` }));
}

describe('a list', () => {
  test('that one page can hold is not cut', () => {
    expect(monthPages(entriesOn('2023-03-14', maxEntriesPerListPage))).toEqual([]);
  });

  test('is cut by months, a full month by number, and loses nothing', () => {
    const entries = [
      ...entriesOn('2023-02-28', 20),
      ...entriesOn('2023-03-14', 2 * maxEntriesPerListPage + 1),
    ];
    const pages = monthPages(entries);
    expect(pages.map(({ slug, page, pages: of }) => [slug, page, of])).toEqual([
      ['2023-02', 1, 1],
      ['2023-03', 1, 3],
      ['2023-03-2', 2, 3],
      ['2023-03-3', 3, 3],
    ]);
    expect(pages.flatMap(({ items }) => items)).toEqual(entries);
  });

  test('gives each of its days the page on which the day begins', () => {
    const entries = [
      ...entriesOn('2023-03-14', maxEntriesPerListPage + 1),
      ...entriesOn('2023-03-15', 1),
      ...entriesOn('2023-04-01', 1),
    ];
    expect([...pagesByDay(entries)]).toEqual([
      ['2023-03-14', '2023-03'],
      ['2023-03-15', '2023-03-2'],
      ['2023-04-01', '2023-04'],
    ]);
    expect([...pagesByDay(entriesOn('2023-03-14', 3))]).toEqual([['2023-03-14', null]]);
  });
});

describe('the end of a chronology', () => {
  test('is whole days, as many as one page holds', () => {
    const entries = [...entriesOn('2023-03-13', 40), ...entriesOn('2023-03-14', 40)];
    const { shown, isWhole } = newestDays(entries);
    expect(isWhole).toBe(true);
    expect(new Set(shown.map(({ day }) => day))).toEqual(new Set(['2023-03-14']));
  });

  test('is the end of the newest day where that alone is too long', () => {
    const { shown, isWhole } = newestDays(entriesOn('2023-03-14', 200));
    expect([shown.length, isWhole]).toEqual([60, false]);
    expect(shown.at(-1)?.slug).toBe('199');
  });

  test('is everything where everything fits', () => {
    const entries = [...entriesOn('2023-03-13', 20), ...entriesOn('2023-03-14', 40)];
    expect(newestDays(entries)).toEqual({ shown: entries, isWhole: true });
  });
});

test('a strip shows all days of a short collection, and of a long one those that matter', () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2023, 2, 1 + index)).toISOString().slice(0, 10),
  );
  const entries = [...entriesOn('2023-03-14', 2), ...entriesOn('2023-04-02', 1)];
  expect(daysForStrip(days.slice(0, maxDaysInStrip), entries)).toHaveLength(maxDaysInStrip);
  expect(daysForStrip(days, entries)).toEqual(['2023-03-14', '2023-04-02']);
});

test('a month is told from a day and from what is neither', () => {
  expect(['2023-03', '2023-12', '2023-13', '2023-03-14', 'topics'].filter(isMonth)).toEqual([
    '2023-03',
    '2023-12',
  ]);
});

describe('beside a part of the chronology', () => {
  const counts = { '2022-11': 0, '2022-12': 3, '2023-01': 4, '2023-02': 0, '2024-01': 0 };
  const months = Object.entries(counts).map(([month, count]) => ({ month, count }));

  test('the months of its year are shown, and of other years the sum and the first that holds something', () => {
    const [november, december, january, february, later] = months;
    expect(aroundMonth(months, '2023-02')).toEqual({
      own: [january, february],
      others: [
        { year: '2022', count: 3, first: december },
        { year: '2024', count: 0, first: later },
      ],
    });
    expect(aroundMonth(months, '2022-12').own).toEqual([november, december]);
  });

  test('a year of which nothing is listed has no months', () => {
    expect(aroundMonth(months, '2025-01').own).toEqual([]);
    expect(aroundMonth([], '2025-01')).toEqual({ own: [], others: [] });
  });
});
