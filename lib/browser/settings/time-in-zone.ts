import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import { formatWeekdayAndDate } from '@/lib/wording/format-date';

/** An instant in a time zone: its clock (`00:30`), days ahead of UTC, and day (`Wednesday 15 March`). */
export type TimeInZone = { clock: string; days: number; day: string };

/**
 * Converts an instant (ISO 8601, UTC) to a time zone (IANA name).
 * @returns the 24-hour clock, the days that the day there is ahead of the day in UTC (negative: behind), and
 *   the day there
 * @throws RangeError if the browser does not know the zone
 */
export function convertTime(instant: string, zone: string): TimeInZone {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const localDay = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return {
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
    days: countDaysBetween(instant.slice(0, 10), localDay),
    day: formatWeekdayAndDate(localDay),
  };
}
