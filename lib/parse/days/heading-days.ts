import { shiftDay, toCalendarDay, toCalendarParts, toWeekday } from '@/lib/calendar/day-arithmetic';
import type { Day } from '@/lib/schema/day';
import type { ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { HeadingLine, Layout } from '../layout/article-layout';
import { findDayCount, isPartialDay, type PartialDay } from '../stamps/partial-days';
import type { Block } from '../text/blocks';
import { explainInference, findLastChange } from './published-day';
import { findNearestWeekday, resolveDate, resolveDay } from './resolve-date';

/** The day of each day heading, by its line; null for one that nothing on the page settles. */
export type HeadingDays = ReadonlyMap<Block, ReadDay | null>;

/** The way that the days of headings go down a page. */
type Direction = 1 | -1;

/**
 * Resolves the day headings of a page, from the top down. A heading without a month is of the day nearest to
 * the one above it, in the direction of the list, and the first is of that nearest to the article's own.
 * @param reference day of the article; null if it is unknown
 */
export function resolveHeadings(layout: Layout, reference: Day | null): HeadingDays {
  const lines = listHeadings(layout);
  const direction = findDirection(lines, layout, reference);
  const days = new Map<Block, ReadDay | null>();
  const lastChange = resolveDay(findLastChange(layout)?.stamp.date, reference);
  const context = {
    reference,
    lastChange,
    direction,
    countOfReference: findCountOfReference(lines, layout, direction),
  };
  let previous: Day | null = null;
  for (const line of lines) {
    const day: ReadDay | null = isPartialDay(line.date)
      ? resolvePartial(line.date, line.block, previous, context)
      : resolveDated(line, reference);
    days.set(line.block, day);
    previous = day?.day ?? previous;
  }
  return days;
}

function listHeadings({ posts }: Layout): HeadingLine[] {
  const lines = new Map(
    posts.flatMap(({ heading }) => (heading ? [[heading.block, heading]] : [])),
  );
  return [...lines.values()];
}

function resolveDated({ date, block }: HeadingLine, reference: Day | null): ReadDay | null {
  const resolved = isPartialDay(date) ? null : resolveDate(date, reference);
  if (resolved === null || isPartialDay(date)) return null;
  return {
    ...resolved,
    from: 'heading',
    because: `The post is under the heading “${date.printed}”.${explainInference(date, resolved.sure)}`,
    quote: date.printed,
    line: block.number,
  };
}

type Context = {
  reference: Day | null;
  direction: Direction;
  /** Number that a count of days has for the article's day; null if it is unknown. */
  countOfReference: number | null;
  /** Day of the page's last change, which `Yesterday` is counted from. */
  lastChange: Day | null;
};

function resolvePartial(
  date: PartialDay,
  block: Block,
  previous: Day | null,
  context: Context,
): ReadDay | null {
  const day = findPartialDay(date, previous, context);
  if (day === null) return null;
  return {
    day,
    from: 'heading',
    sure: 'inferred',
    because: `The post is under the heading “${date.printed}”, which is read as ${formatFullDate(day)}, counted from the page’s other days.`,
    quote: date.printed,
    line: block.number,
  };
}

function findPartialDay(
  { weekday, dayOfMonth, count, dayShift }: PartialDay,
  previous: Day | null,
  { reference, direction, countOfReference, lastChange }: Context,
): Day | null {
  const base = previous ?? reference;
  if (base === null || reference === null) return null;
  if (dayShift !== null) return shiftDay(lastChange ?? reference, dayShift);
  if (count !== null)
    return countOfReference === null ? null : shiftDay(reference, count - countOfReference);
  if (dayOfMonth !== null) return findDayOfMonth(dayOfMonth, weekday, base);
  if (weekday === null) return null;
  if (previous === null) return findNearestWeekday(weekday, reference);
  const ahead = (weekday - toWeekday(previous) + 7) % 7;
  return shiftDay(previous, direction === 1 ? ahead || 7 : ahead - 7);
}

/** Returns the day nearest to a base with a day of the month, and a weekday if one is printed. */
function findDayOfMonth(dayOfMonth: number, weekday: number | null, base: Day): Day | null {
  const { year, month } = toCalendarParts(base);
  const days = [-1, 0, 1].flatMap((shift) => {
    const months = year * 12 + month - 1 + shift;
    const day = toCalendarDay(Math.floor(months / 12), (months % 12) + 1, dayOfMonth);
    return day !== null && (weekday === null || toWeekday(day) === weekday) ? [day] : [];
  });
  const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(base));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * Finds the number that a count of days has for the article's day: that in the title, or that of the first
 * heading of a newest-first list. An oldest-first list may begin long before that day.
 */
function findCountOfReference(
  lines: readonly HeadingLine[],
  { title }: Layout,
  direction: Direction,
): number | null {
  const counts = lines.flatMap(({ date }) => (isPartialDay(date) ? (date.count ?? []) : []));
  const isOne = counts.every((other) => other === counts[0]);
  return (
    findDayCount(title?.plain ?? '') ?? (direction === -1 || isOne ? (counts[0] ?? null) : null)
  );
}

/** Finds the direction that most neighbouring headings go in; newest first if they do not tell. */
function findDirection(
  lines: readonly HeadingLine[],
  { posts }: Layout,
  reference: Day | null,
): Direction {
  let votes = 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above !== undefined) votes += Math.sign(measureStep(above, line, reference));
  });
  if (votes !== 0) return votes > 0 ? 1 : -1;
  posts.forEach((post, index) => {
    const above = posts[index - 1];
    const [from, to] = [above?.marker.clock?.minutes, post.marker.clock?.minutes];
    if (from === undefined || to === undefined || above?.heading?.block !== post.heading?.block)
      return;
    votes += Math.sign(to - from);
  });
  return votes > 0 ? 1 : -1;
}

/** Measures the days from one heading to the next, as far as they tell by themselves; 0 if they do not. */
function measureStep(from: HeadingLine, to: HeadingLine, reference: Day | null): number {
  const [a, b] = [from.date, to.date];
  if (isPartialDay(a) && isPartialDay(b)) {
    if (a.count !== null && b.count !== null) return b.count - a.count;
    if (a.dayShift !== null && b.dayShift !== null) return b.dayShift - a.dayShift;
    if (a.weekday === null || b.weekday === null) return 0;
    const ahead = (b.weekday - a.weekday + 7) % 7;
    return ahead === 0 ? 0 : ahead <= 3 ? ahead : ahead - 7;
  }
  if (isPartialDay(a) || isPartialDay(b)) return 0;
  const days = [a, b].map((date) => resolveDate(date, reference)?.day);
  return days[0] === undefined || days[1] === undefined
    ? 0
    : Date.parse(days[1]) - Date.parse(days[0]);
}
