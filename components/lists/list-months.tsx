import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { type MonthPage, takeNewest } from '@/lib/chronology/months';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatDayRange } from '@/lib/wording/format-date';
import { MonthsStrip } from '../day/months-strip';
import { CompactEntries } from '../names/name-entries';
import { describePage } from './list-page';

/** Entries shown below the months. */
const fewNewest = 20;

/** First page of a list too long for one page: links to its months, then its newest entries. */
export function ListMonths({
  href,
  pages,
  catalogue,
  more,
  narrow,
}: {
  /** URL of the list. */
  href: string;
  /** Oldest first; at least one. */
  pages: readonly MonthPage<AnnotatedEntry>[];
  catalogue: Catalogue;
  /** Renders a remark below an entry's headline. */
  more: (entry: AnnotatedEntry) => ReactNode;
  /** Link to the same list in the search. */
  narrow: ReactNode;
}) {
  const first = pages[0];
  const shown = takeNewest(
    pages.slice(-2).flatMap(({ items }) => items),
    fewNewest,
  );
  const [from, to] = [shown[0]?.day, shown.at(-1)?.day];
  const months = [...new Set(pages.map(({ month }) => month))].map((month) => ({
    month,
    count: pages
      .filter((page) => page.month === month)
      .reduce((sum, { items }) => sum + items.length, 0),
    href: `${href}${month}/`,
  }));
  return (
    <>
      <div className="mt-5">
        <MonthsStrip months={months} label="Months" />
      </div>
      {first && (
        <p className="mt-4">
          <Link href={`${href}${first.slug}/`}>Start reading: {describePage(first)}</Link>
        </p>
      )}
      <p className="mt-2">{narrow}</p>
      <section className="mt-10">
        <h2 className="rule strong text-lg pt-2">
          Last {formatEntryCount(shown.length)}
          {from && to && `, ${formatDayRange(from, to)}`}
        </h2>
        <CompactEntries entries={shown} catalogue={catalogue} heading="h3" more={more} />
      </section>
    </>
  );
}
