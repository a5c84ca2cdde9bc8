import type { ReactNode } from 'react';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { daySections, railGaps } from '@/lib/chronology/day-sections';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { FullEntry } from '../entry/full-entry';

/** A day's entries in full: on the rail of time, then those that have no place on it. */
export function DayEntries({
  entries,
  catalogue,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  const { rail, local, untimed } = daySections(entries);
  const gaps = railGaps(rail);
  return (
    <div className="pb-4">
      <DaySection id="timed" heading="In order of time" hideHeading entries={rail}>
        <ol className="rail mt-6" data-order="">
          {rail.map((entry, index) => (
            <EntryItem key={entry.id} entry={entry} catalogue={catalogue} gap={gaps[index]} />
          ))}
        </ol>
      </DaySection>
      <DaySection id="local" heading="Local time, zone not known" entries={local}>
        <p className="remark mt-1">
          These clocks were printed without a zone, so their place among the others is not known.
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
  // A class and no style of its own, which the Content-Security-Policy would not let through.
  const length = gap === undefined ? '' : ` pause-${Math.round(gap * 2)}`;
  return (
    <li id={entry.slug} className={`entry${length}`} data-entry={entry.id}>
      <FullEntry entry={entry} catalogue={catalogue} />
    </li>
  );
}
