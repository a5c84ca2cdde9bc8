import type { Day } from '@/lib/schema/day';
import { compareText } from '@/lib/wording/compare-text';
import { groupBy } from './group-by';

/** Groups entries by day, oldest day first, keeping the order within a day. Empty days are left out. */
export function groupByDay<E extends { day: Day }>(
  entries: readonly E[],
): { day: Day; entries: E[] }[] {
  return [...groupBy(entries, ({ day }) => day)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/**
 * Returns the nearest days with entries before and after a day.
 * @param days with entries, oldest first
 */
export function findNeighbouringDays(
  day: Day,
  days: readonly Day[],
): { before: Day | null; after: Day | null } {
  return {
    before: days.findLast((other) => other < day) ?? null,
    after: days.find((other) => other > day) ?? null,
  };
}

/** A day with its entries, or a run of days without any. */
export type Stretch<E> =
  | { kind: 'day'; day: Day; entries: E[] }
  | { kind: 'empty'; first: Day; last: Day };

/** Lists the whole chronology day by day; consecutive days without entries are one stretch. */
export function listStretches<E extends { day: Day }>(
  days: readonly Day[],
  entries: readonly E[],
): Stretch<E>[] {
  const byDay = groupBy(entries, ({ day }) => day);
  const result: Stretch<E>[] = [];
  for (const day of days) {
    const ofDay = byDay.get(day);
    const before = result.at(-1);
    if (ofDay) result.push({ kind: 'day', day, entries: ofDay });
    else if (before?.kind === 'empty') before.last = day;
    else result.push({ kind: 'empty', first: day, last: day });
  }
  return result;
}
