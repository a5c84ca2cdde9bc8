import type { EntryTime } from '@/lib/schema/time';
import { formatFullDate } from './format-date';
import { boundZone, formatUtcClock } from './format-time';

/**
 * Explains a time in a sentence: what was printed, which instant that is, and how certain it is. The three
 * are never mixed.
 */
export function explainTime(time: EntryTime): string {
  switch (time.kind) {
    case 'instant': {
      const printedDay =
        time.localDay === time.day.day ? '' : `, on ${formatFullDate(time.localDay)} in that zone`;
      const instant = `${formatFullDate(time.day.day)}, ${formatUtcClock(time.instant)} UTC`;
      if (time.clock === null) {
        return `Printed “${time.printed}”. Counted back from the page’s own timestamp, that is about ${instant}.`;
      }
      const precision = time.precision === 'hour' ? ', to the hour' : '';
      return `Printed “${time.printed}”${printedDay}. That is ${instant}${precision}.`;
    }
    case 'local':
      return `Printed “${time.printed}”. The time zone is unknown, so the time is not converted.`;
    case 'day':
      return 'No time is given; only the day is known.';
    case 'before':
    case 'after':
      return `No time is given. It was posted ${time.kind} the post of ${formatUtcClock(time.bound)} ${boundZone} in its live blog${time.printed ? `, under the heading “${time.printed}”` : ''}.`;
    case 'none':
      return 'No time is known.';
  }
}
