import type { Entry } from '@/lib/schema/entry';

/**
 * The sections of a day's page.
 * - `rail`: entries with a place in time, if only before or after another
 * - `local`: entries with a clock but no zone, which cannot be ordered among the others
 * - `untimed`: entries without a clock; never shown at 00:00
 */
export type DaySections<E> = { rail: E[]; local: E[]; untimed: E[] };

/** Divides a day's entries into its sections, keeping their order. */
export function splitDaySections<E extends Pick<Entry, 'time'>>(
  entries: readonly E[],
): DaySections<E> {
  const sections: DaySections<E> = { rail: [], local: [], untimed: [] };
  for (const entry of entries) {
    const { kind } = entry.time;
    if (kind === 'local') sections.local.push(entry);
    else if (kind === 'day' || kind === 'none') sections.untimed.push(entry);
    else sections.rail.push(entry);
  }
  return sections;
}

/** Returns the minute of an entry on the rail, or of its bound; null if it has no place there. */
function findRailMinute({ time }: Pick<Entry, 'time'>): number | null {
  if (time.kind === 'instant') return Date.parse(time.instant) / 60_000;
  if (time.kind === 'before' || time.kind === 'after') return Date.parse(time.bound) / 60_000;
  return null;
}

const smallestGap = 2;
const largestGap = 9;

/**
 * Returns the length of the line before each entry, in rem. It grows with the logarithm of the minutes
 * since the entry before, so that two minutes and five hours look different on one page.
 */
export function measureRailGaps(entries: readonly Pick<Entry, 'time'>[]): number[] {
  return entries.map((entry, index) => {
    const previous = entries[index - 1];
    if (!previous) return 0;
    const from = findRailMinute(previous);
    const to = findRailMinute(entry);
    if (from === null || to === null) return smallestGap;
    const grown = smallestGap + 1.25 * Math.log2(1 + Math.max(0, to - from) / 10);
    return Math.round(Math.min(largestGap, grown) * 10) / 10;
  });
}
