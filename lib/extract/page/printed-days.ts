import { toCalendarDay } from '@/lib/calendar/day-arithmetic';
import { findDates, type PrintedDate } from '@/lib/parse/stamps/printed-dates';
import type { Day } from '@/lib/schema/day';
import type { HtmlLine } from './html-line';
import { type StatedDay, toStatedDay } from './page-day';

/** Indexes of the title and of the first and last line of the text. */
export type TextSpan = { title: number; first: number; last: number };

/** A day printed near the title, and the index of its line. */
export type PrintedDay = { day: Day; printed: string; index: number };

/** Longest line that is a dateline rather than text. */
const longestDateline = 200;
/** Lines above the title, below the beginning of the text and below its end in which a date is the page’s own. */
const around = { title: 8, start: 3, end: 4, link: 2 };
/** Characters of the first paragraph in which its dateline is. */
const longestPlace = 40;
/** Earliest year of a page. */
const firstYear = 1995;
/** A label of the first publication. */
export const publication =
  /(?<!\p{L})(?:published|posted|veröffentlicht|veröffentlichung|erschienen|erstellt|eingestellt|publiziert|publié|publicado|pubblicato|gepubliceerd|publicerad|julkaistu|opublikowano|опубликовано|опубліковано|yayınlanma)(?!\p{L})/iu;
/** A label of a later version: its date is not that of publication. */
const laterVersion =
  /(?<!\p{L})(?:updated?|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|обновлено|оновлено|güncelleme|copyright|©)(?!\p{L})/iu;

/** Lists the machine-readable times beside the title, those of later versions left out. */
export function listTimesBesideTitle(
  lines: readonly HtmlLine[],
  { title, first, last }: TextSpan,
): StatedDay[] {
  // The first line of a live blog’s posts has the time of a post.
  const end = last < lines.length ? first + around.start : first;
  const near = listRange(Math.max(0, title - around.title), end);
  return near.flatMap((index) => {
    const { text = '', times = [], aside } = lines[index] ?? {};
    if (text.length > longestDateline || aside === 'comment-form' || laterVersion.test(text))
      return [];
    return times
      .filter(({ isElsewhere }) => !isElsewhere)
      .flatMap(({ datetime }) => toStatedDay(datetime, 'a time beside its title'));
  });
}

/** Lists the days that a page prints beside its title or with a label, the most likely one first. */
export function listPrintedDays(
  lines: readonly HtmlLine[],
  { title, first, last }: TextSpan,
): PrintedDay[] {
  const inHeader = listRange(Math.max(title, 0), first + around.start);
  const above = listRange(Math.max(0, title - around.title), title).toReversed();
  const below = listRange(last + 1, last + 1 + around.end);
  const labelled = lines.flatMap(({ text }, index) =>
    text.length <= longestDateline && publication.test(text) ? [index] : [],
  );
  return [...inHeader, ...above, ...below, ...labelled].flatMap((index) => {
    const line = lines[index];
    if (line === undefined || isOfOthers(line, Math.abs(index - title) <= around.link)) return [];
    // A place and a date may open the first paragraph.
    const isText = line.text.length > longestDateline;
    if (isText && index !== first) return [];
    const words = isText ? line.text.slice(0, longestPlace) : line.text;
    return readWholeDates(words).map(({ day, printed }) => ({ day, printed, index }));
  });
}

/** Returns whether a line is of a comment or of another story; links directly beside the title are the page’s own. */
function isOfOthers({ aside, isLink, times = [] }: HtmlLine, isBesideTitle: boolean): boolean {
  return (
    aside === 'comment-form' ||
    (isLink === true && !isBesideTitle) ||
    times.some(({ isElsewhere }) => isElsewhere && !isBesideTitle)
  );
}

/** Reads the dates of a line that have a year and only one reading, those of later versions left out. */
function readWholeDates(text: string): { day: Day; printed: string }[] {
  return findDates(text).flatMap(({ date, start }) => {
    // Between full stops the day is before the month.
    const isSettled = date.swapped === null || /^\D*\d{1,2}\./u.test(date.printed);
    if (date.year === null || date.year < firstYear || !isSettled) return [];
    if (laterVersion.test(text.slice(Math.max(0, start - 30), start))) return [];
    const day = readDayOf(date);
    return day === null ? [] : [{ day, printed: date.printed }];
  });
}

/** Returns the day of a printed date; null if it has no year. */
export function readDayOf(date: PrintedDate | null): Day | null {
  return date === null || date.year === null
    ? null
    : toCalendarDay(date.year, date.month, date.day);
}

function listRange(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
