import { tz } from '@date-fns/tz';
import { addDays, format, isValid, parse } from 'date-fns';
import type { Day } from '@/lib/schema/day';

/** All day arithmetic is done in UTC, so that the zone of the machine cannot move a date. */
const utc = { in: tz('UTC') };
/** Only fills the fields that a format lacks; no result ever shows it. */
const reference = new Date(Date.UTC(2000, 0, 1));

/** A calendar date as printed. */
export type PrintedDate = {
  day: Day;
  /** The words that print it, weekday included. */
  printed: string;
  /** Weekday that is printed, in English, and whether the date falls on it. */
  weekday: { printed: string; agrees: boolean; actual: string } | null;
};

const weekdayFirst =
  /^(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?<rest>.+)$/iu;

/** Orders of day, month and year that newsrooms writing English print, year always given. */
const dateFormats = [
  'MMMM d, yyyy',
  'MMMM d yyyy',
  'd MMMM yyyy',
  'd MMMM, yyyy',
  'MMM d, yyyy',
  'd MMM yyyy',
  'yyyy-MM-dd',
];

/**
 * Reads a text that is a date and nothing else: `Tuesday, March 14, 2023`.
 * @returns null for anything else, for dates without a year and for days that do not exist.
 */
export function readDate(text: string): PrintedDate | null {
  if (text.length > 40) return null;
  const split = weekdayFirst.exec(text);
  const dateText = (split?.groups?.rest ?? text).replace(/(?<=\d)(?:st|nd|rd|th)\b/iu, '');
  const date = dateFormats
    .map((pattern) => parse(dateText, pattern, reference, utc))
    .find((candidate) => isValid(candidate));
  // Years are written with four digits; `parse` would also take `23`.
  if (date === undefined || !/\b\d{4}\b/u.test(dateText)) return null;
  const actual = format(date, 'EEEE', utc);
  const printedWeekday = split?.groups?.weekday;
  return {
    day: format(date, 'yyyy-MM-dd', utc),
    printed: text,
    weekday:
      printedWeekday === undefined
        ? null
        : {
            printed: printedWeekday,
            actual,
            agrees: actual.toLowerCase().startsWith(printedWeekday.toLowerCase()),
          },
  };
}

/** The day `count` days later (earlier where negative). */
export function shiftDay(day: Day, count: number): Day {
  return format(addDays(new Date(`${day}T00:00:00Z`), count, utc), 'yyyy-MM-dd', utc);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A day in British words: `14 March 2023`. */
export function dayInWords(day: Day): string {
  return format(new Date(`${day}T00:00:00Z`), 'd MMMM yyyy', utc);
}
