import type { Entry } from '@/lib/schema/entry';
import { compareText } from '@/lib/wording/compare-text';

/**
 * Compares two entries of any outlets by the order of the chronology, oldest first. The first rule that
 * distinguishes them decides:
 * 1. the day (home zone);
 * 2. within a day, entries with a place in time (an instant, or a bound before or after one), then clocks
 *    in an unknown zone, then entries with a day alone: no clock is made up for them, so they come last;
 * 3. the instant; an entry before or after a bound is directly before or after it;
 * 4. outlet id, then line: nothing in the news decides it, so it is arbitrary but always the same.
 */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    compareText(a.day, b.day) ||
    rankSection(a) - rankSection(b) ||
    compareText(findMoment(a), findMoment(b)) ||
    rankSide(a) - rankSide(b) ||
    compareText(a.source.outlet, b.source.outlet) ||
    a.source.lines[0] - b.source.lines[0] ||
    compareText(a.id, b.id)
  );
}

/** Sorts entries by the order of the chronology, without changing the input. */
export function sortEntries<T extends Entry>(entries: readonly T[]): T[] {
  return [...entries].sort(compareEntries);
}

function rankSection({ time }: Entry): number {
  switch (time.kind) {
    case 'instant':
    case 'before':
    case 'after':
      return 0;
    case 'local':
      return 1;
    default:
      return 2;
  }
}

/** Returns the text to sort by: ISO instants and 24-hour clocks both sort as text. */
function findMoment({ time }: Entry): string {
  switch (time.kind) {
    case 'instant':
      return time.instant;
    case 'before':
    case 'after':
      return time.bound;
    case 'local':
      return time.clock;
    default:
      return '';
  }
}

function rankSide({ time }: Entry): number {
  if (time.kind === 'before') return -1;
  return time.kind === 'after' ? 1 : 0;
}
