import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entriesByMonth } from './entry-indexes';
import { memoise } from './memoise';

/** A calendar month, `2023-03`. */
export type Month = string;

/** Items that a list may hold before it is cut into months. */
export const maxEntriesPerListPage = 150;
/** Days that a strip shows side by side: those of one month. */
export const maxDaysInStrip = 31;

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** Whether something is a month by its form. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Days’ months, oldest first, each once. */
export function monthsOf(days: readonly Day[]): Month[] {
  return [...new Set(days.map(monthOf))].toSorted();
}

/**
 * The days that a strip of some entries shows: all of the collection, or where those are more than can
 * stand side by side, those that hold one of the entries, as many as can.
 */
export function daysForStrip(days: readonly Day[], entries: readonly { day: Day }[]): Day[] {
  if (days.length <= maxDaysInStrip) return [...days];
  return [...new Set(entries.map(({ day }) => day))].toSorted().slice(-maxDaysInStrip);
}

/** Those of some days that lie in a month. */
export function daysOfMonth(days: readonly Day[], month: Month): Day[] {
  return days.filter((day) => monthOf(day) === month);
}

/** One page of a list that is cut by months: `slug` is the end of its address, `2023-03` or `2023-03-2`. */
export type MonthPage<T> = {
  slug: string;
  month: Month;
  /** Which page of its month, from 1, and of how many. */
  page: number;
  pages: number;
  items: T[];
};

/**
 * Cuts a list by months, and a month of more than fits one page into several. A list short enough for one
 * page is not cut: there are no pages then.
 */
export const monthPages = memoise(
  (entries: readonly AnnotatedEntry[]): readonly MonthPage<AnnotatedEntry>[] => {
    if (entries.length <= maxEntriesPerListPage) return [];
    return [...entriesByMonth(entries)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([month, own]) => {
        const pages = Math.ceil(own.length / maxEntriesPerListPage);
        return Array.from({ length: pages }, (_, index) => ({
          slug: index === 0 ? month : `${month}-${index + 1}`,
          month,
          page: index + 1,
          pages,
          items: own.slice(index * maxEntriesPerListPage, (index + 1) * maxEntriesPerListPage),
        }));
      });
  },
);

/**
 * Returns the days of a list, each with the slug of the page on which it begins: null for all of them
 * where the list is one page.
 */
export const pagesByDay = memoise(
  (entries: readonly AnnotatedEntry[]): ReadonlyMap<Day, string | null> => {
    const pages = monthPages(entries);
    if (pages.length === 0) return new Map(entries.map(({ day }) => [day, null]));
    const byDay = new Map<Day, string | null>();
    for (const { slug, items } of pages) {
      for (const { day } of items) if (!byDay.has(day)) byDay.set(day, slug);
    }
    return byDay;
  },
);

/** The newest items of a list, not more than a page of entries shows. */
export function newest<T>(items: readonly T[], most: number): T[] {
  return items.slice(-most);
}

/** A year of which only the sum is told. */
export type OtherYear<M> = { year: string; count: number; first: M };

/**
 * Months as they are shown beside a part of the chronology: those of its year, and of every other year the
 * sum, and its first month that holds something.
 * @param months oldest first
 */
export function aroundMonth<M extends { month: Month; count: number }>(
  months: readonly M[],
  current: Month,
): { own: M[]; others: OtherYear<M>[] } {
  const ofYears = new Map<string, M[]>();
  for (const month of months) {
    const year = yearOfMonth(month.month);
    ofYears.set(year, [...(ofYears.get(year) ?? []), month]);
  }
  const own = ofYears.get(yearOfMonth(current)) ?? [];
  ofYears.delete(yearOfMonth(current));
  const others = [...ofYears].flatMap(([year, [january, ...rest]]) => {
    if (january === undefined) return [];
    const all = [january, ...rest];
    const count = all.reduce((sum, month) => sum + month.count, 0);
    return [{ year, count, first: all.find((month) => month.count > 0) ?? january }];
  });
  return { own, others };
}

/** `2023` of `2023-03`. */
export function yearOfMonth(month: Month): string {
  return month.slice(0, 4);
}
