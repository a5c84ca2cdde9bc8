import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { groupByDay } from '@/lib/chronology/group-by-day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { formatLongDay, formatWeekdayAndDate, toYearNumber } from '@/lib/wording/format-date';
import { EntryRow } from '../entry/entry-row';

/** Lists one outlet's entries by day: one expandable row per entry, each day with an anchor: `#2023-03-14`. */
export function OutletRows({
  entries,
  catalogue,
}: {
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  return (
    <div data-order="whole">
      {groupByDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} id={day} aria-label={formatLongDay(day)} className="mt-8">
          <div className="dayname rule">
            <h2>
              {formatWeekdayAndDate(day)}
              <span className="max-sm:sr-only">{` ${toYearNumber(day)}`}</span>
            </h2>
          </div>
          <ol className="rows outlet-rows" data-order="">
            {ofDay.map((entry) => (
              <li key={entry.id} id={entry.id}>
                <EntryRow
                  entry={entry}
                  catalogue={catalogue}
                  isOnOutletPage
                  isExpanded={entries.length === 1}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
