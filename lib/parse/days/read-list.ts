import { shiftDay } from '@/lib/calendar/day-arithmetic';
import type { Day } from '@/lib/schema/day';
import type { Issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { requireValue } from '@/lib/text/required';
import type { Layout, Post } from '../layout/article-layout';
import { isPartialDay } from '../stamps/partial-days';
import { assignDays, type ListedClock, type ListReading } from './assign-days';
import { countDaysAgo, resolveNewestPostDay } from './day-evidence';
import type { HeadingDays } from './heading-days';
import { findNearestWeekday, resolveDay } from './resolve-date';
import { type SharedClock, toSharedDay } from './shared-clock';
import { reportOldStamp } from './time-issues';

/** Facts about a list that its days are read from. */
type ListContext = {
  layout: Layout;
  published: ReadDay | null;
  reference: Day | null;
  headingDays: HeadingDays;
};

/** Assigns days to the timed posts, and chooses the day that they are counted from. */
export function readList(
  timed: readonly Post[],
  clocks: readonly SharedClock[],
  context: ListContext,
): { list: ListReading; anchor: ReadDay | null; issues: Issue[] } {
  const { layout, published } = context;
  const listed = timed.map((post, index) => {
    const clock = requireValue(clocks[index], 'Every post has its place on the wall.');
    const stated = toSharedDay(findStatedDay(post, timed[index - 1], context), clock);
    return { minutes: clock.minutes, stated };
  });
  const first = assignDays(listed, published?.day ?? null);
  const newest = resolveFirstListedDay(first, listed, timed, context);
  return newest === null
    ? {
        list: withMostPostsOnFirstDay(first, listed, layout),
        anchor: published,
        issues: reportOldStamp(timed, listed, layout, published),
      }
    : { list: assignDays(listed, newest.day.day), anchor: newest.day, issues: newest.issues };
}

/** Returns the day that a marker, or the heading above it, states. */
function findStatedDay(
  { marker, heading }: Post,
  above: Post | undefined,
  { layout, reference, headingDays }: ListContext,
): Day | null {
  const { date, dayShift, weekday, minutesAgo } = marker;
  const printed = resolveDay(date, reference);
  if (printed !== null) return printed;
  if (reference !== null) {
    if (dayShift !== null) return shiftDay(reference, dayShift);
    if (weekday !== null) return findNearestWeekday(weekday, reference);
    if (minutesAgo !== null) return shiftDay(reference, countDaysAgo(minutesAgo, layout));
  }
  // A heading dates the first post below it; midnight may lie between those that follow.
  const isFirstBelow = heading?.block !== above?.heading?.block;
  return isFirstBelow && heading !== null ? (headingDays.get(heading.block)?.day ?? null) : null;
}

/** Returns the first post's day, if the page lists the newest first and prints its last change. */
function resolveFirstListedDay(
  { order }: ListReading,
  listed: readonly ListedClock[],
  timed: readonly Post[],
  { layout, published }: ListContext,
): { day: ReadDay; issues: Issue[] } | null {
  const [newest] = timed;
  // Words such as `Yesterday` are counted from the last change themselves.
  const isStated = timed.some(
    ({ heading }, index) =>
      listed[index]?.stated != null &&
      !(heading !== null && isPartialDay(heading.date) && heading.date.dayShift !== null),
  );
  return order !== 'newest-first' || newest === undefined || isStated
    ? null
    : resolveNewestPostDay(newest, layout, published);
}

/**
 * Moves a newest-first list so that most of its posts are of the anchor's day. A live blog is dated on the
 * day that it begins, and may run past midnight: a day given from outside, for a page that prints no date,
 * is the day of most posts.
 */
function withMostPostsOnFirstDay(
  reading: ListReading,
  listed: readonly ListedClock[],
  { dateline, pageStamps }: Layout,
): ListReading {
  const { order, offsets, firstDay } = reading;
  const isPrinted =
    dateline !== null ||
    pageStamps.some(({ stamp }) => stamp.date !== null) ||
    listed.some(({ stated }) => stated !== null);
  if (order !== 'newest-first' || firstDay === null || isPrinted) return reading;
  const ofMost = [...new Set(offsets)].find(
    (offset) => offsets.filter((other) => other === offset).length > offsets.length / 2,
  );
  return ofMost === undefined ? reading : { ...reading, firstDay: shiftDay(firstDay, -ofMost) };
}
