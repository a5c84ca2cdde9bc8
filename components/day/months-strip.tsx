import { Link } from '@/components/site/link';
import { type Month, selectMonthsAround, toYear } from '@/lib/chronology/months';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatMonthAndYear, formatShortMonth } from '@/lib/wording/format-date';

type ListedMonth = { month: Month; count: number; href: string | null };

/** Shows all months by year, with bars by number of entries: for collections too long for a days strip. */
export function MonthsStrip({
  months,
  label,
  current,
  isBrief = false,
}: {
  /** Oldest first; a month without a URL is not a link. */
  months: readonly ListedMonth[];
  /** Accessible name of the strip. */
  label: string;
  current?: Month;
  /** Shows only the totals of years other than the current month’s. */
  isBrief?: boolean;
}) {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const { own, others } =
    isBrief && current ? selectMonthsAround(months, current) : { own: months, others: [] };
  const years = [...new Set(own.map(({ month }) => toYear(month)))];
  return (
    <nav aria-label={label} className="grid gap-y-3 line-above line-below py-3 text-sm text-soft">
      {years.map((year) => (
        <div key={year} className="flex flex-wrap items-end gap-x-4 gap-y-1">
          <h2 className="strong text-ink w-10">{year}</h2>
          <ol className="flex flex-wrap items-end gap-x-1 gap-y-2">
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, count, href }) => (
                <li key={month}>
                  <Link
                    className="quiet grid min-w-15 justify-items-center px-1 aria-[current]:strong"
                    href={href ?? undefined}
                    aria-current={month === current ? 'page' : undefined}
                    aria-label={`${formatMonthAndYear(month)}: ${formatEntryCount(count)}`}
                  >
                    <svg
                      aria-hidden="true"
                      className="h-12 w-6 fill-faint"
                      viewBox="0 0 10 100"
                      preserveAspectRatio="none"
                    >
                      <rect
                        width="10"
                        y={100 - computeBarHeight(count, most)}
                        height={computeBarHeight(count, most)}
                      />
                    </svg>
                    <span>{formatShortMonth(month)}</span>
                    <small>{count.toLocaleString('en-GB')}</small>
                  </Link>
                </li>
              ))}
          </ol>
        </div>
      ))}
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-x-4">
          {others.map(({ year, count, first }) => (
            <li key={year}>
              <Link
                className="quiet"
                href={first.href ?? undefined}
                aria-label={`${year}: ${formatEntryCount(count)}`}
              >
                <span className="strong text-ink">{year}</span>{' '}
                <small>{count.toLocaleString('en-GB')}</small>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** Returns a percentage; a month with any entries stays visible. */
function computeBarHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(4, Math.round((100 * count) / most));
}
