import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { dayUrl } from '@/lib/url/page-urls';
import { formatLongDay, formatWeekdayAndDate, toYearNumber } from '@/lib/wording/format-date';
import { EntryRow } from '../entry/entry-row';

/** Lists one day of the chronology as compact rows under a sticky heading. */
export function DayRows({
  day,
  entries,
  catalogue,
}: {
  day: Day;
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  const label = `day-${day}`;
  return (
    <section aria-labelledby={label} className="day-rows" data-entries="">
      <div className="dayname rule">
        <h2 id={label}>
          {formatWeekdayAndDate(day)}
          <span className="max-sm:sr-only">{` ${toYearNumber(day)}`}</span>
        </h2>
        <Link className="quiet filters-link" href="#filters">
          Filters
          <span data-filter-count="" />
        </Link>
        <Link className="quiet" href={dayUrl(day)}>
          Read in full<span className="sr-only">{` ${formatLongDay(day)}`}</span>
        </Link>
      </div>
      <ol className="rows" data-order="">
        {entries.map((entry) => (
          <li key={entry.id} id={entry.id} data-entry={entry.id}>
            <EntryRow entry={entry} catalogue={catalogue} />
          </li>
        ))}
      </ol>
    </section>
  );
}
