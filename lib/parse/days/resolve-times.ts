import { shiftDay } from '@/lib/calendar/day-arithmetic';
import type { Day, Instant } from '@/lib/schema/day';
import type { Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { requireValue } from '@/lib/text/required';
import type { ArticleFacts } from '../facts';
import type { Layout, Post } from '../layout/article-layout';
import { dayMinutes } from '../stamps/printed-clock';
import type { ListOrder, ListReading } from './assign-days';
import { listPossibleInstants, settleRepeatedClocks } from './clock-changes';
import { resolveDayWithEvidence } from './day-evidence';
import { findDefaultZone } from './default-zone';
import { type HeadingDays, resolveHeadings } from './heading-days';
import { resolveTime } from './post-time';
import { readList } from './read-list';
import { findPageMoment } from './relative-time';
import { type SharedClock, shareClocks } from './shared-clock';
import {
  type DatedPost,
  listClockChangeIssues,
  listClockIssues,
  listZoneIssues,
  reportMidnights,
  reportNoOrder,
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
