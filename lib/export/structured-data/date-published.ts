import type { Entry } from '@/lib/schema/entry';

/**
 * Returns the date of publication of an entry (ISO 8601), no more precise than it is known:
 * - the instant, if clock, day and zone are known;
 * - the clock without an offset, if the zone is not known;
 * - the day, if no clock was published, only the hour, or only how long ago it was.
 */
export function formatDatePublished({ time, day }: Pick<Entry, 'time' | 'day'>): string {
  if (time.kind === 'instant' && time.clock !== null && time.precision !== 'hour') {
    return time.instant;
  }
  if (time.kind === 'local' && time.localDay !== null && time.precision !== 'hour') {
    return `${time.localDay}T${time.clock}`;
  }
  return day;
}
