import { daysBetween } from '@/lib/calendar/day-arithmetic';

/** A clock in another zone: `00:30`, and the day there where it is not the day in UTC. */
export type TimeInZone = { clock: string; days: number; day: string };

/**
 * Shows an instant in a zone.
 * @param instant ISO 8601, UTC
 * @param zone IANA name
 * @returns the clock of 24 hours, how many days the day there is ahead (negative: behind) of the day in
 *   UTC, and the name of the day there
 */
export function timeInZone(instant: string, zone: string): TimeInZone {
  const at = new Date(instant);
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
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const there = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return {
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
    days: daysBetween(instant.slice(0, 10), there),
    day: new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(at),
  };
}
