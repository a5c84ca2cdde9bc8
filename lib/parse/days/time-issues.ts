import { offsetAt } from '@/lib/calendar/zone-offsets';
import { type Issue, issue } from '@/lib/schema/issue';
import type { EntryTime } from '@/lib/schema/time';
import { fullDate } from '@/lib/wording/format-date';
import type { Segment } from '../layout/article-layout';
import type { ListOrder } from './assign-days';

export function zoneIssues({ marker }: Segment, time: EntryTime | undefined): Issue[] {
  const zone = marker?.mark.zone;
  if (marker === null || zone == null || time?.kind !== 'instant') return [];
  const at = { line: marker.block.number, column: marker.block.column };
  if (zone.isAmbiguous) {
    return [issue('zone-ambiguous', `“${zone.printed}” is read as ${zone.zone}.`, at)];
  }
  return zone.offset === null || zone.offset === offsetAt(zone.zone, time.instant)
    ? []
    : [
        issue(
          'zone-season',
          `“${zone.printed}” is not in force on ${fullDate(time.localDay)}; the clock is read as ${zone.zone}’s.`,
          at,
        ),
      ];
}

export function outOfOrderIssue(
  timed: readonly Segment[],
  index: number,
  order: ListOrder | null,
): Issue[] {
  const here = timed[index]?.marker;
  if (here == null) return [];
  const neighbours = [timed[index - 1], timed[index + 1]].flatMap(({ marker } = nowhere) =>
    marker === null ? [] : [`“${marker.mark.printed}”`],
  );
  return [
    issue(
      'time-out-of-order',
      `“${here.mark.printed}” stands ${neighbours.length === 2 ? 'between' : 'next to'} ${neighbours.join(' and ')} in a list that is otherwise ${order === 'oldest-first' ? 'oldest first' : 'newest first'}; it is read as an entry out of place, not as another day.`,
      { line: here.block.number, column: here.block.column },
    ),
  ];
}

/** A list whose clocks go up and down: its order tells no midnight. */
export function noOrderIssue(timed: readonly Segment[]): Issue[] {
  const [first] = timed;
  if (first?.marker == null) return [];
  return [
    issue(
      'times-fit-no-order',
      `The ${timed.length} times from “${first.marker.mark.printed}” on are neither newest first nor oldest first.`,
      { line: first.marker.block.number, column: first.marker.block.column },
    ),
  ];
}

const nowhere: Segment = { marker: null, heading: null, content: [] };

export function clockIssues({ marker }: Segment, shared: string | null): Issue[] {
  if (marker === null) return [];
  const { mark, block } = marker;
  const at = { line: block.number, column: block.column };
  if (mark.isDayOnly || mark.minutesAgo !== null) return [];
  if (mark.clock === null) {
    return [
      issue(
        'time-impossible',
        `“${mark.printed}” is not a time: hours run to 23, minutes to 59.`,
        at,
      ),
    ];
  }
  return mark.zone === null && shared === null
    ? [issue('zone-unknown', `“${mark.printed}” names no zone, and nothing else does.`, at)]
    : [];
}
