import { shiftDay } from '@/lib/calendar/day-arithmetic';
import { findOffset, listInstants } from '@/lib/calendar/zone-offsets';
import type { Day, Instant } from '@/lib/schema/day';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { Layout, Post, StampedLine } from '../layout/article-layout';
import type { Marker } from '../posts/marker';
import { dayMinutes } from '../stamps/printed-clock';
import type { ListedClock, ListOrder } from './assign-days';
import type { HeadingDays } from './heading-days';
import { findLastChange } from './published-day';
import { resolveDay } from './resolve-date';

/** A post with its day and the zone of its clock, as far as they are known. */
export type DatedPost = { post: Post; day: ReadDay | null; zone: string | null };

/** Returns whether the second clock of a marker, in another zone, shows the same instant; true if it has none. */
export function isSameMoment({ elsewhere }: Marker, instant: Instant): boolean {
  if (elsewhere === null) return true;
  const { clock, zone } = elsewhere;
  return [-1, 0, 1].some((shift) =>
    listInstants(shiftDay(instant.slice(0, 10), shift), clock.clock, null, zone.zone).some(
      (other) => other.slice(0, 16) === instant.slice(0, 16),
    ),
  );
}

/** Reports a clock that its zone's clocks skipped or showed twice, and two clocks that are not one moment. */
export function listClockChangeIssues(
  { post: { marker, block }, day, zone }: DatedPost,
  possible: readonly Instant[],
  time: EntryTime | undefined,
): Issue[] {
  if (marker.clock === null || day === null || zone === null) return [];
  const at = { line: block.number, column: block.column };
  const [first, second] = possible;
  if (first === undefined) {
    return [
      createIssue(
        'time-skipped',
        `“${marker.printed}” did not exist in ${zone} on ${formatFullDate(day.day)}: clocks were put forward past it.`,
        at,
      ),
    ];
  }
  if (second !== undefined) {
    const settled =
      time?.kind === 'instant' ? `; the order of the posts shows that it is ${time.instant}` : '';
    return [
      createIssue(
        'time-repeated',
        `“${marker.printed}” came twice in ${zone} on ${formatFullDate(day.day)}, at ${first} and at ${second}${settled}.`,
        at,
      ),
    ];
  }
  return marker.elsewhere === null || isSameMoment(marker, first)
    ? []
    : [
        createIssue(
          'zones-contradict',
          `“${marker.printed}” and ${marker.elsewhere.clock.clock} ${marker.elsewhere.zone.printed} beside it are not the same moment on ${formatFullDate(day.day)}.`,
          at,
        ),
      ];
}

/** Fewest posts at midnight that no newsroom has by chance. */
const fewestMidnights = 3;

/** Reports posts that are all at midnight, as pages print them whose editors entered no time. */
export function reportMidnights(timed: readonly Post[]): Issue[] {
  const [first] = timed;
  const areAll = timed.every(
    ({ marker }) => marker.clock !== null && marker.clock.minutes % dayMinutes === 0,
  );
  if (first === undefined || timed.length < fewestMidnights || !areAll) return [];
  return [
    createIssue(
      'times-all-midnight',
      `All ${timed.length} posts are printed as of midnight, “${first.marker.printed}”.`,
      { line: first.block.number, column: first.block.column },
    ),
  ];
}

/** Reports day headings that nothing on the page settles. */
export function reportUnknownHeadings(
  { posts }: Layout,
  headingDays: HeadingDays,
  published: ReadDay | null,
): Issue[] {
  // Without any day of the article, that is the issue to report.
  if (published === null) return [];
  const printed = new Map(
    posts.flatMap(({ heading }) => (heading ? [[heading.block, heading]] : [])),
  );
  return [...printed.values()].flatMap(({ block, date }) =>
    headingDays.get(block) === null
      ? [
          createIssue(
            'heading-day-unknown',
            `“${date.printed}” names no day that the page’s other days settle.`,
            { line: block.number, column: block.column },
          ),
        ]
      : [],
  );
}

/** Reports a page stamp that is earlier than a post. */
export function reportStampBeforePost(post: Post, { stamp, block }: StampedLine, day: Day): Issue {
  return createIssue(
    'stamp-before-posts',
    `The page says “${block?.text.slice(stamp.start, stamp.end) ?? stamp.printed}”, earlier than its post of “${post.marker.printed}”, which is read as of ${formatFullDate(day)}.`,
    block === null ? {} : { line: block.number, column: block.column },
  );
}

/** Reports the page's last change if posts that print or head their own day are of a later one. */
export function reportOldStamp(
  timed: readonly Post[],
  listed: readonly ListedClock[],
  layout: Layout,
  published: ReadDay | null,
): Issue[] {
  const last = findLastChange(layout);
  const changed = resolveDay(last?.stamp.date, published?.day ?? null);
  const later = listed.findIndex(
    ({ stated }) => stated !== null && changed !== null && stated > changed,
  );
  const [post, stated] = [timed[later], listed[later]?.stated];
  return last === undefined || post === undefined || stated == null
    ? []
    : [reportStampBeforePost(post, last, stated)];
}

/** Reports zone names that are ambiguous, or not in force on the day. */
export function listZoneIssues({ marker, block }: Post, time: EntryTime | undefined): Issue[] {
  const { zone } = marker;
  if (zone === null || time?.kind !== 'instant') return [];
  const at = { line: block.number, column: block.column };
  if (zone.isAmbiguous) {
    return [createIssue('zone-ambiguous', `“${zone.printed}” is read as ${zone.zone}.`, at)];
  }
  return zone.offset === null || zone.offset === findOffset(zone.zone, time.instant)
    ? []
    : [
        createIssue(
          'zone-season',
          `“${zone.printed}” is not in force on ${formatFullDate(time.localDay)}; the clock is read as ${zone.zone}’s.`,
          at,
        ),
      ];
}

/** Reports a post whose time does not fit the order of the list. */
export function reportOutOfOrder(
  timed: readonly Post[],
  index: number,
  order: ListOrder | null,
): Issue[] {
  const post = timed[index];
  if (post === undefined) return [];
  const neighbours = [timed[index - 1], timed[index + 1]].flatMap((neighbour) =>
    neighbour === undefined ? [] : [`“${neighbour.marker.printed}”`],
  );
  return [
    createIssue(
      'time-out-of-order',
      `“${post.marker.printed}” is ${neighbours.length === 2 ? 'between' : 'next to'} ${neighbours.join(' and ')} in a list that is otherwise ${order === 'oldest-first' ? 'oldest first' : 'newest first'}; it is read as a post out of order, not as another day.`,
      { line: post.block.number, column: post.block.column },
    ),
  ];
}

/** Reports a list whose clocks fit neither order, so that no midnight can be inferred. */
export function reportNoOrder(timed: readonly Post[]): Issue[] {
  const [first] = timed;
  if (first === undefined) return [];
  return [
    createIssue(
      'times-fit-no-order',
      `The ${timed.length} times from “${first.marker.printed}” on are neither newest first nor oldest first.`,
      { line: first.block.number, column: first.block.column },
    ),
  ];
}

/** Reports an impossible clock, or one without a zone. */
export function listClockIssues({ marker, block }: Post, defaultZone: string | null): Issue[] {
  const at = { line: block.number, column: block.column };
  if (marker.isDayOnly || marker.minutesAgo !== null) return [];
  if (marker.clock === null) {
    return [
      createIssue(
        'time-impossible',
        `“${marker.printed}” is not a time: hours run to 23, minutes to 59.`,
        at,
      ),
    ];
  }
  return marker.zone === null && defaultZone === null
    ? [
        createIssue(
          'zone-unknown',
          `“${marker.printed}” names no zone, and the page states none.`,
          at,
        ),
      ]
    : [];
}
