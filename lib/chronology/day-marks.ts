import type { Entry } from '@/lib/schema/entry';
import { formatUtcClock } from '@/lib/wording/format-time';

/** Columns of a day in the strip: two hours each. */
export const slotsPerDay = 12;

/** The outlets of a day's entries: a stack for every two hours, and those without a clock. */
export type DayMarks = { stacks: string[][]; untimed: string[] };

/** Sorts a day's entries into stacks, in order of time. Only instants have a place in them. */
export function stackDayMarks(entries: readonly Pick<Entry, 'time' | 'source'>[]): DayMarks {
  const stacks: string[][] = Array.from({ length: slotsPerDay }, () => []);
  const untimed: string[] = [];
  for (const { time, source } of entries) {
    if (time.kind !== 'instant') {
      untimed.push(source.outlet);
      continue;
    }
    const hour = Number(formatUtcClock(time.instant).slice(0, 2));
    stacks[Math.floor((hour * slotsPerDay) / 24)]?.push(source.outlet);
  }
  return { stacks, untimed };
}

/** A mark with its column from the left and its row from the bottom. */
export type PlacedMark = { outlet: string; column: number; row: number };

/**
 * Places the marks of stacks in `rows` rows. A higher stack has as many marks as fit below the count of
 * the rest: one mark is always one entry.
 */
export function placeMarks(
  stacks: readonly (readonly string[])[],
  rows: number,
): { marks: PlacedMark[]; more: { column: number; count: number }[] } {
  const marks: PlacedMark[] = [];
  const more: { column: number; count: number }[] = [];
  stacks.forEach((stack, column) => {
    const shown = stack.length > rows ? stack.slice(0, rows - 1) : stack;
    shown.forEach((outlet, row) => {
      marks.push({ outlet, column, row });
    });
    if (shown.length < stack.length) more.push({ column, count: stack.length - shown.length });
  });
  return { marks, more };
}
