import { Link } from '@/components/site/link';
import type { Day } from '@/lib/schema/day';
import { dayUrl } from '@/lib/url/page-urls';
import {
  formatAbbreviatedDate,
  formatLongDay,
  formatShortDate,
  formatShortWeekday,
  toDayOfMonth,
} from '@/lib/wording/format-date';

/** Links to the previous and next days with entries; stays in view on a phone. */
export function DayBar({
  day,
  neighbours,
  filters,
}: {
  day: Day;
  neighbours: { before: Day | null; after: Day | null };
  /** True if the page has filters: to jump to, and to carry along to the next page. */
  filters: boolean;
}) {
  return (
    <nav aria-label="Previous and next days" className="daybar">
      {neighbours.before && (
        <DayLink day={neighbours.before} which="Previous" keepsFilters={filters}>
          ← <ShortDate day={neighbours.before} of={day} />
        </DayLink>
      )}
      <span className="strong grow text-center lg:hidden" aria-hidden="true">
        {formatShortWeekday(day)} {formatAbbreviatedDate(day)}
      </span>
      {filters && (
        <>
          <Link className="quiet min-h-10 lg:hidden" href="#filters">
            Filters
            <span data-filter-count="" />
          </Link>
          <Link className="quiet min-h-10 lg:hidden" href={`/search/?day=${day}`}>
            Search<span className="sr-only"> this day</span>
          </Link>
        </>
      )}
      {neighbours.after && (
        <DayLink day={neighbours.after} which="Next" keepsFilters={filters}>
          <ShortDate day={neighbours.after} of={day} /> →
        </DayLink>
      )}
    </nav>
  );
}

function DayLink({
  day,
  which,
  keepsFilters,
  children,
}: {
  day: Day;
  which: 'Previous' | 'Next';
  keepsFilters: boolean;
  children: React.ReactNode;
}) {
  return (
    <Link
      className="quiet min-h-10"
      href={dayUrl(day)}
      rel={which === 'Next' ? 'next' : 'prev'}
      data-keep-filters={keepsFilters ? '' : undefined}
    >
      <span className="sr-only">
        {which} day with entries, {formatLongDay(day)}
      </span>
      <span>{children}</span>
    </Link>
  );
}

/** Shows `13` (same month) or `28 Feb` on narrow screens, `13 March` on wide ones. */
function ShortDate({ day, of }: { day: Day; of: Day }) {
  const isSameMonth = day.slice(0, 7) === of.slice(0, 7);
  return (
    <span aria-hidden="true">
      <span className="lg:hidden">
        {isSameMonth ? toDayOfMonth(day) : formatAbbreviatedDate(day)}
      </span>
      <span className="hidden lg:inline">{formatShortDate(day)}</span>
    </span>
  );
}
