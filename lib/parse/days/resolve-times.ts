import { shiftDay } from '@/lib/calendar/day-arithmetic';
import { toInstant } from '@/lib/calendar/zone-offsets';
import type { Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import type { ArticleFacts } from '../facts';
import type { Layout, Segment } from '../layout/article-layout';
import type { Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { type ListedClock, type ListOrder, type ListReading, readList } from './assign-days';
import {
  dayOf,
  dayOfNewest,
  daysAgo,
  inHomeZone,
  readDayOf,
  shiftedDay,
  weekdayNear,
} from './day-evidence';
import { sharedZone } from './default-zone';
import { type PageMoment, pageMoment, relativeTime } from './relative-time';
import { clockIssues, noOrderIssue, outOfOrderIssue, zoneIssues } from './time-issues';
import { earliest, untimedPost } from './untimed-post-time';

/** The times of an article's posts, in the order listed. */
export type ReadTimes = {
  times: EntryTime[];
  order: ListOrder | null;
  /** The one zone of all printed clocks; null where there is none or more than one. */
  zone: string | null;
  issues: Issue[];
};

/** Resolves the markers of all posts together: days from the whole list, then instants. */
export function readTimes(
  layout: Layout,
  published: ReadDay | null,
  facts: ArticleFacts,
): ReadTimes {
  const { posts } = layout;
  const shared = sharedZone(layout, published, facts);
  const reference = published?.day ?? facts.published;
  const timed = posts.filter(({ marker }) => marker?.mark.kind === 'time');
  const listed = timed.map(({ marker, heading }, index) => ({
    minutes: marker?.mark.clock?.minutes ?? null,
    stated:
      dayOf(marker?.mark.date, reference) ??
      shiftedDay(marker?.mark.dayShift, reference) ??
      weekdayNear(marker?.mark.weekday, reference) ??
      shiftedDay(daysAgo(marker?.mark.minutesAgo, layout), reference) ??
      // A heading dates the first post under it; midnight may lie between those that follow.
      (heading === timed[index - 1]?.heading ? null : dayOf(heading?.date, reference)),
  }));
  const first = readList(listed, published?.day ?? null);
  const anchor = newestDay(first, listed, layout, published) ?? published;
  const list =
    anchor === published
      ? mostOnOwnDay(first, listed, layout)
      : readList(listed, anchor?.day ?? null);
  const order = timed.length > 1 ? list.order : null;
  const moment = pageMoment(layout, published);
  const zones = new Set(timed.map(({ marker }) => marker?.mark.zone?.zone ?? shared.zone));
  const days = new Map(
    timed.map((post, index) => [
      post,
      list.firstDay === null
        ? null
        : readDayOf(post, shiftDay(list.firstDay, list.offsets[index] ?? 0), anchor, order),
    ]),
  );
  const clocks = new Map(
    timed.map((post) => [post, timeOf(post, days.get(post) ?? null, shared.zone, moment)]),
  );
  const bound = earliest([...clocks.values()]);
  const issues = [
    ...(list.order === null
      ? noOrderIssue(timed)
      : list.outOfOrder.flatMap((index) => outOfOrderIssue(timed, index, order))),
    ...timed.flatMap((post) => clockIssues(post, shared.zone)),
    ...timed.flatMap((post) => zoneIssues(post, clocks.get(post))),
    ...shared.issues,
  ];
  return {
    times: posts.map((post) => clocks.get(post) ?? untimedPost(post, bound, published, reference)),
    order,
    zone: zones.size === 1 ? ([...zones][0] ?? null) : null,
    issues,
  };
}

/** The first post's day where the page lists the newest first and says when it was last changed. */
function newestDay(
  { order }: ListReading,
  listed: readonly ListedClock[],
  layout: Layout,
  published: ReadDay | null,
): ReadDay | null {
  const [first] = listed;
  const isTold = listed.some(({ stated }) => stated !== null);
  return order !== 'newest-first' || first?.minutes == null || isTold
    ? null
    : dayOfNewest(first.minutes, layout, published);
}

/**
 * A live blog is dated on the day that it begins, and may run past midnight: where no date is printed on
 * the page, a day given from outside is that of most posts of a newest-first list.
 */
function mostOnOwnDay(
  reading: ListReading,
  listed: readonly ListedClock[],
  { dateline, pageStamps }: Layout,
): ListReading {
  const { order, offsets, firstDay } = reading;
  const isTold =
    dateline !== null ||
    pageStamps.some(({ stamp }) => stamp.date !== null) ||
    listed.some(({ stated }) => stated !== null);
  if (order !== 'newest-first' || firstDay === null || isTold) return reading;
  const ofMost = [...new Set(offsets)].find(
    (offset) => offsets.filter((other) => other === offset).length > offsets.length / 2,
  );
  return ofMost === undefined ? reading : { ...reading, firstDay: shiftDay(firstDay, -ofMost) };
}

function timeOf(
  { marker }: Segment,
  day: ReadDay | null,
  shared: string | null,
  moment: PageMoment | null,
): EntryTime {
  const mark = marker?.mark;
  const printed = mark?.printed ?? null;
  if (mark?.minutesAgo != null && printed !== null && moment !== null) {
    const counted = relativeTime(mark.minutesAgo, printed, moment);
    if (counted !== null) return counted;
  }
  if (mark?.clock == null || printed === null) {
    return day === null ? { kind: 'none', printed } : { kind: 'day', day, printed };
  }
  const { clock, seconds, precision } = mark.clock;
  const zone = mark.zone?.zone ?? shared;
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
    day: inHomeZone(day, instant),
  };
}

/**
 * The time of a report whose page prints one.
 * @returns null where the page prints no time of itself that is of the published day
 */
export function stampedTime(
  found: { stamp: Stamp; block: Block } | null,
  published: ReadDay | null,
): EntryTime | null {
  const { clock = null, zone = null, printed = '', date = null } = found?.stamp ?? {};
  const day = dayOf(date, published?.day ?? null);
  if (clock === null || published === null || day !== published.day) return null;
  const base = { printed, clock: clock.clock, precision: clock.precision, localDay: day };
  if (zone === null) return { ...base, kind: 'local', zone: null, day: published };
  const instant = toInstant(day, clock.clock, clock.seconds, zone.zone);
  return {
    ...base,
    kind: 'instant',
    instant,
    zone: zone.zone,
    day: inHomeZone(published, instant),
  };
}
