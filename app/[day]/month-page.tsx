import { DaysStrip } from '@/components/day/days-strip';
import { MonthDays } from '@/components/day/month-days';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { PreviousNext } from '@/components/site/previous-next';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexByDay } from '@/lib/chronology/entry-indexes';
import { filterDaysOfMonth, listMonths, type Month } from '@/lib/chronology/months';
import type { Library } from '@/lib/schema/library';
import { dayUrl, monthUrl } from '@/lib/url/page-urls';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatMonthAndYear } from '@/lib/wording/format-date';

/** Lists the days of one month of a long collection, with their entries by outlet and topic. */
export function MonthPage({ library, month }: { library: Library; month: Month }) {
  const catalogue = buildCatalogue(library);
  const months = listMonths(library.days);
  const index = months.indexOf(month);
  const days = filterDaysOfMonth(library.days, month);
  const byDay = indexByDay(library.entries);
  const entries = days.flatMap((day) => byDay.get(day) ?? []);
  const outlets = new Set(entries.map(({ source }) => source.outlet)).size;
  const neighbour = (caption: string, other: Month | undefined) =>
    other === undefined
      ? null
      : { href: monthUrl(other), caption, title: formatMonthAndYear(other) };
  return (
    <PageFrame section="days" skipTo="the month">
      <header className="pt-6 sm:pt-9 pb-4">
        <p className="text-sm text-soft">
          <Link href="/">All months</Link>
        </p>
        <h1 className="title mt-1">{formatMonthAndYear(month)}</h1>
        <p className="text-soft text-sm sm:text-base mt-2">
          {formatEntryCount(entries.length)}
          {entries.length > 0 && ` from ${formatCount(outlets, 'outlet')}`}.
        </p>
      </header>
      <DaysStrip
        days={days}
        entries={entries}
        catalogue={catalogue}
        urlOf={dayUrl}
        label="Days of this month"
        emptyLabel="no articles"
      />
      <MonthDays
        days={days.map((day) => ({ day, entries: byDay.get(day) ?? [] }))}
        catalogue={catalogue}
      />
      <PreviousNext
        label="Previous and next months"
        before={neighbour('Previous month', months[index - 1])}
        after={neighbour('Next month', months[index + 1])}
      />
    </PageFrame>
  );
}
