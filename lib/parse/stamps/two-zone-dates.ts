import { shiftDay, toCalendarDay, toCalendarParts } from '@/lib/calendar/day-arithmetic';
import type { PrintedDate } from './printed-dates';

/**
 * Local time runs from 12 hours behind UTC to 14 ahead (IANA time zone database). Two clocks of one moment
 * that are further apart are on different days. In minutes.
 */
const [mostBehind, mostAhead] = [-12 * 60, 14 * 60];
/** A year that has every day. */
const leapYear = 2024;

/**
 * Returns the date of a time printed twice, `7 Nov 2023 - 02:15(23:15 GMT)`. The date is printed with the
 * reader's own clock; in the named zone it may be the day before or after.
 * @param dated minutes since midnight of the clock that the date is printed with
 * @param zoned minutes since midnight of the clock in the named zone
 */
export function resolveZonedClockDate(
  date: PrintedDate,
  dated: number,
  zoned: number,
): PrintedDate {
  const apart = dated - zoned;
  const shift = apart < mostBehind ? -1 : apart > mostAhead ? 1 : 0;
  const day = shift === 0 ? null : toCalendarDay(date.year ?? leapYear, date.month, date.day);
  if (day === null || date.swapped !== null) return date;
  const { year, month, dayOfMonth } = toCalendarParts(shiftDay(day, shift));
  return {
    ...date,
    year: date.year === null ? null : year,
    month,
    day: dayOfMonth,
    weekday: null,
    isOtherClocks: true,
  };
}
