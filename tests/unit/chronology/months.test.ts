import { describe, expect, test } from 'vitest';
import { limitToNewest } from '@/lib/chronology/limit-to-newest';
import {
  chooseStripDays,
  isMonth,
  mapDaysToPages,
  maxDaysInStrip,
  maxEntriesPerListPage,
  selectMonthsAround,
  splitIntoMonthPages,
} from '@/lib/chronology/months';
import { makeEntry } from './make-entry';

function entriesOn(day: string, count: number) {
  return Array.from({ length: count }, (_, index) => makeEntry({ day, slug: `${index}` }));
}

describe('a list of entries', () => {
  test('that fits on one page is not divided', () => {
    expect(splitIntoMonthPages(entriesOn('2023-03-14', maxEntriesPerListPage))).toEqual([]);
  });

  test('divides by months, a long month into numbered pages, and keeps every entry', () => {
    const entries = [
      ...entriesOn('2023-02-28', 20),
      ...entriesOn('2023-03-14', 2 * maxEntriesPerListPage + 1),
    ];
    const pages = splitIntoMonthPages(entries);
    expect(pages.map(({ slug, page, pages: of }) => [slug, page, of])).toEqual([
      ['2023-02', 1, 1],
      ['2023-03', 1, 3],
      ['2023-03-2', 2, 3],
      ['2023-03-3', 3, 3],
    ]);
    expect(pages.flatMap(({ items }) => items)).toEqual(entries);
  });

  test('has the page on which each of its days begins', () => {
    const entries = [
      ...entriesOn('2023-03-14', maxEntriesPerListPage + 1),
      ...entriesOn('2023-03-15', 1),
      ...entriesOn('2023-04-01', 1),
    ];
    expect([...mapDaysToPages(entries)]).toEqual([
      ['2023-03-14', '2023-03'],
      ['2023-03-15', '2023-03-2'],
      ['2023-04-01', '2023-04'],
    ]);
    expect([...mapDaysToPages(entriesOn('2023-03-14', 3))]).toEqual([['2023-03-14', null]]);
  });
});

describe('the newest entries', () => {
  test('are whole days, as many as fit on one page', () => {
    const entries = [...entriesOn('2023-03-13', 40), ...entriesOn('2023-03-14', 40)];
    const { shown, isWhole } = limitToNewest(entries);
    expect(isWhole).toBe(true);
    expect(new Set(shown.map(({ day }) => day))).toEqual(new Set(['2023-03-14']));
  });

  test('are the end of the newest day where that alone is too long', () => {
    const { shown, isWhole } = limitToNewest(entriesOn('2023-03-14', 200));
    expect([shown.length, isWhole]).toEqual([60, false]);
    expect(shown.at(-1)?.slug).toBe('199');
  });

  test('are all entries where all fit', () => {
    const entries = [...entriesOn('2023-03-13', 20), ...entriesOn('2023-03-14', 40)];
    expect(limitToNewest(entries)).toEqual({ shown: entries, isWhole: true });
  });
});

test('a strip has all days of a short collection, and the days with entries of a long one', () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2023, 2, 1 + index)).toISOString().slice(0, 10),
  );
  const entries = [...entriesOn('2023-03-14', 2), ...entriesOn('2023-04-02', 1)];
  expect(chooseStripDays(days.slice(0, maxDaysInStrip), entries)).toHaveLength(maxDaysInStrip);
  expect(chooseStripDays(days, entries)).toEqual(['2023-03-14', '2023-04-02']);
});

test('a month is distinguished from a day and from other text', () => {
  expect(['2023-03', '2023-12', '2023-13', '2023-03-14', 'topics'].filter(isMonth)).toEqual([
    '2023-03',
    '2023-12',
  ]);
});

describe('the months beside a part of the chronology', () => {
  const counts = { '2022-11': 0, '2022-12': 3, '2023-01': 4, '2023-02': 0, '2024-01': 0 };
  const months = Object.entries(counts).map(([month, count]) => ({ month, count }));

  test('are those of the current year, and for others the total and the first month with entries', () => {
    const [november, december, january, february, later] = months;
    expect(selectMonthsAround(months, '2023-02')).toEqual({
      own: [january, february],
      others: [
        { year: '2022', count: 3, first: december },
        { year: '2024', count: 0, first: later },
      ],
    });
    expect(selectMonthsAround(months, '2022-12').own).toEqual([november, december]);
  });

  test('are none for a year without any', () => {
    expect(selectMonthsAround(months, '2025-01').own).toEqual([]);
    expect(selectMonthsAround([], '2025-01')).toEqual({ own: [], others: [] });
  });
});
