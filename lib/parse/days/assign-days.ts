import { countDaysBetween, shiftDay } from '@/lib/calendar/day-arithmetic';
import type { Day } from '@/lib/schema/day';
import { requireValue } from '@/lib/text/required';

/** A timed post, in the order the page lists it. */
export type ListedClock = {
  /** Minutes since midnight; null if the marker has no readable clock. */
  minutes: number | null;
  /** Day that the marker or the heading above states. It always wins. */
  stated: Day | null;
};

export type ListOrder = 'newest-first' | 'oldest-first';

/** The days of a whole list. */
export type ListReading = {
  /** Null if the clocks fit neither order: then no midnight is inferred, and only printed dates count. */
  order: ListOrder | null;
  /** Days from the first post's day, post by post; negative before it. */
  offsets: number[];
  /** Day of the first post; null if it is unknown. */
  firstDay: Day | null;
  /** Indexes of posts that are out of order. */
  outOfOrder: number[];
};

const dayMinutes = 24 * 60;
/** Cost of crossing midnight against the list's order: only a stated day makes that likely. */
const wrongWayPenalty = dayMinutes / 2;
/** Share of posts out of order above which a list of at least `fewestPosts` has no order at all. */
export const maxDisorderOfList = 0.3;
const fewestPosts = 5;
/** Candidate days kept for each post. Two would do; a stated day far off may need more. */
const beamWidth = 5;

/** One way of reading the list up to a post. */
type Step = {
  /** Days from the day that the reading starts with. */
  offset: number;
  /** Offset from which stated days are counted; null until one is met. */
  zero: number | null;
  cost: number;
  disorder: number;
  previous: Step | null;
};

/**
 * Assigns a day to every post of a live blog. Down a newest-first list the clock falls; a jump up by more
 * than 12 hours is midnight, a smaller one an entry out of order. The whole list is weighed at once (a
 * shortest path over candidate days, in both orders), so that one odd post does not move all below it.
 * @param posts in page order
 * @param anchor day of the article, taken as the day of the first post listed
 * @returns the order with fewer posts out of place; newest first where both fit equally well
 */
export function assignDays(posts: readonly ListedClock[], anchor: Day | null): ListReading {
  const base = anchor ?? posts.find(({ stated }) => stated !== null)?.stated ?? null;
  const newest = findShortestPath(posts, base, anchor !== null, 'newest-first');
  const oldest = findShortestPath(posts, base, anchor !== null, 'oldest-first');
  const oldestWins =
    oldest.disorder < newest.disorder ||
    (oldest.disorder === newest.disorder && oldest.cost < newest.cost && oldest.disorder > 0);
  const reading = oldestWins
    ? toReading(oldest, posts, base, 'oldest-first')
    : toReading(newest, posts, base, 'newest-first');
  const isOrderless =
    posts.length >= fewestPosts &&
    reading.outOfOrder.length > maxDisorderOfList * (posts.length - 1);
  return isOrderless ? withoutOrder(reading, posts, base) : reading;
}

/** Dates each post by the last date printed above it, or by the anchor. */
function withoutOrder(
  { outOfOrder }: ListReading,
  posts: readonly ListedClock[],
  base: Day | null,
): ListReading {
  let offset = 0;
  const offsets = posts.map(({ stated }) => {
    if (stated !== null && base !== null) offset = countDaysBetween(base, stated);
    return offset;
  });
  return { order: null, offsets, firstDay: base, outOfOrder };
}

function findShortestPath(
  posts: readonly ListedClock[],
  base: Day | null,
  isAnchored: boolean,
  order: ListOrder,
): Step {
  const start: Step = {
    offset: 0,
    zero: isAnchored ? 0 : null,
    cost: 0,
    disorder: 0,
    previous: null,
  };
  let frontier: Step[] = [start];
  let lastMinutes: number | null = null;
  for (const post of posts) {
    const best = new Map<number, Step>();
    for (const previous of frontier) {
      for (const step of listNextSteps(previous, lastMinutes, post, base, order)) {
        const rival = best.get(step.offset);
        if (rival === undefined || step.cost < rival.cost) best.set(step.offset, step);
      }
    }
    frontier = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, beamWidth);
    lastMinutes = post.minutes ?? lastMinutes;
  }
  return requireValue(frontier[0], 'Every step has at least one next step.');
}

/** Returns the next post on each day that it may be of, with the cost so far. */
function listNextSteps(
  previous: Step,
  lastMinutes: number | null,
  { minutes, stated }: ListedClock,
  base: Day | null,
  order: ListOrder,
): Step[] {
  const statedOffset =
    stated === null || base === null || previous.zero === null
      ? null
      : previous.zero + countDaysBetween(base, stated);
  const isComparable = minutes !== null && lastMinutes !== null;
  const candidates =
    statedOffset !== null
      ? [statedOffset]
      : isComparable
        ? [previous.offset, previous.offset - 1, previous.offset + 1]
        : [previous.offset];
  return candidates.map((offset) => {
    const change = isComparable
      ? weigh(lastMinutes, minutes, offset - previous.offset, order, statedOffset !== null)
      : { cost: 0, disorder: 0 };
    return {
      offset,
      zero: previous.zero ?? (stated === null ? null : offset),
      cost: previous.cost + change.cost,
      disorder: previous.disorder + change.disorder,
      previous,
    };
  });
}

/**
 * Returns the cost, in minutes, of one step down the list. Within a day the expected direction is free
 * and the other costs the minutes it jumps. Across midnight the expected direction costs the minutes
 * between the posts, so that a jump the wrong way is midnight exactly if that is shorter: beyond 12
 * hours.
 */
function weigh(
  from: number,
  to: number,
  dayChange: number,
  order: ListOrder,
  isStated: boolean,
): { cost: number; disorder: 0 | 1 } {
  const forward = order === 'oldest-first' ? 1 : -1;
  // Minutes in the direction of the list; negative against it.
  const advance = (to - from + dayChange * dayMinutes) * forward;
  if (advance < 0) {
    return {
      cost: -advance + (dayChange === 0 || isStated ? 0 : wrongWayPenalty),
      disorder: 1,
    };
  }
  return { cost: dayChange === 0 || isStated ? 0 : advance, disorder: 0 };
}

function toReading(
  last: Step,
  posts: readonly ListedClock[],
  base: Day | null,
  order: ListOrder,
): ListReading {
  const steps: Step[] = [];
  for (let step: Step | null = last; step?.previous != null; step = step.previous) {
    steps.push(step);
  }
  steps.reverse();
  const first = steps[0]?.offset ?? 0;
  return {
    order,
    offsets: steps.map((step) => step.offset - first),
    firstDay: base === null ? null : shiftDay(base, first - (last.zero ?? 0)),
    outOfOrder: findOutOfOrder(steps, posts, order),
  };
}

/**
 * Finds the posts out of order. A step against the order has two ends: the upper post is the odd one
 * where the list is in order without it, and still is not without the lower one; otherwise the lower is.
 */
function findOutOfOrder(
  steps: readonly Step[],
  posts: readonly ListedClock[],
  order: ListOrder,
): number[] {
  const forward = order === 'oldest-first' ? 1 : -1;
  const moments = steps.map(
    ({ offset }, index) => (offset * dayMinutes + (posts[index]?.minutes ?? 0)) * forward,
  );
  const isInOrder = (upper: number, lower: number) =>
    (moments[upper] ?? Number.NEGATIVE_INFINITY) <= (moments[lower] ?? Number.POSITIVE_INFINITY);
  return steps.flatMap(({ disorder, previous }, index) => {
    if (previous === null || disorder === previous.disorder) return [];
    const upperIsOdd = isInOrder(index - 2, index) && !isInOrder(index - 1, index + 1);
    return [upperIsOdd ? index - 1 : index];
  });
}
