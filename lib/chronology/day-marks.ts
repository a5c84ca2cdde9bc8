import type { Entry } from '@/lib/schema/entry';
import { utcClock } from '@/lib/wording/format-time';

/** Columns that a day is cut into: two hours each. */
export const slotsPerDay = 12;

/** One day's entries as marks: a stack of outlets for every two hours, and those without a clock. */
export type DayMarks = { stacks: string[][]; untimed: string[] };

/** Sorts a day's entries into stacks, in order of time; only printed clocks with a zone have a place. */
export function dayMarks(entries: readonly Pick<Entry, 'time' | 'source'>[]): DayMarks {
  const stacks: string[][] = Array.from({ length: slotsPerDay }, () => []);
  const untimed: string[] = [];
  for (const { time, source } of entries) {
    if (time.kind !== 'instant') {
      untimed.push(source.outlet);
      continue;
    }
    const hour = Number(utcClock(time.instant).slice(0, 2));
    stacks[Math.floor((hour * slotsPerDay) / 24)]?.push(source.outlet);
  }
  return { stacks, untimed };
}

/** A mark with its place: column from the left, row from the bottom. */
export type PlacedMark = { outlet: string; column: number; row: number };

/**
 * Places the marks of stacks that may be `rows` high. A higher stack shows as many as fit under the
 * number of those left out: a mark always stands for one entry.
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
