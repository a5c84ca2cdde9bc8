import {
  countDaysBetween,
  shiftDay,
  toCalendarDay,
  toWeekday,
} from '@/lib/calendar/day-arithmetic';
import { weekdayNames } from '@/lib/calendar/month-names';
import type { Day } from '@/lib/schema/day';
import { requireValue } from '@/lib/text/required';
import type { PrintedDate } from '../stamps/printed-dates';

/** `stated`: the date prints the whole day. `inferred`: some part was worked out. */
export type ResolvedDate = { day: Day; sure: 'stated' | 'inferred' };

/**
 * Resolves a printed date to a day.
 * @param reference a day near the date, which settles a missing year and the order of day and month
 * @returns null if the date is incomplete or ambiguous and there is no reference
 */
export function resolveDate(date: PrintedDate, reference: Day | null): ResolvedDate | null {
  const readings = [
    { month: date.month, day: date.day },
    ...(date.swapped === null ? [] : [date.swapped]),
  ];
  const nearbyYears =
    reference === null ? [] : [-1, 0, 1].map((shift) => Number(reference.slice(0, 4)) + shift);
  const candidates = readings.flatMap(({ month, day }) =>
    (date.year === null ? nearbyYears : [date.year]).flatMap(
      (year) => toCalendarDay(year, month, day) ?? [],
    ),
  );
  if (reference === null && candidates.length > 1) return null;
  const [nearest] = candidates.sort(
    (a, b) => measureDistance(a, reference) - measureDistance(b, reference) || (a < b ? -1 : 1),
  );
  if (nearest === undefined) return null;
  const isWhole = candidates.length === 1 && date.year !== null && date.orderFrom === null;
  return { day: nearest, sure: isWhole && !date.isOtherClocks ? 'stated' : 'inferred' };
}

/** Resolves a date that may be missing, to its day alone. */
export function resolveDay(
  date: PrintedDate | null | undefined,
  reference: Day | null,
): Day | null {
  return date == null ? null : (resolveDate(date, reference)?.day ?? null);
}

/** Returns the nearest day on a weekday: up to five days before the reference, or the day after it. */
export function findNearestWeekday(weekday: number, reference: Day): Day {
  const ahead = (weekday - toWeekday(reference) + 7) % 7;
  return shiftDay(reference, ahead <= 1 ? ahead : ahead - 7);
}

/** Returns the English weekday of a day whose date prints another; null if they agree or none is printed. */
export function findContradictedWeekday(date: PrintedDate, day: Day): string | null {
  if (date.weekday === null) return null;
  const actual = toWeekday(day);
  return actual === date.weekday.number
    ? null
    : requireValue(weekdayNames[actual], 'Every weekday has a name.');
}

function measureDistance(day: Day, reference: Day | null): number {
  return reference === null ? 0 : Math.abs(countDaysBetween(day, reference));
}
