/** A clock in another zone: `00:30`, and the day there where it is not the day in UTC. */
export type Zoned = { clock: string; days: number; day: string };

/**
 * Shows an instant in a zone.
 * @param instant ISO 8601, UTC
 * @param zone IANA name
 * @returns the clock of 24 hours, how many days the day there is ahead (negative: behind) of the day in
 *   UTC, and the name of the day there
 */
export function zoned(instant: string, zone: string): Zoned {
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
  const there = Date.parse(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
  const here = Date.parse(instant.slice(0, 10));
  return {
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
    days: Math.round((there - here) / 86_400_000),
    day: new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(at),
  };
}

/** `+1 day`, `−1 day` */
export function dayShift(days: number): string {
  return `${days > 0 ? '+' : '−'}${Math.abs(days)} day`;
}
