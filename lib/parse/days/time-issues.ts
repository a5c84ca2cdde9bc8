import { findOffset } from '@/lib/calendar/zone-offsets';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { EntryTime } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { Post } from '../layout/article-layout';
import type { ListOrder } from './assign-days';

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
