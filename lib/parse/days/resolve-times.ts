import { shiftDay } from '@/lib/calendar/day-arithmetic';
import { toInstant } from '@/lib/calendar/zone-offsets';
import type { Day } from '@/lib/schema/day';
import type { Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { requireValue } from '@/lib/text/required';
import type { ArticleFacts } from '../facts';
import type { Layout, Post, StampedLine } from '../layout/article-layout';
import { assignDays, type ListedClock, type ListOrder, type ListReading } from './assign-days';
import {
  countDaysAgo,
  findNearestWeekday,
  resolveDayWithEvidence,
  resolveNewestPostDay,
  toHomeZoneDay,
} from './day-evidence';
import { findDefaultZone } from './default-zone';
import { findPageMoment, type PageMoment, resolveRelativeTime } from './relative-time';
import { resolveDay } from './resolve-date';
import { listClockIssues, listZoneIssues, reportNoOrder, reportOutOfOrder } from './time-issues';
import { findEarliestInstant, resolveUntimedPostTime } from './untimed-post-time';

/** The times of an article's posts, in page order. */
export type ReadTimes = {
  times: EntryTime[];
  order: ListOrder | null;
  /** Zone of all printed clocks; null if there is none or more than one. */
  zone: string | null;
  issues: Issue[];
};

/** Resolves the markers of all posts together: first days, from the whole list, then instants. */
export function readTimes(
  layout: Layout,
  published: ReadDay | null,
  facts: ArticleFacts,
): ReadTimes {
  const { posts } = layout;
  const defaultZone = findDefaultZone(layout, published, facts);
  const reference = published?.day ?? facts.published;
  const timed = posts.filter(({ marker }) => marker.kind === 'time');
  const { list, anchor } = readList(timed, layout, published, reference);
  const order = timed.length > 1 ? list.order : null;
  const moment = findPageMoment(layout, published);
  const clocks = new Map(
    timed.map((post, index) => {
      const offset = requireValue(list.offsets[index], 'Every listed post has a day.');
      const day =
        list.firstDay === null
          ? null
          : resolveDayWithEvidence(post, shiftDay(list.firstDay, offset), anchor, order);
      return [post, resolveTime(post, day, defaultZone.zone, moment)];
    }),
  );
  const earliest = findEarliestInstant([...clocks.values()]);
  const zones = new Set(timed.map(({ marker }) => marker.zone?.zone ?? defaultZone.zone));
  return {
    times: posts.map(
      (post) => clocks.get(post) ?? resolveUntimedPostTime(post, earliest, published, reference),
    ),
    order,
    zone: zones.size === 1 ? ([...zones][0] ?? null) : null,
    issues: [
      ...(list.order === null
        ? reportNoOrder(timed)
        : list.outOfOrder.flatMap((index) => reportOutOfOrder(timed, index, order))),
      ...timed.flatMap((post) => listClockIssues(post, defaultZone.zone)),
      ...timed.flatMap((post) => listZoneIssues(post, clocks.get(post))),
      ...defaultZone.issues,
    ],
  };
}

/** Assigns days to the timed posts, and chooses the day that they are counted from. */
function readList(
  timed: readonly Post[],
  layout: Layout,
  published: ReadDay | null,
  reference: Day | null,
): { list: ListReading; anchor: ReadDay | null } {
  const listed = timed.map((post, index) => ({
    minutes: post.marker.clock?.minutes ?? null,
    stated: findStatedDay(post, timed[index - 1], layout, reference),
  }));
  const first = assignDays(listed, published?.day ?? null);
  const newest = resolveFirstListedDay(first, listed, layout, published);
  return newest === null
    ? { list: withMostPostsOnFirstDay(first, listed, layout), anchor: published }
    : { list: assignDays(listed, newest.day), anchor: newest };
}

/** Returns the day that a marker, or the heading above it, states. */
function findStatedDay(
  { marker, heading }: Post,
  above: Post | undefined,
  layout: Layout,
  reference: Day | null,
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
  return isFirstBelow ? resolveDay(heading?.date, reference) : null;
}

/** Returns the first post's day, if the page lists the newest first and prints its last change. */
function resolveFirstListedDay(
  { order }: ListReading,
  listed: readonly ListedClock[],
  layout: Layout,
  published: ReadDay | null,
): ReadDay | null {
  const [first] = listed;
  const isStated = listed.some(({ stated }) => stated !== null);
  return order !== 'newest-first' || first?.minutes == null || isStated
    ? null
    : resolveNewestPostDay(first.minutes, layout, published);
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

function resolveTime(
  { marker }: Post,
  day: ReadDay | null,
  defaultZone: string | null,
  moment: PageMoment | null,
): EntryTime {
  const { printed, minutesAgo } = marker;
  if (minutesAgo !== null && printed !== null && moment !== null) {
    const counted = resolveRelativeTime(minutesAgo, printed, moment);
    if (counted !== null) return counted;
  }
  if (marker.clock === null || printed === null) {
    return day === null ? { kind: 'none', printed } : { kind: 'day', day, printed };
  }
  const { clock, seconds, precision } = marker.clock;
  const zone = marker.zone?.zone ?? defaultZone;
  if (day === null || zone === null) {
    return {
      kind: 'local',
      printed,
      clock,
      precision,
      zone,
      localDay: day?.day ?? null,
      day,
    };
  }
  const instant = toInstant(day.day, clock, seconds, zone);
  return {
    kind: 'instant',
    instant,
    precision,
    printed,
    clock,
    zone,
    localDay: day.day,
    day: toHomeZoneDay(day, instant),
  };
}

/**
 * Returns the time of a report whose page prints its own.
 * @returns null if the page prints no time, or one of another day than the published one
 */
export function resolveReportTime(
  stamped: StampedLine | null,
  published: ReadDay | null,
): EntryTime | null {
  if (stamped === null || stamped.stamp.clock === null || published === null) return null;
  const { clock, zone, printed, date } = stamped.stamp;
  const day = resolveDay(date, published.day);
  if (day !== published.day) return null;
  const base = { printed, clock: clock.clock, precision: clock.precision, localDay: day };
  if (zone === null) return { ...base, kind: 'local', zone: null, day: published };
  const instant = toInstant(day, clock.clock, clock.seconds, zone.zone);
  return {
    ...base,
    kind: 'instant',
    instant,
    zone: zone.zone,
    day: toHomeZoneDay(published, instant),
  };
}
