import type { Day } from '@/lib/schema/day';

/** All arithmetic is in UTC, where every day has the same length and the machine's zone plays no part. */
const dayMilliseconds = 86_400_000;

/** A range of days, both ends included. */
export type DayRange = { first: Day; last: Day };

function toMidnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The first and last day that `YYYY-MM-DD` can name. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];

/** Returns the day of a moment in UTC, given in milliseconds since 1970; the nearest that can be named. */
function toUtcDay(milliseconds: number): Day {
  if (milliseconds < toMidnight(firstDay)) return firstDay;
  if (milliseconds > toMidnight(lastDay)) return lastDay;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * Returns the day with this year, month (1–12) and day of the month; null if no calendar has it, or the
 * year has more than four digits. `Date.UTC` is no help here: it takes the years 0 to 99 for 1900 to 1999.
 */
export function toCalendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  const moment = toMidnight(day);
  return !Number.isNaN(moment) && toUtcDay(moment) === day ? day : null;
}

/** Splits a day into year, month (1–12) and day of the month. */
export function toCalendarParts(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(toMidnight(day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** Returns the day `count` days later, or earlier where `count` is negative. */
export function shiftDay(day: Day, count: number): Day {
  return toUtcDay(toMidnight(day) + count * dayMilliseconds);
}

/** Counts the days from `from` to `to`; negative if `to` is earlier. */
export function countDaysBetween(from: Day, to: Day): number {
  return Math.round((toMidnight(to) - toMidnight(from)) / dayMilliseconds);
}

/** Returns the weekday of a day, 0 for Sunday to 6. */
export function toWeekday(day: Day): number {
  return new Date(toMidnight(day)).getUTCDay();
}

/** Lists every day of a range; none if its ends are reversed. */
export function listDaysInRange({ first, last }: DayRange): Day[] {
  const count = Math.max(0, countDaysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => shiftDay(first, index));
}

/** Lists every month that a range has days in. */
export function listMonthsInRange({ first, last }: DayRange): { year: number; month: number }[] {
  const monthsSinceYearZero = (day: Day) =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = monthsSinceYearZero(first);
  const count = Math.max(0, monthsSinceYearZero(last) - start + 1);
  return Array.from({ length: count }, (_, index) => ({
    year: Math.floor((start + index) / 12),
    month: ((start + index) % 12) + 1,
  }));
}
