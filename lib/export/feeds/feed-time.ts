import type { Entry } from '@/lib/schema/entry';
import { formatFullDate, formatLongDay } from '@/lib/wording/format-date';
import { describeTime, formatUtcClock } from '@/lib/wording/format-time';

/**
 * Returns the date that feeds require of an entry: its instant; the instant of its neighbour, if it is only
 * known to be before or after that; otherwise the start of its day in UTC. In the latter two cases the text
 * says what is known and `published` is omitted.
 */
export function formatFeedDate({ time, day }: Entry): string {
  if (time.kind === 'instant') return time.instant;
  if (time.kind === 'before' || time.kind === 'after') return time.bound;
  return formatDayStart(day);
}

/** Returns the start of a day in UTC. */
export function formatDayStart(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Returns the instant at which an entry was published; null if it is not known. */
export function findPublicationTime({ time }: Entry): string | null {
  return time.kind === 'instant' ? time.instant : null;
}

/** Formats day and time: `Tuesday 14 March 2023, 16:17 GMT`, with the UTC day where it differs. */
export function formatPublished({ time, day }: Entry): string {
  const words = describeTime(time);
  if (time.kind === 'instant' && time.localDay !== day) {
    return `${formatLongDay(time.localDay)}, ${words} (${formatFullDate(day)}, ${formatUtcClock(time.instant)} UTC)`;
  }
  return `${formatLongDay(day)}, ${words}`;
}
