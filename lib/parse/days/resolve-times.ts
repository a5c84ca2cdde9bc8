import { shiftDay } from '@/lib/calendar/day-arithmetic';
import { toInstant } from '@/lib/calendar/zone-offsets';
import type { Day, Instant } from '@/lib/schema/day';
import type { Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { requireValue } from '@/lib/text/required';
import type { ArticleFacts } from '../facts';
import type { Layout, Post } from '../layout/article-layout';
import type { Stamp } from '../stamps/find-stamps';
import { isPartialDay } from '../stamps/partial-days';
import { dayMinutes } from '../stamps/printed-clock';
import { assignDays, type ListedClock, type ListOrder, type ListReading } from './assign-days';
import { listPossibleInstants, settleRepeatedClocks } from './clock-changes';
import {
  countDaysAgo,
  resolveDayWithEvidence,
  resolveNewestPostDay,
  toHomeZoneDay,
} from './day-evidence';
import { findDefaultZone } from './default-zone';
import { type HeadingDays, resolveHeadings } from './heading-days';
import { findPageMoment, type PageMoment, resolveRelativeTime } from './relative-time';
import { findNearestWeekday, resolveDay } from './resolve-date';
import { type SharedClock, shareClocks, toSharedDay } from './shared-clock';
import {
  type DatedPost,
  isSameMoment,
  listClockChangeIssues,
  listClockIssues,
  listZoneIssues,
  reportMidnights,
  reportNoOrder,
  reportOldStamp,
  reportOutOfOrder,
  reportUnknownHeadings,
} from './time-issues';
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
  const headingDays = resolveHeadings(layout, reference);
  const timed = posts.filter(({ marker }) => marker.kind === 'time');
  const clocks = shareClocks(timed, defaultZone.zone, reference);
  const context = { layout, published, reference, headingDays };
  const { list, anchor, issues } = readList(timed, clocks, context);
  const order = timed.length > 1 ? list.order : null;
  const moment = findPageMoment(layout, published, defaultZone.zone);
  const dated = timed.map((post, index): DatedPost => {
    const own = findOwnDay(post, index, list, clocks, headingDays);
    const day = own === null ? null : resolveDayWithEvidence(post, own, anchor, order, headingDays);
    return { post, day: withEndOfDay(post, day), zone: post.marker.zone?.zone ?? defaultZone.zone };
  });
  const possible = dated.map(listInstantsOfPost);
  const settled = settleRepeatedClocks(
    possible.map((instants, index) =>
      instants.length === 1 && list.outOfOrder.includes(index) ? [] : instants,
    ),
    order,
  );
  const resolved = dated.map((item, index) => {
    const kept = settled[index] ?? [];
    return resolveTime(item, kept.length > 0 ? kept : (possible[index] ?? []), moment);
  });
  const times = new Map(dated.map(({ post }, index) => [post, resolved[index]]));
  const earliest = findEarliestInstant(resolved);
  const zones = new Set(dated.map(({ zone }) => zone));
  return {
    times: posts.map(
      (post) => times.get(post) ?? resolveUntimedPostTime(post, earliest, published, headingDays),
    ),
    order,
    zone: zones.size === 1 ? ([...zones][0] ?? null) : null,
    issues: [
      ...issues,
      ...(list.order === null
        ? reportNoOrder(timed)
        : list.outOfOrder
            .filter((index) => !isNearRepeatedClock(possible, index))
            .filter((index) => !isUnderUnknownHeading(timed[index], headingDays))
            .flatMap((index) => reportOutOfOrder(timed, index, order))),
      ...timed.flatMap((post) => listClockIssues(post, defaultZone.zone)),
      ...dated.flatMap(({ post }, index) => listZoneIssues(post, resolved[index])),
      ...dated.flatMap((item, index) =>
        listClockChangeIssues(item, possible[index] ?? [], resolved[index]),
      ),
      ...reportMidnights(timed),
      ...reportUnknownHeadings(layout, headingDays, published),
      ...defaultZone.issues,
    ],
  };
}

/** A post whose order in the list a clock that came twice may explain. */
function isNearRepeatedClock(possible: readonly (readonly string[])[], index: number): boolean {
  return [index - 1, index, index + 1].some((at) => (possible[at]?.length ?? 0) > 1);
}

function isUnderUnknownHeading(post: Post | undefined, headingDays: HeadingDays): boolean {
  return post?.heading != null && headingDays.get(post.heading.block) === null;
}

/** Returns the day of a post in its own zone; null if the list's day, or that of its heading, is unknown. */
function findOwnDay(
  post: Post,
  index: number,
  { firstDay, offsets }: ListReading,
  clocks: readonly SharedClock[],
  headingDays: HeadingDays,
): Day | null {
  if (firstDay === null || isUnderUnknownHeading(post, headingDays)) return null;
  const offset = requireValue(offsets[index], 'Every listed post has a day.');
  return shiftDay(firstDay, offset - (clocks[index]?.dayAhead ?? 0));
}

/** Returns the day that `24:00` begins; that of any other clock is the day itself. */
function withEndOfDay({ marker: { clock } }: Post, day: ReadDay | null): ReadDay | null {
  if (day === null || clock === null || clock.minutes < dayMinutes) return day;
  const because = `${day.because} The midnight that ends it begins the next day.`;
  return { ...day, day: shiftDay(day.day, 1), sure: 'inferred', because };
}

/** Lists the instants that a post may be of; none if its clock, day or zone is unknown, or they never met. */
function listInstantsOfPost({ post: { marker }, day, zone }: DatedPost): Instant[] {
  return marker.clock === null || day === null || zone === null
    ? []
    : listPossibleInstants(day.day, marker.clock, marker.zone, zone);
}

/** Facts about a list that its days are read from. */
type ListContext = {
  layout: Layout;
  published: ReadDay | null;
  reference: Day | null;
  headingDays: HeadingDays;
};

/** Assigns days to the timed posts, and chooses the day that they are counted from. */
function readList(
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

/**
 * Returns the time of a post.
 * @param instants those that its clock may be; only a single one is certain
 */
function resolveTime(
  { post: { marker }, day, zone }: DatedPost,
  instants: readonly Instant[],
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
  const { clock, precision } = marker.clock;
  const [instant, ...others] = instants;
  const isElsewhereToo = instant !== undefined && isSameMoment(marker, instant);
  if (day === null || zone === null || !isElsewhereToo || others.length > 0) {
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
  stamp: Stamp | null,
  published: ReadDay | null,
): EntryTime | null {
  if (stamp === null || stamp.clock === null || published === null) return null;
  const { clock, zone, printed, date } = stamp;
  const day = resolveDay(date, published.day);
  if (day !== published.day) return null;
  const base = { printed, clock: clock.clock, precision: clock.precision, localDay: day };
  if (zone === null) return { ...base, kind: 'local', zone: null, day: published };
  const instant = toInstant(day, clock.clock, clock.seconds, zone.zone);
  if (instant === null) return { ...base, kind: 'local', zone: zone.zone, day: published };
  return {
    ...base,
    kind: 'instant',
    instant,
    zone: zone.zone,
    day: toHomeZoneDay(published, instant),
  };
}
