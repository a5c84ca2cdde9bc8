import { type MonthPage, splitIntoMonthPages } from '@/lib/chronology/months';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { orPlaceholder } from './static-params';

/**
 * Returns the parameters of lists and of their pages: `grain-deal`, `grain-deal/2023-03`. One route serves
 * both, because an export needs at least one page per route and short lists have no further pages.
 */
export function listPagedParams(
  ids: readonly string[],
  itemsOf: (id: string) => readonly AnnotatedEntry[],
): string[][] {
  return orPlaceholder([...ids]).flatMap((id) => [
    [id],
    ...splitIntoMonthPages(itemsOf(id)).map(({ slug }) => [id, slug]),
  ]);
}

/** A page of a list with its neighbours. */
export type FoundPage = {
  page: MonthPage<AnnotatedEntry>;
  before: MonthPage<AnnotatedEntry> | undefined;
  after: MonthPage<AnnotatedEntry> | undefined;
};

/** Finds the page of a list that the second part of a path names; null if there is none. */
export function findPage(
  items: readonly AnnotatedEntry[],
  slug: string | undefined,
): FoundPage | null {
  const pages = splitIntoMonthPages(items);
  const index = pages.findIndex((page) => page.slug === slug);
  const page = pages[index];
  return page ? { page, before: pages[index - 1], after: pages[index + 1] } : null;
}
