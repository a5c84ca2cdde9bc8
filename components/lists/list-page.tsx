import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { MonthPage } from '@/lib/chronology/months';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatMonthAndYear } from '@/lib/wording/format-date';
import { CompactEntries } from '../names/name-entries';
import { PreviousNext } from '../site/previous-next';

/** Shows one page of a long list: the entries of a month, or as many as fit. */
export function ListPage({
  list,
  within,
  page,
  before,
  after,
  catalogue,
  more,
  narrow,
}: {
  /** Name and URL of the whole list. */
  list: { label: string; href: string };
  /** Name and URL of the parent page. */
  within: { label: string; href: string };
  page: MonthPage<AnnotatedEntry>;
  before: MonthPage<AnnotatedEntry> | undefined;
  after: MonthPage<AnnotatedEntry> | undefined;
  catalogue: Catalogue;
  /** Renders a remark below an entry's headline. */
  more: (entry: AnnotatedEntry) => ReactNode;
  /** Link to the whole list in the search. */
  narrow: ReactNode;
}) {
  const neighbour = (caption: string, other: MonthPage<AnnotatedEntry> | undefined) =>
    other === undefined
      ? null
      : { href: `${list.href}${other.slug}/`, caption, title: describePage(other) };
  return (
    <>
      <header className="pt-6 sm:pt-9">
        <p className="text-sm text-soft">
          <Link href={within.href}>{within.label}</Link> ·{' '}
          <Link href={list.href}>{list.label}</Link>
        </p>
        <h1 className="title mt-1">
          {list.label}: {describePage(page)}
        </h1>
        <p className="mt-2">
          <b>{formatEntryCount(page.items.length)}</b> on this page, oldest first.
        </p>
        <p className="mt-2">{narrow}</p>
      </header>
      <CompactEntries
        entries={page.items}
        catalogue={catalogue}
        heading="h2"
        more={more}
        hasAnchors
      />
      <PreviousNext
        label="Previous and next pages"
        before={neighbour('Previous page', before)}
        after={neighbour('Next page', after)}
      />
    </>
  );
}

/** `March 2023`, `March 2023, page 2 of 4` */
export function describePage({ month, page, pages }: MonthPage<unknown>): string {
  return pages === 1
    ? formatMonthAndYear(month)
    : `${formatMonthAndYear(month)}, page ${page} of ${pages}`;
}
