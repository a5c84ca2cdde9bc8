import { type MonthPage, monthPages } from '@/lib/chronology/months';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { valuesOrPlaceholder } from './static-params';

/**
 * Addresses of lists: each its own, and below it one for every page that it is cut into, `grain-deal` and
 * `grain-deal/2023-03`. One route answers both, since an export refuses a route without pages, and short
 * lists have none.
 */
export function pagedParams(
  ids: readonly string[],
  itemsOf: (id: string) => readonly AnnotatedEntry[],
): string[][] {
  return valuesOrPlaceholder([...ids]).flatMap((id) => [
    [id],
    ...monthPages(itemsOf(id)).map(({ slug }) => [id, slug]),
  ]);
}

/** A page of a list with its neighbours; null where an address names none. */
export type FoundPage = {
  page: MonthPage<AnnotatedEntry>;
  before: MonthPage<AnnotatedEntry> | undefined;
  after: MonthPage<AnnotatedEntry> | undefined;
};

/** The page of a list that the second part of an address names. */
export function pageAt(
  items: readonly AnnotatedEntry[],
  slug: string | undefined,
): FoundPage | null {
  const pages = monthPages(items);
  const index = pages.findIndex((page) => page.slug === slug);
  const page = pages[index];
  return page ? { page, before: pages[index - 1], after: pages[index + 1] } : null;
}
