import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { type MonthPage, newest } from '@/lib/chronology/months';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayRange } from '@/lib/wording/format-date';
import { MonthsStrip } from '../day/months-strip';
import { CompactEntries } from '../names/name-entries';
import { pageInWords } from './list-page';

/** Entries that stand below the months. */
const fewNewest = 20;

/** What a list too long for one page begins with: its months, each a way to its pages, and its newest entries. */
export function ListMonths({
  href,
  pages,
  catalogue,
  more,
  narrow,
}: {
  /** Address of the list. */
  href: string;
  /** Oldest first; at least one. */
  pages: readonly MonthPage<AnnotatedEntry>[];
  catalogue: Catalogue;
  /** What to say of an entry below its headline. */
  more: (entry: AnnotatedEntry) => ReactNode;
  /** The way to the same list under further filters. */
  narrow: ReactNode;
}) {
  const first = pages[0];
  const shown = newest(
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
          <Link href={`${href}${first.slug}/`}>Read from the beginning: {pageInWords(first)}</Link>
        </p>
      )}
      <p className="mt-2">{narrow}</p>
      <section className="mt-10">
        <h2 className="rule strong text-lg pt-2">
          The newest {shown.length}
          {from && to && `, ${dayRange(from, to)}`}
        </h2>
        <CompactEntries entries={shown} catalogue={catalogue} heading="h3" more={more} />
      </section>
    </>
  );
}
