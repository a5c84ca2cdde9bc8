import { findOffset, listInstants } from '@/lib/calendar/zone-offsets';
import type { Day, Instant } from '@/lib/schema/day';
import type { PrintedClock } from '../stamps/printed-clock';
import type { PrintedZone } from '../stamps/printed-zones';
import type { ListOrder } from './assign-days';

/**
 * Lists the instants that a printed clock may be: none if its zone's clocks never showed it on that day, and
 * two if they showed it twice. A name such as `BST` tells which of the two.
 * @param zone the printed zone; null if it is that of the page
 */
export function listPossibleInstants(
  day: Day,
  { clock, seconds }: PrintedClock,
  zone: PrintedZone | null,
  zoneName: string,
): Instant[] {
  const instants = listInstants(day, clock, seconds, zoneName);
  if (instants.length < 2 || zone?.offset == null) return instants;
  const named = instants.filter((instant) => findOffset(zoneName, instant) === zone.offset);
  return named.length === 1 ? named : instants;
}

/**
 * Settles clocks that came twice by the order of their list: a post is not older than those before it, nor
 * newer than those after it.
 * @param possible the instants that each post may be of, in page order; those of posts out of order left out
 * @returns the instants that remain for each post
 */
export function settleRepeatedClocks(
  possible: readonly (readonly Instant[])[],
  order: ListOrder | null,
): (readonly Instant[])[] {
  if (order === null || possible.every(({ length }) => length < 2)) return [...possible];
  const oldestFirst = order === 'newest-first' ? possible.toReversed() : [...possible];
  const settled = keepAfter(keepAfter(oldestFirst, 1), -1);
  return order === 'newest-first' ? settled.reverse() : settled;
}

/** Drops the instants that no post before leaves room for; in the other direction, no post after. */
function keepAfter(
  list: readonly (readonly Instant[])[],
  direction: 1 | -1,
): (readonly Instant[])[] {
  const ordered = direction === 1 ? [...list] : list.toReversed();
  let bound: Instant | null = null;
  const kept = ordered.map((instants) => {
    const possible = instants.filter(
      (instant) => bound === null || (direction === 1 ? instant >= bound : instant <= bound),
    );
    const nearest = direction === 1 ? possible[0] : possible.at(-1);
    if (nearest === undefined) return instants;
    bound = nearest;
    return possible;
  });
  return direction === 1 ? kept : kept.reverse();
}
