import { daysBetween, weekdayOf } from '@/lib/calendar/day-arithmetic';
import { monthNames, weekdayNames } from '@/lib/calendar/month-names';
import type { Day } from '@/lib/schema/day';
import { required } from '@/lib/text/required';

/*
 * Days in British form. Not by `Intl`, which may word a date differently from one machine to the next:
 * the same files must give the same bytes.
 */

function parts(day: Day): { year: number; month: string; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: required(monthNames[Number(day.slice(5, 7)) - 1], 'Every month has a name.'),
    date: Number(day.slice(8, 10)),
  };
}

function weekday(day: Day): string {
  return required(weekdayNames[weekdayOf(day)], 'Every weekday has a name.');
}

/** `Tuesday 14 March 2023` */
export function longDay(day: Day): string {
  return `${weekday(day)} ${fullDate(day)}`;
}

/** `Tuesday 14 March` */
export function weekdayAndDate(day: Day): string {
  return `${weekday(day)} ${shortDate(day)}`;
}

/** `14 March 2023` */
export function fullDate(day: Day): string {
  const { date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** `14 March` */
export function shortDate(day: Day): string {
  const { date, month } = parts(day);
  return `${date} ${month}`;
}

/** `14 Mar` */
export function abbreviatedDate(day: Day): string {
  const { date, month } = parts(day);
  return `${date} ${month.slice(0, 3)}`;
}

/** `Tue` */
export function shortWeekday(day: Day): string {
  return weekday(day).slice(0, 3);
}

/** `2023` */
export function yearOf(day: Day): number {
  return parts(day).year;
}

/** `March 2023`, from a month or from a day in it. */
export function monthAndYear(month: string): string {
  const { month: name, year } = parts(firstDayOf(month));
  return `${name} ${year}`;
}

/** `Mar`, from a month. */
export function shortMonthName(month: string): string {
  return parts(firstDayOf(month)).month.slice(0, 3);
}

function firstDayOf(month: string): Day {
  return `${month.slice(0, 7)}-01`;
}

/** `14` */
export function dateOfMonth(day: Day): number {
  return parts(day).date;
}

/** `13–21 March 2023`, `28 February – 3 March 2023`, `14 March 2023`. */
export function dayRange(first: Day, last: Day): string {
  const from = parts(first);
  const to = parts(last);
  if (first === last) return fullDate(first);
  if (from.year !== to.year) return `${fullDate(first)} – ${fullDate(last)}`;
  if (from.month !== to.month) return `${shortDate(first)} – ${fullDate(last)}`;
  return `${from.date}–${fullDate(last)}`;
}

/** Returns the number of a day in the conflict, whose first day is 1; null before it. */
export function dayNumber(day: Day, dayOne: Day): number | null {
  const number = daysBetween(dayOne, day) + 1;
  return number >= 1 ? number : null;
}
