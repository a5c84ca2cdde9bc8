import { toCalendarDay } from '@/lib/calendar/day-arithmetic';
import {
  findNameNumber,
  joinAlternatives,
  monthByName,
  weekdayByName,
} from '@/lib/calendar/multilingual-names';
import { findAllMatches } from '@/lib/text/all-matches';
import { requireValue } from '@/lib/text/required';
import { toAsciiFigures } from './ascii-figures';

/** A date as printed. Parts that are not printed are null. */
export type PrintedDate = {
  /** Null if no year is printed, or an impossible one (`218`). */
  year: number | null;
  month: number;
  day: number;
  /** Second reading of an ambiguous date in digits, `1/6/2018`, with day and month swapped. */
  swapped: { month: number; day: number } | null;
  /** Date on the same page that showed which number is the day; null if none was needed. */
  orderFrom: string | null;
  /** True if it was printed with another clock, and moved to the day of the clock that counts. */
  isOtherClocks: boolean;
  /** The date verbatim, weekday included. */
  printed: string;
  /** Printed weekday: its name, and its number from 0 for Sunday to 6. */
  weekday: { printed: string; number: number } | null;
};

/** A date at `[start, end)` of a text. */
export type FoundDate = { start: number; end: number; date: PrintedDate };

const month = `(?<MONTH>${joinAlternatives(monthByName)})\\.?`;
const weekday = `(?:(?<weekday>${joinAlternatives(weekdayByName)})\\.?,?\\s+)?`;
/** A year, with no digit after it; copies may glue a clock to it (`9 Oct 202322.58`). */
const year =
  '(?<year>(?:19|20)\\d{2})(?:(?![:.]?\\d)|(?=\\d{1,2}[:.]\\d{2}(?!\\d)))(?!\\s?(?:GMT|UTC))';
const before = '(?<![\\p{L}\\p{N}$€£/.-])';
/**
 * Copies glue an author's name to the date: `Author3 February 2026`. Only a whole date is read there, or one
 * in a script without blanks, `发布于2024年5月9日`.
 */
const beforeOrGlued = '(?<![\\p{N}$€£/.-])';
/**
 * No letter or digit follows a date, except a clock (`20 Sep0:31`) or the label of the next date
 * (`December 15, 2024last updated`) that a copy has glued to it.
 */
const after =
  '(?:(?=(?:last\\s|first\\s)?(?:updated|modified|published|posted)\\s)|(?![\\p{L}/]|[.:]\\d|\\d(?!\\d?[:.h]\\d{2})))';

/**
 * Patterns of printed dates. Tried in turn; at each place the first match counts. A cheap test before
 * each one rules out most texts, which saves a search for hundreds of names.
 */
const patterns = (
  [
    // 14 March 2023, 14. März 2023, 14 de marzo de 2023, 25 марта 2022 г.
    [
      /\d\S{0,2}\s+\p{L}/u,
      `${before}${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?${month.replace('MONTH', 'month')}(?:,?\\s+(?:de\\s+)?${year}(?:\\s*(?:г\\.|года|року|р\\.))?)?${after}`,
    ],
    [
      /\p{L}\d{1,2}\s+\p{L}/u,
      `${beforeOrGlued}(?<day>\\d{1,2})\\s+${month.replace('MONTH', 'month')},?\\s+${year}(?=,?\\s+\\d{1,2}[:.]\\d{2})`,
    ],
    // March 14, 2023
    [
      /\p{L}\S?\s+\d/u,
      `${before}${weekday}${month.replace('MONTH', 'month')}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+${year})?${after}`,
    ],
    // 2023-03-14
    [/\d-\d/u, `${before}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${after}`],
    // 21-03-2023, 21.03.23, 1/6/2018
    [
      /\d[/.-]\d/u,
      `${before}${weekday}(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{2,4})${after}`,
    ],
    // …hs04/05/2023: a whole date, glued to a word
    [
      /\p{L}\d{1,2}[/.]\d/u,
      `${beforeOrGlued}(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<year>20\\d{2})${after}`,
    ],
    // 16. 9. 2024, and 16. 9. before a clock
    [
      /\d\.\s\d/u,
      `${before}${weekday}(?<day>\\d{1,2})\\.\\s(?<month>\\d{1,2})\\.(?:\\s(?<year>\\d{4})(?!\\d)|(?=,?\\s\\d{1,2}[:.]\\d{2}))`,
    ],
    // 2023年3月14日, 2023년 3월 14일
    [
      /[年년]/u,
      `${beforeOrGlued}(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]`,
    ],
    // 5月9日, 5월 9일
    [
      /\d\s?[月월]/u,
      `${beforeOrGlued}(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일號号]`,
    ],
    // 2023. március 14.
    [
      /\d{4}\.?\s\p{L}+\s\d/u,
      `${before}(?<year>(?:19|20)\\d{2})\\.?\\s${month.replace('MONTH', 'month')}\\s(?<day>\\d{1,2})(?!\\d)\\.?`,
    ],
    // 11/04 à 23:58: without a year only before a clock
    [
      /\d[/.]\d/u,
      `${before}${weekday}(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})(?=,?\\s(?:(?:à|at|um|a las|alle)\\s)?\\d{1,2}[:h]\\d{2})`,
    ],
  ] as const
).map(([mayMatch, source]) => ({ mayMatch, pattern: new RegExp(source, 'giu') }));

/** Finds every date in a text, left to right, without overlaps. */
export function findDates(printed: string): FoundDate[] {
  const text = toAsciiFigures(printed);
  const found: FoundDate[] = [];
  for (const { mayMatch, pattern } of patterns) {
    if (!mayMatch.test(text)) continue;
    for (const match of findAllMatches(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = toPrintedDate(match, printed.slice(start, end));
      if (date !== null) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Symbols around a day heading: `=== Sunday, 27 September 2020 ===`. */
const decoration = /^[=*#~_–—-]+\s+|\s+[=*#~_–—-]+$/gu;

/** A link that wikis print after headings: `5 April[edit]`. */
const pageLink = /\s?\[\p{L}{2,20}\]$/u;
/** A zone that a day heading states for its times: `Tuesday, Nov. 1 (Tokyo time)`. */
const zoneAfter = /\s\([^()\d]{2,30}\)$/u;
/** A weekday after the date: `14 марта, вторник`. */
const weekdayAfter = new RegExp(`,?\\s\\(?(?:${joinAlternatives(weekdayByName)})\\)?$`, 'iu');
/** The date or its weekday again, in brackets: `September 21, 2023 (2023-09-21) (Thursday)`. */
const sameAgain = new RegExp(
  `(?:\\s\\((?:\\d{4}-\\d{2}-\\d{2}|${joinAlternatives(weekdayByName)})\\)){1,2}$`,
  'iu',
);

/**
 * Reads a text that is a date and nothing else: `Tuesday, March 14, 2023`, `Thursday, March 23`.
 * @returns null for any other text, and for days that no month has
 */
export function readDate(text: string): PrintedDate | null {
  if (text.length > 60 || !/\p{Nd}/u.test(text)) return null;
  const bare = text
    .replace(decoration, '')
    .replace(sameAgain, '')
    .replace(pageLink, '')
    .replace(zoneAfter, '')
    .replace(weekdayAfter, '');
  const [only] = findDates(bare);
  return only !== undefined && only.start === 0 && only.end === bare.length ? only.date : null;
}

/** A weekday as Japanese and Korean print it after a date: `5/9 (木)`. */
const easternWeekday = /\s?\([日月火水木金土일월화수목금토]\)$/u;
/** A day and a month in figures, which only fill a line as a date: `15.3.`, `Wed 15/3`, `Mittwoch, 17. 7.` */
const dayMonth = new RegExp(
  `^${weekday}(?<day>\\d{1,2})(?<mark>[/.])\\s?(?<month>\\d{1,2})(?<stop>\\.?):?$`,
  'iu',
);

/** Reads a text that is a day and a month in figures and nothing else. A number with a stop is none: `15.3`. */
export function readDayMonth(printed: string): PrintedDate | null {
  const text = toAsciiFigures(printed)
    .replace(decoration, '')
    .replace(weekdayAfter, '')
    .replace(easternWeekday, '');
  const match = dayMonth.exec(text);
  const { mark, stop, weekday: name } = match?.groups ?? {};
  if (match === null || (mark === '.' && stop === '' && name === undefined)) return null;
  const date = toPrintedDate(match, printed);
  // Nobody prints the month first before a stop.
  return date === null || mark !== '.' ? date : { ...date, swapped: null };
}

function toPrintedDate(match: RegExpMatchArray, printed: string): PrintedDate | null {
  const groups = match.groups ?? {};
  const printedMonth = requireValue(groups['month'], 'Every date has a month.');
  const isInDigits = /^\d/u.test(printedMonth);
  const monthNumber = isInDigits ? Number(printedMonth) : findNameNumber(monthByName, printedMonth);
  const dayNumber = Number(groups['day']);
  const printedWeekday = groups['weekday'];
  const weekdayNumber =
    printedWeekday === undefined ? null : findNameNumber(weekdayByName, printedWeekday);
  if (monthNumber === null) return null;
  const base = {
    year: toFullYear(groups['year']),
    printed,
    orderFrom: null,
    isOtherClocks: false,
    weekday:
      printedWeekday === undefined || weekdayNumber === null
        ? null
        : { printed: printedWeekday, number: weekdayNumber },
  };
  const dayFirst = { month: monthNumber, day: dayNumber };
  const monthFirst = { month: dayNumber, day: monthNumber };
  const mayBeMonthFirst = isInDigits && groups['mark'] !== undefined && isPossible(monthFirst);
  if (isPossible(dayFirst)) {
    const isSame = monthNumber === dayNumber;
    return { ...base, ...dayFirst, swapped: mayBeMonthFirst && !isSame ? monthFirst : null };
  }
  return mayBeMonthFirst ? { ...base, ...monthFirst, swapped: null } : null;
}

/** Reads two digits as a year of this century, since no live blog is older; three digits are not a year. */
function toFullYear(printed: string | undefined): number | null {
  if (printed === undefined || printed.length === 3) return null;
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed);
}

/** Returns whether a leap year has this day. */
function isPossible(date: { month: number; day: number }): boolean {
  return toCalendarDay(2024, date.month, date.day) !== null;
}
