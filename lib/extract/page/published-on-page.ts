import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import type { PageStructure } from '@/lib/parse/page-structure';
import { findStamps } from '@/lib/parse/stamps/find-stamps';
import type { Day } from '@/lib/schema/day';
import type { ReadDay } from '@/lib/schema/time';
import { toJoinedLine } from '../extracted-text';
import type { HtmlLine } from './html-line';
import {
  listDeclaredDays,
  listDeclaredStamps,
  readDayInUrl,
  type StatedDay,
  urlSource,
} from './page-day';
import {
  listPrintedDays,
  listTimesBesideTitle,
  type PrintedDay,
  publication,
  readDayOf,
  type TextSpan,
} from './printed-days';
import type { Page } from './saved-page';

/** Most characters beside a date on a line that is a dateline. */
const longestBeside = 60;
const inUtc = /(?:Z|[+-]00:?00)$/u;

/**
 * Reads the day on which a page was published. Statements are trusted in this order: structured data, `<meta>`, the
 * element that the page marks as its time of publication, a date printed beside the title, the URL. A time in UTC may
 * be of the next or the previous day in the newsroom: then a day beside it that the page prints, or has in its URL,
 * counts.
 * @param lines the lines of the text
 */
export function readPublishedOnPage(
  page: Page,
  lines: readonly HtmlLine[],
  span: TextSpan,
): PageStructure['published'] {
  const declared = [...listDeclaredDays(page), ...listTimesBesideTitle(lines, span)];
  const changed = listDeclaredStamps(page).find(({ label }) => label === 'updated');
  // A day that is printed for the last change is not that of publication.
  const printed = listPrintedDays(lines, span).filter(
    ({ day }) =>
      declared.length === 0 || day === declared[0]?.day || day !== readDayOf(changed?.date ?? null),
  );
  const ofUrl = readDayInUrl(page.head.url);
  const first = chooseStatement(declared, [...printed.slice(0, 1), ...ofUrl]);
  if (first === undefined && declared.length > 0) return null;
  if (first === undefined) {
    const shown = printed[0];
    const isSure = shown !== undefined && isPublication(shown, printed, lines);
    if (isSure) return { day: quotePrinted(shown), stamp: null };
    return ofUrl[0] === undefined ? null : { day: explain(ofUrl[0], ofUrl[0].day), stamp: null };
  }
  const day = chooseLocalDay(first, [
    ...declared.filter(({ iso }) => iso === null || !inUtc.test(iso)),
    ...printed,
    ...ofUrl,
  ]);
  const shown = printed.find((other) => other.day === day);
  const stamp = first.iso === null ? null : (findStamps(first.iso)[0] ?? null);
  return {
    day: shown === undefined ? explain(first, day) : quotePrinted(shown),
    // The parser computes with the stamp only if its day is the page’s own.
    stamp: stamp?.clock == null ? null : { ...stamp, printed: first.words },
  };
}

/**
 * Returns whether a day that nothing else states is that of publication: it is labelled, or the only one beside the
 * title and on a line of little else. Of several days one may be that of an event.
 */
function isPublication(
  { day, index, printed }: PrintedDay,
  all: readonly PrintedDay[],
  lines: readonly HtmlLine[],
): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (publication.test(line.text)) return true;
  const isOnly = all.every((other) => other.day === day);
  const isShort = line.text.length - printed.length <= longestBeside;
  return isOnly && isShort;
}

/**
 * Chooses between the statements of a page: the most trusted one, unless it is alone and others agree on another
 * day.
 * @returns undefined if the most trusted one is alone against one other: nothing then tells which is right
 */
function chooseStatement(
  declared: readonly StatedDay[],
  further: readonly { day: Day }[],
): StatedDay | undefined {
  const [first] = declared;
  if (first === undefined) return undefined;
  const bySource = [...new Map(declared.toReversed().map((one) => [one.source, one])).values()];
  const isNear = (a: Day, b: Day) => Math.abs(countDaysBetween(a, b)) <= 1;
  const countSupport = ({ day }: StatedDay) =>
    [...bySource, ...further].filter((other) => isNear(other.day, day)).length;
  const others = bySource.filter(({ day }) => !isNear(day, first.day));
  if (others.length === 0 || countSupport(first) > 1) return first;
  return others.find((other) => countSupport(other) > 1);
}

/** Returns the day in the newsroom of a time that a page gives in UTC. */
function chooseLocalDay({ day, iso }: StatedDay, others: readonly { day: Day }[]): Day {
  if (iso === null || !inUtc.test(iso)) return day;
  const near = others.filter((other) => Math.abs(countDaysBetween(other.day, day)) <= 1);
  return near.some((other) => other.day === day) ? day : (near[0]?.day ?? day);
}

function explain({ source, words, day }: StatedDay, local: Day): ReadDay {
  const isUrl = source === urlSource;
  const doubt =
    local === day ? '' : ' In the newsroom it was another day: the page gives the time in UTC.';
  return {
    day: local,
    from: 'page-stamp',
    sure: local === day && !isUrl ? 'stated' : 'inferred',
    because: `The page gives its day of publication in ${source}: “${words}”.${doubt}`,
    quote: null,
    line: null,
  };
}

function quotePrinted({ day, printed, index }: PrintedDay): ReadDay {
  return {
    day,
    from: 'dateline',
    sure: 'stated',
    because: `The page prints “${printed}” beside its title.`,
    quote: printed,
    line: toJoinedLine(index),
  };
}
