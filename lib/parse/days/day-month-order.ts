import type { Layout } from '../layout/article-layout';
import { findDates, type PrintedDate } from '../stamps/printed-dates';
import type { Line } from '../text/split-lines';

/** A date of figures with its year, which may stand anywhere. */
const figures = /(?<!\d)\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>\d{2,4}(?!\d)/u;
const firstFigures = /(?<first>\d{1,2})[/.-](?<second>\d{1,2})/u;

/**
 * Settles which figure is the day in the dates of figures that a page prints of itself and its posts. A
 * date that can be read in one order only (`25/03/2023`) shows the order of all others; where two such
 * dates contradict each other, or there is none, they stay open.
 * @param layout its dates of figures are changed in place: one date may stand in several of its parts
 */
export function settleDateOrder(layout: Layout, lines: readonly Line[]): void {
  const open = datesOf(layout).filter(({ swapped }) => swapped !== null);
  if (open.length === 0) return;
  const shown = lines
    .filter(({ text }) => figures.test(text))
    .flatMap(({ text }) => findDates(text.slice(0, longest)))
    .flatMap(({ date }) => orderOf(date) ?? []);
  const [evidence] = shown;
  if (evidence === undefined || shown.some(({ isDayFirst }) => isDayFirst !== evidence.isDayFirst))
    return;
  for (const date of open) {
    const { month, day, swapped } = date;
    // The reading with the day first is the straight one.
    const reading = evidence.isDayFirst || swapped === null ? { month, day } : swapped;
    Object.assign(date, { ...reading, swapped: null, orderFrom: evidence.printed });
  }
}

/** So much of a line is searched: paragraphs without end hold no better evidence. */
const longest = 2_000;

function datesOf({ dateline, dates, posts, pageStamps }: Layout): PrintedDate[] {
  const found = [
    dateline?.date,
    ...dates.map(({ date }) => date),
    ...pageStamps.map(({ stamp }) => stamp.date),
    ...posts.flatMap(({ marker, heading }) => [marker?.mark.date, heading?.date]),
  ];
  return [...new Set(found.filter((date) => date != null))];
}

/** The order of a date's figures; null where either may be the day, or they are the same. */
function orderOf(date: PrintedDate): { isDayFirst: boolean; printed: string } | null {
  if (date.swapped !== null || date.month === date.day) return null;
  const { first, second } = firstFigures.exec(date.printed)?.groups ?? {};
  if (first === undefined || second === undefined) return null;
  if (Number(first) === date.day && Number(second) === date.month) {
    return { isDayFirst: true, printed: date.printed };
  }
  const isMonthFirst = Number(first) === date.month && Number(second) === date.day;
  return isMonthFirst ? { isDayFirst: false, printed: date.printed } : null;
}
