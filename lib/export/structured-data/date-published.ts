import type { Entry } from '@/lib/schema/entry';

/**
 * When an entry was published, as schema.org writes it (ISO 8601), and no finer than it is known:
 * - the instant, where clock, day and zone are known;
 * - the clock without an offset, where no zone is: such a time is local to nobody knows where;
 * - the day alone, where no clock was printed, or only the hour, or the post says how long ago it was.
 */
export function datePublished({ time, day }: Pick<Entry, 'time' | 'day'>): string {
  if (time.kind === 'instant' && time.clock !== null && time.precision !== 'hour') {
    return time.instant;
  }
  if (time.kind === 'local' && time.localDay !== null && time.precision !== 'hour') {
    return `${time.localDay}T${time.clock}`;
  }
  return day;
}
