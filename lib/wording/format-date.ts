import { countDaysBetween, toWeekday } from '@/lib/calendar/day-arithmetic';
import { monthNames, weekdayNames } from '@/lib/calendar/month-names';
import type { Day } from '@/lib/schema/day';
import { requireValue } from '@/lib/text/required';

/*
 * Days in British form. Not by `Intl`, which may word a date differently from one machine to the next:
 * the same files must give the same bytes.
 */

function toParts(day: Day): { year: number; month: string; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: requireValue(monthNames[Number(day.slice(5, 7)) - 1], 'Every month has a name.'),
    date: Number(day.slice(8, 10)),
  };
}

function formatWeekday(day: Day): string {
  return requireValue(weekdayNames[toWeekday(day)], 'Every weekday has a name.');
}

/** `Tuesday 14 March 2023` */
export function formatLongDay(day: Day): string {
  return `${formatWeekday(day)} ${formatFullDate(day)}`;
}

/** `Tuesday 14 March` */
export function formatWeekdayAndDate(day: Day): string {
  return `${formatWeekday(day)} ${formatShortDate(day)}`;
}

/** `14 March 2023` */
export function formatFullDate(day: Day): string {
  const { date, month, year } = toParts(day);
  return `${date} ${month} ${year}`;
}

/** `14 March` */
export function formatShortDate(day: Day): string {
  const { date, month } = toParts(day);
  return `${date} ${month}`;
}

/** `14 Mar` */
export function formatAbbreviatedDate(day: Day): string {
  const { date, month } = toParts(day);
  return `${date} ${month.slice(0, 3)}`;
}

/** `Tue` */
export function formatShortWeekday(day: Day): string {
  return formatWeekday(day).slice(0, 3);
}

/** `2023` */
export function toYearNumber(day: Day): number {
  return toParts(day).year;
}

/** `March 2023`, from a month or from a day in it. */
export function formatMonthAndYear(month: string): string {
  const { month: name, year } = toParts(toFirstDay(month));
  return `${name} ${year}`;
}

/** `Mar`, from a month. */
export function formatShortMonth(month: string): string {
  return toParts(toFirstDay(month)).month.slice(0, 3);
}

function toFirstDay(month: string): Day {
  return `${month.slice(0, 7)}-01`;
}

/** `14` */
export function toDayOfMonth(day: Day): number {
  return toParts(day).date;
}

/** `13–21 March 2023`, `28 February – 3 March 2023`, `14 March 2023`. */
export function formatDayRange(first: Day, last: Day): string {
  const from = toParts(first);
  const to = toParts(last);
  if (first === last) return formatFullDate(first);
  if (from.year !== to.year) return `${formatFullDate(first)} – ${formatFullDate(last)}`;
  if (from.month !== to.month) return `${formatShortDate(first)} – ${formatFullDate(last)}`;
  return `${from.date}–${formatFullDate(last)}`;
}

/** Returns the number of a day in the conflict, whose first day is 1; null before it. */
export function toDayNumber(day: Day, dayOne: Day): number | null {
  const number = countDaysBetween(dayOne, day) + 1;
  return number >= 1 ? number : null;
}
