import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import type { Day, Instant } from '@/lib/schema/day';
import type { EntryTime } from '@/lib/schema/time';

/**
 * An entry's time, ready to display.
 * - `clock`: a printed clock, with the zone as the outlet printed it. `utc` is set where that zone is not
 *   UTC, so that the order of entries can be followed; `findOtherDay` where the day in that zone is not the
 *   day that lists the entry.
 * - `formatBound`: no clock of its own. It was posted before or after the clock shown, or about then where a
 *   page counts back from its own stamp (`35 minutes ago`). The clock is in GMT.
 * - `none`: no clock at all. None is ever made up.
 */
export type FormattedTime =
  | {
      kind: 'clock';
      text: string;
      zoneLabel: string | null;
      dateTime: string | null;
      utc: string | null;
      otherDay: { day: Day; ahead: number } | null;
      printed: string;
    }
  | { kind: 'bound'; side: 'before' | 'after' | 'about'; text: string; dateTime: Instant }
  | { kind: 'none' };

/** Zone label of a clock that bounds an entry: UTC, under the name that live blogs print. */
export const boundZone = 'GMT';

/** Text for an entry without a time. */
export const noTime = 'time not given';

/** Returns the clock of an instant in UTC: `16:17` from `2023-03-14T16:17:00Z`. */
export function formatUtcClock(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}

/** Returns the zone as printed: `GMT` from `1617 GMT`; null if none is printed. */
export function formatPrintedZone(printed: string): string | null {
  const words = printed.match(/\b[A-Z]{2,5}(?:[+−-]\d{1,2}(?::?\d{2})?)?(?![a-z])/g) ?? [];
  return words.findLast((word) => !/^(?:AM|PM|UPDATE|UPDATED)$/.test(word)) ?? null;
}

/** Prepares an entry's time for display. */
export function formatTime(time: EntryTime): FormattedTime {
  switch (time.kind) {
    case 'instant':
    case 'local': {
      if (time.kind === 'instant' && time.clock === null) return formatBound('about', time.instant);
      const utc = time.kind === 'instant' ? formatUtcClock(time.instant) : null;
      return {
        kind: 'clock',
        // A time printed to the hour (“4 pm”) gets no minutes that nobody printed.
        text: time.precision === 'hour' ? time.printed : (time.clock ?? time.printed),
        zoneLabel:
          time.precision === 'hour'
            ? null
            : (formatPrintedZone(time.printed) ?? (utc ? time.zone : null)),
        dateTime: time.kind === 'instant' ? time.instant : null,
        utc: utc === time.clock ? null : utc,
        otherDay: time.kind === 'instant' ? findOtherDay(time.localDay, time.day.day) : null,
        printed: time.printed,
      };
    }
    case 'before':
    case 'after':
      return formatBound(time.kind, time.bound);
    case 'day':
    case 'none':
      return { kind: 'none' };
  }
}

function findOtherDay(printed: Day, home: Day): { day: Day; ahead: number } | null {
  const ahead = countDaysBetween(home, printed);
  return ahead === 0 ? null : { day: printed, ahead };
}

function formatBound(side: 'before' | 'after' | 'about', instant: Instant): FormattedTime {
  return { kind: 'bound', side, text: formatUtcClock(instant), dateTime: instant };
}

/** `+1 day`, `−1 day` */
export function formatDayShift(days: number): string {
  return `${days > 0 ? '+' : '−'}${Math.abs(days)} day`;
}

/** Formats a time as one line of plain text: `16:17 GMT`, `before 07:06 GMT`, `time not given`. */
export function describeTime(time: EntryTime): string {
  const formatted = formatTime(time);
  if (formatted.kind === 'none') return noTime;
  if (formatted.kind === 'bound') return `${formatted.side} ${formatted.text} ${boundZone}`;
  return [formatted.text, formatted.zoneLabel].filter(Boolean).join(' ');
}
