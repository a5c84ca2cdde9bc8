import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { indexByMonth } from './entry-indexes';
import { memoise } from './memoise';

/** A calendar month, `2023-03`. */
export type Month = string;

/** Most entries on one page of a list; a longer list is divided by months. */
export const maxEntriesPerListPage = 150;

/** Most days side by side in a strip: those of one month. */
export const maxDaysInStrip = 31;

/** Returns the month of a day. */
export function toMonth(day: Day): Month {
  return day.slice(0, 7);
}

/** Reports whether a text has the form of a month. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** Returns the months of some days, oldest first, each once. */
export function listMonths(days: readonly Day[]): Month[] {
  return [...new Set(days.map(toMonth))].toSorted();
}

/**
 * Chooses the days in a strip of some entries: all days of the collection or, where those are too many,
 * the latest days that have one of the entries.
 */
export function chooseStripDays(days: readonly Day[], entries: readonly { day: Day }[]): Day[] {
  if (days.length <= maxDaysInStrip) return [...days];
  return [...new Set(entries.map(({ day }) => day))].toSorted().slice(-maxDaysInStrip);
}

/** Returns the days of a month among some days. */
export function filterDaysOfMonth(days: readonly Day[], month: Month): Day[] {
  return days.filter((day) => toMonth(day) === month);
}

/** One page of a list divided by months. Its slug is the last part of its URL: `2023-03`, `2023-03-2`. */
export type MonthPage<T> = {
  slug: string;
  month: Month;
  /** Number of the page within its month, from 1, and the number of pages of that month. */
  page: number;
  pages: number;
  items: T[];
};

/**
 * Divides a list by months, and a long month into several pages. Returns no pages for a list that fits on
 * one page.
 */
export const splitIntoMonthPages = memoise(
  (entries: readonly AnnotatedEntry[]): readonly MonthPage<AnnotatedEntry>[] => {
    if (entries.length <= maxEntriesPerListPage) return [];
    return [...indexByMonth(entries)]
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
export const mapDaysToPages = memoise(
  (entries: readonly AnnotatedEntry[]): ReadonlyMap<Day, string | null> => {
    const pages = splitIntoMonthPages(entries);
    if (pages.length === 0) return new Map(entries.map(({ day }) => [day, null]));
    const byDay = new Map<Day, string | null>();
    for (const { slug, items } of pages) {
      for (const { day } of items) if (!byDay.has(day)) byDay.set(day, slug);
    }
    return byDay;
  },
);

/** Returns the last items of a list, at most as many as given. */
export function takeNewest<T>(items: readonly T[], most: number): T[] {
  return items.slice(-most);
}

/** A year shown only by its total. */
export type OtherYear<M> = { year: string; count: number; first: M };

/**
 * Selects the months shown beside a part of the chronology: all months of its year and, for every other
 * year, the total and the first month with entries.
 * @param months oldest first
 */
export function selectMonthsAround<M extends { month: Month; count: number }>(
  months: readonly M[],
  current: Month,
): { own: M[]; others: OtherYear<M>[] } {
  const ofYears = new Map<string, M[]>();
  for (const month of months) {
    const year = toYear(month.month);
    ofYears.set(year, [...(ofYears.get(year) ?? []), month]);
  }
  const own = ofYears.get(toYear(current)) ?? [];
  ofYears.delete(toYear(current));
  const others = [...ofYears].flatMap(([year, [january, ...rest]]) => {
    if (january === undefined) return [];
    const all = [january, ...rest];
    const count = all.reduce((sum, month) => sum + month.count, 0);
    return [{ year, count, first: all.find((month) => month.count > 0) ?? january }];
  });
  return { own, others };
}

/** `2023` from `2023-03` */
export function toYear(month: Month): string {
  return month.slice(0, 4);
}
