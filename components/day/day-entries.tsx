import type { ReactNode } from 'react';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { measureRailGaps, splitDaySections } from '@/lib/chronology/day-sections';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { FullEntry } from '../entry/full-entry';

/** Shows a day's entries in full: those on the time rail first, then those without a place on it. */
export function DayEntries({
  entries,
  catalogue,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  const { rail, local, untimed } = splitDaySections(entries);
  const gaps = measureRailGaps(rail);
  return (
    <div className="pb-4">
      <DaySection id="timed" heading="In time order" hideHeading entries={rail}>
        <ol className="rail mt-6" data-order="">
          {rail.map((entry, index) => (
            <EntryItem key={entry.id} entry={entry} catalogue={catalogue} gap={gaps[index]} />
          ))}
        </ol>
      </DaySection>
      <DaySection id="local" heading="Local time, time zone not given" entries={local}>
        <p className="remark mt-1">
          These times have no time zone, so they cannot be placed among the others.
        </p>
        <ol data-order="whole">
          {local.map((entry) => (
            <EntryItem key={entry.id} entry={entry} catalogue={catalogue} />
          ))}
        </ol>
      </DaySection>
      <DaySection id="untimed" heading="Dated this day, no time given" entries={untimed}>
        <ol>
          {untimed.map((entry) => (
            <EntryItem key={entry.id} entry={entry} catalogue={catalogue} />
          ))}
        </ol>
      </DaySection>
    </div>
  );
}

function DaySection({
  id,
  heading,
  hideHeading = false,
  entries,
  children,
}: {
  id: string;
  heading: string;
  hideHeading?: boolean;
  entries: readonly AnnotatedEntry[];
  children: ReactNode;
}) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-heading`} data-entries="">
      <h2 id={`${id}-heading`} className={hideHeading ? 'sr-only' : 'rule strong mt-14 pt-2'}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

function EntryItem({
  entry,
  catalogue,
  gap,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  gap?: number | undefined;
}) {
  // A class, because the Content-Security-Policy forbids inline styles.
  const length = gap === undefined ? '' : ` pause-${Math.round(gap * 2)}`;
  return (
    <li id={entry.slug} className={`entry${length}`} data-entry={entry.id}>
      <FullEntry entry={entry} catalogue={catalogue} />
    </li>
  );
}
