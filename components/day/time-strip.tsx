import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { indexByMonth } from '@/lib/chronology/entry-indexes';
import { filterDaysOfMonth, listMonths, maxDaysInStrip } from '@/lib/chronology/months';
import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { monthUrl } from '@/lib/url/page-urls';
import { DaysStrip } from './days-strip';
import { MonthsStrip } from './months-strip';

/**
 * Shows the days of a collection side by side. A collection of more than a month gets its months and the
 * days of one of them; a day page shows only the months of its year, to keep the news near the top.
 */
export function TimeStrip({
  days,
  entries,
  month,
  ...strip
}: {
  days: readonly Day[];
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
  urlOf: (day: Day) => string | null;
  current?: Day;
  label: string;
  emptyLabel: string;
  /** Month whose days are shown if all are too many; null to show months only. */
  month: string | null;
}) {
  if (days.length <= maxDaysInStrip) {
    return <DaysStrip {...strip} days={days} entries={entries} />;
  }
  return (
    <>
      <MonthsStrip
        months={countByMonth(days, entries)}
        label="Months"
        isBrief={strip.current !== undefined}
        {...(month !== null && { current: month })}
      />
      {month !== null && (
        <DaysStrip
          {...strip}
          days={filterDaysOfMonth(days, month)}
          entries={indexByMonth(entries).get(month) ?? []}
        />
      )}
    </>
  );
}

function countByMonth(days: readonly Day[], entries: readonly AnnotatedEntry[]) {
  return listMonths(days).map((month) => ({
    month,
    count: indexByMonth(entries).get(month)?.length ?? 0,
    href: monthUrl(month),
  }));
}
