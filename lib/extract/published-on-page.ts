import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import { findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import { findDates } from '@/lib/parse/stamps/printed-dates';
import type { Day } from '@/lib/schema/day';
import type { ReadDay } from '@/lib/schema/time';
import type { HtmlLine } from './html-line';
import { listDeclaredDays, readDayInUrl, type StatedDay } from './page-day';
import type { DataObject } from './structured-data';

/** The day of publication of a page, and the time if it has a clock. Lines are indexes. */
export type PublishedOnPage = { day: ReadDay; stamp: Stamp | null };

/** A day printed near the title, and the index of its line. */
type PrintedDay = { day: Day; printed: string; index: number };

/** Longest line that is a dateline rather than text. */
const longestDateline = 200;
/** Lines above the title, below the beginning of the text and below its end in which a date is the page’s own. */
const around = { title: 8, start: 3, end: 4 };
/** A label of a later version: its date is not that of publication. */
const laterVersion =
  /(?<!\p{L})(?:updated?|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|обновлено|оновлено|güncelleme|copyright|©)(?!\p{L})/iu;
const inUtc = /(?:Z|[+-]00:?00)$/u;

/**
 * Reads the day on which a page was published. Statements are trusted in this order: structured data, `<meta>`, the
 * element that the page marks as its time of publication, a date printed beside the title, the URL. A time in UTC may
 * be of the next or the previous day in the newsroom: then a day beside it that the page prints, or has in its URL,
 * counts.
 * @param lineOf returns the line of the text for an index
 */
export function readPublishedOnPage(
  document: Tree.Document,
  objects: readonly DataObject[],
  lines: readonly HtmlLine[],
  span: { title: number; first: number; last: number },
  url: string | null,
  lineOf: (index: number) => number,
): PublishedOnPage | null {
  const declared = listDeclaredDays(document, objects);
  const printed = listPrintedDays(lines, span);
  const ofUrl = readDayInUrl(url);
  const [first] = declared;
  if (first === undefined) {
    const shown = printed[0];
    if (shown !== undefined) return { day: quotePrinted(shown, lineOf), stamp: null };
    return ofUrl[0] === undefined ? null : { day: explain(ofUrl[0], ofUrl[0].day), stamp: null };
  }
  const day = chooseLocalDay(first, [
    ...declared.filter(({ iso }) => iso !== null && !inUtc.test(iso)),
    ...printed,
    ...ofUrl,
  ]);
  const shown = printed.find((other) => other.day === day);
  const stamp = first.iso === null ? null : (findStamps(first.iso)[0] ?? null);
  return {
    day: shown === undefined ? explain(first, day) : quotePrinted(shown, lineOf),
    // The parser computes with the stamp only if its day is the page’s own.
    stamp: stamp?.clock == null ? null : { ...stamp, printed: first.words },
  };
}

/** Returns the day in the newsroom of a time that a page gives in UTC. */
function chooseLocalDay({ day, iso }: StatedDay, others: readonly { day: Day }[]): Day {
  if (iso === null || !inUtc.test(iso)) return day;
  const near = others.filter((other) => Math.abs(countDaysBetween(other.day, day)) <= 1);
  return near.some((other) => other.day === day) ? day : (near[0]?.day ?? day);
}

function explain({ source, words, day }: StatedDay, local: Day): ReadDay {
  const doubt =
    local === day ? '' : ' In the newsroom it was another day: the page gives the time in UTC.';
  return {
    day: local,
    from: 'page-stamp',
    sure: local === day ? 'stated' : 'inferred',
    because: `The page gives its day of publication in ${source}: “${words}”.${doubt}`,
    quote: null,
    line: null,
  };
}

function quotePrinted(
  { day, printed, index }: PrintedDay,
  lineOf: (index: number) => number,
): ReadDay {
  return {
    day,
    from: 'dateline',
    sure: 'stated',
    because: `The page prints “${printed}” beside its title.`,
    quote: printed,
    line: lineOf(index),
  };
}

/** Lists the days that a page prints beside its title or below its text, the most likely one first. */
function listPrintedDays(
  lines: readonly HtmlLine[],
  { title, first, last }: { title: number; first: number; last: number },
): PrintedDay[] {
  const inHeader = listRange(Math.max(title, 0), first + around.start);
  const above = listRange(Math.max(0, title - around.title), title).toReversed();
  const below = listRange(last + 1, last + 1 + around.end);
  return [...inHeader, ...above, ...below].flatMap((index) => {
    const line = lines[index];
    if (line === undefined || line.text.length > longestDateline || isOfOthers(line)) return [];
    return readWholeDates(line.text).map(({ day, printed }) => ({ day, printed, index }));
  });
}

function isOfOthers({ aside, isLink, times = [] }: HtmlLine): boolean {
  return (
    aside === 'comment-form' || isLink === true || times.some(({ isElsewhere }) => isElsewhere)
  );
}

/** Reads the dates of a line that have a year and only one reading, those of later versions left out. */
function readWholeDates(text: string): { day: Day; printed: string }[] {
  return findDates(text).flatMap(({ date, start }) => {
    if (date.year === null || date.swapped !== null) return [];
    if (laterVersion.test(text.slice(Math.max(0, start - 30), start))) return [];
    const two = (number: number) => String(number).padStart(2, '0');
    return [{ day: `${date.year}-${two(date.month)}-${two(date.day)}`, printed: date.printed }];
  });
}

function listRange(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
