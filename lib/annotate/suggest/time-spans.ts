import type { EntryTime } from '@/lib/schema/time';

/** When something may have been posted, from the earliest to the latest, in milliseconds since 1970 (UTC). */
export type TimeSpan = { from: number; to: number };

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/**
 * Returns when an entry may have been posted: its instant, or its whole day if no more is known.
 * @param day its day in the chronology (`YYYY-MM-DD`)
 */
export function resolveTimeSpan({ time, day }: { time: EntryTime; day: string }): TimeSpan {
  if (time.kind === 'instant') {
    const instant = Date.parse(time.instant);
    return { from: instant, to: instant };
  }
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return { from: midnight, to: midnight + dayLength - 1 };
}

/** Returns the least number of hours between two spans; 0 if they overlap. */
export function countHoursBetween(one: TimeSpan, other: TimeSpan): number {
  return Math.max(0, one.from - other.to, other.from - one.to) / hourLength;
}
