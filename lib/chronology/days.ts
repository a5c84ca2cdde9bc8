import type { Day } from '@/lib/schema/day';
import type { Entry } from '@/lib/schema/entry';

/** Groups entries by the day they stand on, keeping their order; days without entries are left out. */
export function groupByDay<E extends { day: Day }>(
  entries: readonly E[],
): { day: Day; entries: E[] }[] {
  const groups = new Map<Day, E[]>();
  for (const entry of entries) {
    const group = groups.get(entry.day);
    if (group) group.push(entry);
    else groups.set(entry.day, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, group]) => ({ day, entries: group }));
}

/**
 * The nearest days before and after that hold entries.
 * @param held the days that do, oldest first
 */
export function neighbouringDays(
  day: Day,
  held: readonly Day[],
): { before: Day | null; after: Day | null } {
  return {
    before: held.findLast((other) => other < day) ?? null,
    after: held.find((other) => other > day) ?? null,
  };
}

/** A day with its entries, or a run of days without any, as its first and last day. */
export type Stretch<E> =
  | { kind: 'day'; day: Day; entries: E[] }
  | { kind: 'empty'; first: Day; last: Day };

/** The whole chronology, day by day; days in a row that hold nothing are one stretch. */
export function stretches<E extends { day: Day }>(
  days: readonly Day[],
  entries: readonly E[],
): Stretch<E>[] {
  const held = new Map(groupByDay(entries).map((group) => [group.day, group.entries]));
  const result: Stretch<E>[] = [];
  for (const day of days) {
    const ofDay = held.get(day);
    const before = result.at(-1);
    if (ofDay) result.push({ kind: 'day', day, entries: ofDay });
    else if (before?.kind === 'empty') before.last = day;
    else result.push({ kind: 'empty', first: day, last: day });
  }
  return result;
}

/**
 * Where the entries of a day stand on its page.
 * - `rail`: those that have a place in time, though it may only be *before* or *after* a neighbour
 * - `local`: a clock without a zone, which cannot be put in line with the others
 * - `untimed`: no clock; never shown at 00:00
 */
export type DaySections<E> = { rail: E[]; local: E[]; untimed: E[] };

/** Parts a day's entries into its sections, keeping their order. */
export function daySections<E extends Pick<Entry, 'time'>>(entries: readonly E[]): DaySections<E> {
  const sections: DaySections<E> = { rail: [], local: [], untimed: [] };
  for (const entry of entries) {
    const { kind } = entry.time;
    if (kind === 'local') sections.local.push(entry);
    else if (kind === 'day' || kind === 'none') sections.untimed.push(entry);
    else sections.rail.push(entry);
  }
  return sections;
}

/** The minute an entry stands at on the rail, or is bounded by; null where it has no place there. */
function railMinute({ time }: Pick<Entry, 'time'>): number | null {
  if (time.kind === 'instant') return Date.parse(time.instant) / 60_000;
  if (time.kind === 'before' || time.kind === 'after') return Date.parse(time.bound) / 60_000;
  return null;
}

const smallestGap = 2;
const largestGap = 9;

/**
 * Length of the line before each entry, in rem: it grows with the logarithm of the minutes since the
 * entry before, so that two minutes and five hours can be told apart on one page.
 */
export function railGaps(entries: readonly Pick<Entry, 'time'>[]): number[] {
  return entries.map((entry, index) => {
    const previous = entries[index - 1];
    if (!previous) return 0;
    const from = railMinute(previous);
    const to = railMinute(entry);
    if (from === null || to === null) return smallestGap;
    const grown = smallestGap + 1.25 * Math.log2(1 + Math.max(0, to - from) / 10);
    return Math.round(Math.min(largestGap, grown) * 10) / 10;
  });
}
