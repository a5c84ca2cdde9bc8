import { dayAddress } from '@/lib/chronology/address';
import { longDay, shortDate, shortMonth, shortWeekday } from '@/lib/chronology/dates';
import type { Day } from '@/lib/schema/day';
import { KeptLink } from './kept-link';

/** The way to the days before and after that hold entries; stays in view on a phone. */
export function DayBar({
  day,
  neighbours,
  filters,
}: {
  day: Day;
  neighbours: { before: Day | null; after: Day | null };
  /** Whether the page has filters, to jump to and to keep on the way. */
  filters: boolean;
}) {
  return (
    <nav aria-label="Days before and after" className="daybar mt-3">
      {neighbours.before && (
        <DayLink day={neighbours.before} which="Previous" keepsFilters={filters}>
          ← <ShortDate day={neighbours.before} />
        </DayLink>
      )}
      <span className="strong grow text-center lg:hidden" aria-hidden="true">
        {shortWeekday(day)} {shortMonth(day)}
      </span>
      {filters && (
        <a className="quiet min-h-10 lg:hidden" href="#filters">
          Filters
        </a>
      )}
      {neighbours.after && (
        <DayLink day={neighbours.after} which="Next" keepsFilters={filters}>
          <ShortDate day={neighbours.after} /> →
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
  const Link = keepsFilters ? KeptLink : 'a';
  return (
    <Link
      className="quiet min-h-10"
      href={dayAddress(day)}
      rel={which === 'Next' ? 'next' : 'prev'}
    >
      <span className="sr-only">
        {which} day with entries, {longDay(day)}
      </span>
      <span>{children}</span>
    </Link>
  );
}

/** `13 Mar` where there is little room, `13 March` where there is. */
function ShortDate({ day }: { day: Day }) {
  return (
    <span aria-hidden="true">
      <span className="lg:hidden">{shortMonth(day)}</span>
      <span className="hidden lg:inline">{shortDate(day)}</span>
    </span>
  );
}
