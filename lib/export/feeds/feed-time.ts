import type { Entry } from '@/lib/schema/entry';
import { fullDate, longDay } from '@/lib/wording/format-date';
import { timeInWords, utcClock } from '@/lib/wording/format-time';

/**
 * The date that a feed has to give of an entry: its instant; of one before or after a neighbour, the
 * neighbour’s; of one whose day alone is known, the start of that day in UTC. The words of the entry say
 * what is known, and `published` is left out.
 */
export function feedDate({ time, day }: Entry): string {
  if (time.kind === 'instant') return time.instant;
  if (time.kind === 'before' || time.kind === 'after') return time.bound;
  return startOf(day);
}

/** The start of a day in the home zone, UTC. */
export function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** When an entry was posted, where that is known; else null. */
export function publishedAt({ time }: Entry): string | null {
  return time.kind === 'instant' ? time.instant : null;
}

/** `Tuesday 14 March 2023, 16:17 GMT`; the day in UTC as well where it is another. */
export function whenInWords({ time, day }: Entry): string {
  const words = timeInWords(time);
  if (time.kind === 'instant' && time.localDay !== day) {
    return `${longDay(time.localDay)}, ${words} (${fullDate(day)}, ${utcClock(time.instant)} UTC)`;
  }
  return `${longDay(day)}, ${words}`;
}
