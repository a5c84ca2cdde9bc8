import type { EntryTime } from '@/lib/schema/time';

/** From when to when something may have been posted, in milliseconds since 1970 (UTC). */
export type TimeSpan = { from: number; to: number };

const hour = 3_600_000;
const day = 24 * hour;

/**
 * When an entry may have been posted: its instant, or, where no more is known, the whole of its day.
 * @param fallback its day in the chronology (`YYYY-MM-DD`)
 */
export function resolveTimeSpan({
  time,
  day: fallback,
}: {
  time: EntryTime;
  day: string;
}): TimeSpan {
  if (time.kind === 'instant') {
    const instant = Date.parse(time.instant);
    return { from: instant, to: instant };
  }
  const midnight = Date.parse(`${fallback}T00:00:00Z`);
  return { from: midnight, to: midnight + day - 1 };
}

/** Hours that lie between two spans at least; 0 where they overlap. */
export function hoursBetween(one: TimeSpan, other: TimeSpan): number {
  return Math.max(0, one.from - other.to, other.from - one.to) / hour;
}
