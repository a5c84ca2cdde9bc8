import { toCalendarDay, toWeekday } from '@/lib/calendar/day-arithmetic';
import type { DatedLine, HeadingLine, Layout } from '../layout/article-layout';
import { isPartialDay } from '../stamps/partial-days';
import { findDates, type PrintedDate } from '../stamps/printed-dates';
import type { Line } from '../text/split-lines';

/** A date in digits, with its year, anywhere in a line. */
const dateInDigits = /(?<!\d)\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>\d{2,4}(?!\d)/u;
const firstNumbers = /(?<first>\d{1,2})[/.-](?<second>\d{1,2})/u;
/** Number of characters searched in each line: longer lines are paragraphs without better evidence. */
const searchedLength = 2_000;

/** Order of day and month on a page, and the date that shows it. */
type Evidence = { isDayFirst: boolean; printed: string };

/**
 * Settles which number is the day in dates such as `1/6/2018`. A date that can be read in one order only
 * (`25/03/2023`) shows the order of all others on the page. Where there is no such date, or two contradict
 * each other, the dates stay open.
 */
export function settleDayMonthOrder(layout: Layout, lines: readonly Line[]): Layout {
  if (!listDates(layout).some(({ swapped }) => swapped !== null)) return layout;
  const evidence = findEvidence(lines) ?? findEvidenceInUse(layout);
  if (evidence === null) return layout;
  const settle = (date: PrintedDate) => settleDate(date, evidence);
  const settleLine = (line: DatedLine) => ({ ...line, date: settle(line.date) });
  const settleHeading = (line: HeadingLine): HeadingLine =>
    isPartialDay(line.date) ? line : { ...line, date: settle(line.date) };
  const settleAny = <T extends { date: PrintedDate | null }>(item: T): T =>
    item.date === null ? item : { ...item, date: settle(item.date) };
  return {
    ...layout,
    dateline: layout.dateline && settleLine(layout.dateline),
    dates: layout.dates.map(settleLine),
    pageStamps: layout.pageStamps.map(({ stamp, block }) => ({ stamp: settleAny(stamp), block })),
    posts: layout.posts.map((post) => ({
      ...post,
      marker: settleAny(post.marker),
      heading: post.heading && settleHeading(post.heading),
    })),
  };
}

function listDates({ dateline, dates, posts, pageStamps }: Layout): PrintedDate[] {
  return [
    dateline?.date,
    ...dates.map(({ date }) => date),
    ...pageStamps.map(({ stamp }) => stamp.date),
    ...posts.flatMap(({ marker, heading }) => [
      marker.date,
      heading === null || isPartialDay(heading.date) ? null : heading.date,
    ]),
  ].filter((date) => date != null);
}

function findEvidence(lines: readonly Line[]): Evidence | null {
  const found = lines
    .filter(({ text }) => dateInDigits.test(text))
    .flatMap(({ text }) => findDates(text.slice(0, searchedLength)))
    .flatMap(({ date }) => readOrder(date) ?? []);
  const [first] = found;
  const isAgreed = found.every(({ isDayFirst }) => isDayFirst === first?.isDayFirst);
  return first !== undefined && isAgreed ? first : null;
}

/**
 * Finds the order that dates with two readings show by what is beside them: a weekday that only one reading
 * has, or am or pm in a zone of the United States, where the month comes first.
 */
function findEvidenceInUse(layout: Layout): Evidence | null {
  const byWeekday = listDates(layout).flatMap((date) => readWeekdayOrder(date) ?? []);
  const [first] = byWeekday;
  if (first !== undefined)
    return byWeekday.every(({ isDayFirst }) => isDayFirst === first.isDayFirst) ? first : null;
  const stamps = [
    ...layout.posts.map(({ marker }) => marker),
    ...layout.pageStamps.map(({ stamp }) => stamp),
  ];
  const american = stamps.find(
    ({ date, zone, printed }) =>
      date?.swapped != null &&
      americanZones.has(zone?.zone ?? '') &&
      /[ap]\.?m/iu.test(printed ?? ''),
  );
  return american?.printed == null ? null : { isDayFirst: false, printed: american.printed };
}

/** Zones of newsrooms that print the month first. */
const americanZones: ReadonlySet<string> = new Set([
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
]);

/** Reads the order that a printed weekday shows; null if both readings have it, or none. */
function readWeekdayOrder({
  year,
  month,
  day,
  swapped,
  weekday,
  printed,
}: PrintedDate): Evidence | null {
  if (swapped === null || weekday === null || year === null) return null;
  const hasWeekday = (at: { month: number; day: number }) => {
    const found = toCalendarDay(year, at.month, at.day);
    return found !== null && toWeekday(found) === weekday.number;
  };
  const isDayFirst = hasWeekday({ month, day });
  return isDayFirst === hasWeekday(swapped) ? null : { isDayFirst, printed };
}

/** Reads the order that a date shows; null if either number may be the day, or both are the same. */
function readOrder({ swapped, month, day, printed }: PrintedDate): Evidence | null {
  if (swapped !== null || month === day) return null;
  const { first, second } = firstNumbers.exec(printed)?.groups ?? {};
  if (first === undefined || second === undefined) return null;
  if (Number(first) === day && Number(second) === month) return { isDayFirst: true, printed };
  const isMonthFirst = Number(first) === month && Number(second) === day;
  return isMonthFirst ? { isDayFirst: false, printed } : null;
}

/** Settles a date that has two readings; the one as printed has the day first. */
function settleDate(date: PrintedDate, { isDayFirst, printed }: Evidence): PrintedDate {
  if (date.swapped === null) return date;
  const reading = isDayFirst ? {} : date.swapped;
  return { ...date, ...reading, swapped: null, orderFrom: printed };
}
