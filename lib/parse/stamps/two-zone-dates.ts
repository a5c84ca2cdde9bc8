import { calendarDay, shiftDay } from '@/lib/calendar/day-arithmetic';
import type { PrintedDate } from './printed-dates';

/**
 * Local time runs from 12 hours behind UTC to 14 before it (IANA time zone database); further apart, two
 * clocks of one moment stand on different days. In minutes.
 */
const [mostBehind, mostAhead] = [-12 * 60, 14 * 60];
/** A year that has every day. */
const leapYear = 2024;

/**
 * The date of a time printed twice, `7 Nov 2023 - 02:15(23:15 GMT)`: the date stands with the reader's own
 * clock, and in the zone that is named it may be the day before or after.
 * @param readers minutes since midnight of the clock that the date stands with
 * @param named minutes since midnight of the clock whose zone is named
 */
export function dateOfNamedClock(date: PrintedDate, readers: number, named: number): PrintedDate {
  const apart = readers - named;
  const shift = apart < mostBehind ? -1 : apart > mostAhead ? 1 : 0;
  const day = shift === 0 ? null : calendarDay(date.year ?? leapYear, date.month, date.day);
  if (day === null || date.swapped !== null) return date;
  const [year = 0, month = 0, dayNumber = 0] = shiftDay(day, shift).split('-').map(Number);
  return {
    ...date,
    year: date.year === null ? null : year,
    month,
    day: dayNumber,
    weekday: null,
    isOtherClocks: true,
  };
}
