import type { Day } from '@/lib/schema/day';
import { type Issue, issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { dayInWords, shiftDay } from './dates';
import { type ListOrder, readList } from './days';
import type { ArticleFacts } from './facts';
import type { Segment } from './layout';
import { toInstant } from './zones';

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
  posts: readonly Segment[],
  published: ReadDay | null,
  facts: ArticleFacts,
): ReadTimes {
  const timed = posts.filter(({ marker }) => marker?.mark.kind === 'time');
  const list = readList(
    timed.map(({ marker, heading }) => ({
      minutes: marker?.mark.clock?.minutes ?? null,
      stated: marker?.mark.date?.day ?? heading?.date.day ?? null,
    })),
    published?.day ?? null,
  );
  const order = timed.length > 1 ? list.order : null;
  const zones = new Set(timed.map(({ marker }) => marker?.mark.zone ?? facts.zone));
  const days = new Map(
    timed.map((post, index) => [
      post,
      list.firstDay === null
        ? null
        : readDayOf(post, shiftDay(list.firstDay, list.offsets[index] ?? 0), published, order),
    ]),
  );
  const clocks = new Map(timed.map((post) => [post, timeOf(post, days.get(post) ?? null, facts)]));
  const bound = earliest([...clocks.values()]);
  const issues = [
    ...list.outOfOrder.flatMap((index) => outOfOrderIssue(timed, index, order)),
    ...timed.flatMap((post) => clockIssues(post, facts)),
  ];
  return {
    times: posts.map((post) => clocks.get(post) ?? originalTime(bound, published)),
    order,
    zone: zones.size === 1 ? ([...zones][0] ?? null) : null,
    issues,
  };
}

function readDayOf(
  { marker, heading }: Segment,
  day: Day,
  published: ReadDay | null,
  order: ListOrder | null,
): ReadDay {
  const stated = marker?.mark.date;
  if (marker != null && stated != null) {
    return {
      day,
      from: 'marker',
      sure: 'stated',
      because: 'The time marker prints the date.',
      quote: stated.printed,
      line: marker.block.number,
    };
  }
  if (heading !== null) {
    return {
      day,
      from: 'heading',
      sure: 'stated',
      because: `The post stands under the heading “${heading.date.printed}”.`,
      quote: heading.date.printed,
      line: heading.block.number,
    };
  }
  if (published !== null && published.day === day) return published;
  return {
    day,
    from: 'order',
    sure: 'inferred',
    because: `The article is dated ${published === null ? 'otherwise' : dayInWords(published.day)}; in its ${order === 'oldest-first' ? 'oldest-first' : 'newest-first'} list the clocks show that midnight lies between, so this post is of ${dayInWords(day)}.`,
    quote: published?.quote ?? null,
    line: published?.line ?? null,
  };
}

function timeOf({ marker }: Segment, day: ReadDay | null, facts: ArticleFacts): EntryTime {
  const mark = marker?.mark;
  const printed = mark?.printed ?? null;
  if (mark?.clock == null || printed === null) {
    return day === null ? { kind: 'none', printed } : { kind: 'day', day, printed };
  }
  const { clock, seconds, precision } = mark.clock;
  const zone = mark.zone ?? facts.zone;
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

/** The day of an instant in UTC, saying so where it is not the printed one. */
function inHomeZone(day: ReadDay, instant: string): ReadDay {
  const home = instant.slice(0, 10);
  if (home === day.day) return day;
  return {
    ...day,
    day: home,
    sure: 'inferred',
    because: `${day.because} In UTC this is ${dayInWords(home)}.`,
  };
}

/** The first version of a live blog came before its first update; no clock of its own is known. */
function originalTime(bound: string | null, published: ReadDay | null): EntryTime {
  if (published === null) return { kind: 'none', printed: null };
  const day: ReadDay = {
    ...published,
    sure: 'inferred',
    because: `It is the first version of an article of ${dayInWords(published.day)}, below all its updates. ${published.because}`,
  };
  return bound === null
    ? { kind: 'day', day, printed: null }
    : { kind: 'before', bound, printed: null, day };
}

function earliest(times: readonly EntryTime[]): string | null {
  const instants = times.flatMap((time) => (time.kind === 'instant' ? [time.instant] : []));
  return instants.reduce<string | null>(
    (least, instant) => (least === null || instant < least ? instant : least),
    null,
  );
}

function outOfOrderIssue(
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

const nowhere: Segment = { marker: null, heading: null, content: [] };

function clockIssues({ marker }: Segment, facts: ArticleFacts): Issue[] {
  if (marker === null) return [];
  const { mark, block } = marker;
  const at = { line: block.number, column: block.column };
  if (mark.clock === null) {
    return [
      issue(
        'time-impossible',
        `“${mark.printed}” is not a time: hours run to 23, minutes to 59.`,
        at,
      ),
    ];
  }
  return mark.zone === null && facts.zone === null
    ? [issue('zone-unknown', `“${mark.printed}” names no zone, and nothing else does.`, at)]
    : [];
}
