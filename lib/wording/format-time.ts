import { daysBetween } from '@/lib/calendar/day-arithmetic';
import type { Day, Instant } from '@/lib/schema/day';
import type { EntryTime } from '@/lib/schema/time';

/**
 * How an entry's time is shown.
 * - `clock`: a printed clock, with the zone label that the outlet printed. `utc` is given where the
 *   printed zone is not UTC, so that the order of entries can be followed; `otherDay` where the day in
 *   the printed zone is not the day that the entry stands on.
 * - `bound`: no clock of its own; it came before or after the clock shown, in UTC, or about then: it was
 *   counted back from the page's stamp (`35 minutes ago`).
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

/** `16:17` of `2023-03-14T16:17:00Z`. */
export function utcClock(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 16);
}

/** The zone as printed: `GMT` of `1617 GMT`; null where the marker prints none. */
export function printedZone(printed: string): string | null {
  const words = printed.match(/\b[A-Z]{2,5}(?:[+−-]\d{1,2}(?::?\d{2})?)?(?![a-z])/g) ?? [];
  return words.findLast((word) => !/^(?:AM|PM|UPDATE|UPDATED)$/.test(word)) ?? null;
}

/** Works out what to show for a time. */
export function formatTime(time: EntryTime): FormattedTime {
  switch (time.kind) {
    case 'instant':
    case 'local': {
      if (time.kind === 'instant' && time.clock === null) return bound('about', time.instant);
      const utc = time.kind === 'instant' ? utcClock(time.instant) : null;
      return {
        kind: 'clock',
        // A time printed to the hour (“4 pm”) is not given minutes that nobody printed.
        text: time.precision === 'hour' ? time.printed : (time.clock ?? time.printed),
        zoneLabel:
          time.precision === 'hour'
            ? null
            : (printedZone(time.printed) ?? (utc ? time.zone : null)),
        dateTime: time.kind === 'instant' ? time.instant : null,
        utc: utc === time.clock ? null : utc,
        otherDay: time.kind === 'instant' ? otherDay(time.localDay, time.day.day) : null,
        printed: time.printed,
      };
    }
    case 'before':
    case 'after':
      return bound(time.kind, time.bound);
    case 'day':
    case 'none':
      return { kind: 'none' };
  }
}

function otherDay(printed: Day, home: Day): { day: Day; ahead: number } | null {
  const ahead = daysBetween(home, printed);
  return ahead === 0 ? null : { day: printed, ahead };
}

/** `+1 day`, `−1 day` */
export function dayShift(days: number): string {
  return `${days > 0 ? '+' : '−'}${Math.abs(days)} day`;
}

function bound(side: 'before' | 'after' | 'about', instant: Instant): FormattedTime {
  return { kind: 'bound', side, text: utcClock(instant), dateTime: instant };
}

/** The same in one line of plain text: `16:17 GMT`, `before 07:06 GMT`, `no time given`. */
export function timeInWords(time: EntryTime): string {
  const shown = formatTime(time);
  if (shown.kind === 'none') return 'no time given';
  if (shown.kind === 'bound') return `${shown.side} ${shown.text} UTC`;
  return [shown.text, shown.zoneLabel].filter(Boolean).join(' ');
}
