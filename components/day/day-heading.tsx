import { splitDaySections } from '@/lib/chronology/day-sections';
import type { Collection } from '@/lib/schema/collection';
import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatLongDay, toDayNumber } from '@/lib/wording/format-date';

/** Heads a day page: the date, the day of the conflict, and the number of entries and outlets. */
export function DayHeading({
  day,
  entries,
  collection,
}: {
  day: Day;
  entries: readonly Entry[];
  collection: Collection;
}) {
  const { dayOne, conflict } = collection;
  const number = dayOne ? toDayNumber(day, dayOne.day) : null;
  return (
    <header className="pt-3 sm:pt-5">
      <div className="text-sm text-soft">
        {conflict}
        {dayOne && number !== null && (
          <details className="inline">
            <summary className="inline">
              {' · '}
              <span className="underline decoration-dotted underline-offset-3">day {number}</span>
              <span className="sr-only">: how days are counted</span>
            </summary>{' '}
            – {dayOne.note}
          </details>
        )}
      </div>
      <h1 className="title compact mt-1">{formatLongDay(day)}</h1>
      {entries.length > 0 && (
        <p className="text-soft text-sm sm:text-base mt-1.5">{describeEntries(entries)}</p>
      )}
    </header>
  );
}

/** `14 entries from 2 outlets: 12 in time order, 2 with a date but no time.` */
function describeEntries(entries: readonly Entry[]): string {
  const outlets = new Set(entries.map((entry) => entry.source.outlet)).size;
  const { rail, local, untimed } = splitDaySections(entries);
  const withoutClock = untimed.length;
  const whole = `${formatEntryCount(entries.length)} from ${formatCount(outlets, 'outlet')}`;
  if (withoutClock === 0) return `${whole}.`;
  if (withoutClock === entries.length) return `${whole}, none with a time.`;
  const timed = rail.length + local.length;
  return `${whole}: ${timed} in time order, ${withoutClock} with a date but no time.`;
}
