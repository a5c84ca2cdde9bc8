import { tz } from '@date-fns/tz';
import { format, type Month } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import type { Day } from '@/lib/schema/day';
import type { PrintedDate } from '../stamps/dates';

/** All day arithmetic is done in UTC, so that the zone of the machine cannot move a date. */
const utc = { in: tz('UTC') };
/** In UTC every day is as long as the next. */
const dayMilliseconds = 86_400_000;

/**
 * The day a printed date means.
 * @param reference a day the date is near: settles a missing year and the order of figures
 * @returns null where the date alone does not say and there is no reference
 */
export function resolveDate(
  date: PrintedDate,
  reference: Day | null,
): { day: Day; sure: 'stated' | 'inferred' } | null {
  const readings = [
    { month: date.month, day: date.day },
    ...(date.swapped === null ? [] : [date.swapped]),
  ];
  const nearby =
    reference === null ? [] : [-1, 0, 1].map((shift) => Number(reference.slice(0, 4)) + shift);
  const candidates = readings.flatMap((reading) =>
    (date.year === null ? nearby : [date.year]).flatMap(
      (candidateYear) => toDay(candidateYear, reading.month, reading.day) ?? [],
    ),
  );
  if (reference === null && candidates.length > 1) return null;
  const [nearest] = candidates.sort(
    (a, b) => distance(a, reference) - distance(b, reference) || (a < b ? -1 : 1),
  );
  if (nearest === undefined) return null;
  return {
    day: nearest,
    sure:
      candidates.length === 1 &&
      date.year !== null &&
      date.orderFrom === null &&
      !date.isOtherClocks
        ? 'stated'
        : 'inferred',
  };
}

/**
 * The weekday that a day falls on, in English, where a date prints another; null where they agree or
 * none is printed.
 */
export function contradictedWeekday(date: PrintedDate, day: Day): string | null {
  if (date.weekday === null) return null;
  const actual = new Date(`${day}T00:00:00Z`);
  return actual.getUTCDay() === date.weekday.number ? null : format(actual, 'EEEE', utc);
}

/** The day `count` days later (earlier where negative). */
export function shiftDay(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMilliseconds)
    .toISOString()
    .slice(0, 10);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds,
  );
}

/** A day in British words: `14 March 2023`. */
export function dayInWords(day: Day): string {
  const [yearNumber, monthNumber = 1, dayNumber] = day.split('-').map(Number);
  // A day's month is one of twelve. The locale is asked itself: `format` takes fifty times as long, and
  // every post of a long page says its day.
  return `${dayNumber} ${enGB.localize.month((monthNumber - 1) as Month)} ${yearNumber}`;
}

function distance(day: Day, reference: Day | null): number {
  return reference === null ? 0 : Math.abs(daysBetween(day, reference));
}

/** The day of a year, month and day of the month; null where no month has it. */
export function toDay(yearNumber: number, monthNumber: number, dayNumber: number): Day | null {
  const date = new Date(Date.UTC(yearNumber, monthNumber - 1, dayNumber));
  const isSame = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return isSame ? date.toISOString().slice(0, 10) : null;
}
