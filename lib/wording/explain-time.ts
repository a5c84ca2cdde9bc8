import type { EntryTime } from '@/lib/schema/time';
import { fullDate } from './format-date';
import { utcClock } from './format-time';

/** Says what was printed, what it resolves to, and how sure that is: three things never mixed. */
export function explainTime(time: EntryTime): string {
  switch (time.kind) {
    case 'instant': {
      const there =
        time.localDay === time.day.day ? '' : `, ${fullDate(time.localDay)} in the zone printed`;
      const instant = `${fullDate(time.day.day)}, ${utcClock(time.instant)} UTC`;
      if (time.clock === null) {
        return `Printed “${time.printed}”; counted back from the page’s own stamp, that is about ${instant}.`;
      }
      const precision = time.precision === 'hour' ? ', to the hour' : '';
      return `Printed “${time.printed}”${there}; that is ${instant}${precision}.`;
    }
    case 'local':
      return `Printed “${time.printed}”, without a zone that is known; not converted.`;
    case 'day':
      return 'None is given; only the day is known.';
    case 'before':
    case 'after':
      return `None is given; it came ${time.kind} the post of ${utcClock(time.bound)} UTC in its live blog${time.printed ? `, where it is printed under “${time.printed}”` : ''}.`;
    case 'none':
      return 'Nothing is known of it.';
  }
}
