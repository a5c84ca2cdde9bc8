import { calendarDay, daysBetween, weekdayOf } from '@/lib/calendar/day-arithmetic';
import { weekdayNames } from '@/lib/calendar/month-names';
import type { Day } from '@/lib/schema/day';
import { required } from '@/lib/text/required';
import type { PrintedDate } from '../stamps/printed-dates';

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
      (candidateYear) => calendarDay(candidateYear, reading.month, reading.day) ?? [],
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
  const actual = weekdayOf(day);
  return actual === date.weekday.number
    ? null
    : required(weekdayNames[actual], 'Every weekday has a name.');
}

function distance(day: Day, reference: Day | null): number {
  return reference === null ? 0 : Math.abs(daysBetween(day, reference));
}
