import { calendarDay } from '@/lib/calendar/day-arithmetic';
import {
  alternation,
  monthByName,
  numberOf,
  weekdayByName,
} from '@/lib/calendar/multilingual-names';
import { allMatches } from '@/lib/text/all-matches';

/** A calendar date as printed; what it does not print is null. */
export type PrintedDate = {
  /** Null where no year is printed, or one that no year can be (`218`). */
  year: number | null;
  month: number;
  day: number;
  /** The other reading of a date in figures, `1/6/2018`: day and month the other way round. */
  swapped: { month: number; day: number } | null;
  /** A date of figures on the same page that shows which figure of this one is the day; null where none was needed. */
  orderFrom: string | null;
  /** Whether it is printed for another clock beside, on whose day the one that is read does not fall. */
  isOtherClocks: boolean;
  /** The words that print it, weekday included. */
  printed: string;
  /** Weekday that is printed: its words, and 0 for Sunday to 6. */
  weekday: { printed: string; number: number } | null;
};

/** A date within a text: `[start, end)` are its bounds. */
export type FoundDate = { start: number; end: number; date: PrintedDate };

const month = `(?<MONTH>${alternation(monthByName)})\\.?`;
const weekday = `(?:(?<weekday>${alternation(weekdayByName)})\\.?,?\\s+)?`;
/** A year ends where no figure follows; glued copies run a clock into it (`9 Oct 202322.58`). */
const year =
  '(?<year>(?:19|20)\\d{2})(?:(?![:.]?\\d)|(?=\\d{1,2}[:.]\\d{2}(?!\\d)))(?!\\s?(?:GMT|UTC))';
const before = '(?<![\\p{L}\\p{N}$€£/.-])';
/** Copies run a writer’s name into the date: `Author3 February 2026`. Only a whole date is read there. */
const beforeOrGlued = '(?<![\\p{N}$€£/.-])';
/**
 * A date ends where no letter or digit follows; glued copies run a clock into it (`20 Sep0:31`), or the
 * label of the next date (`December 15, 2024last updated`).
 */
const after =
  '(?:(?=(?:last\\s|first\\s)?(?:updated|modified|published|posted)\\s)|(?![\\p{L}/]|[.:]\\d|\\d(?!\\d?[:.h]\\d{2})))';

/**
 * Orders in which dates are printed. Tried in turn; the first that fits a place is taken. Each stands
 * behind a sign that it cannot be without, which spares most texts a search for hundreds of names.
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
    // …hs04/05/2023: a whole date may stand right behind a word
    [
      /\p{L}\d{1,2}[/.]\d/u,
      `${beforeOrGlued}(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<year>20\\d{2})${after}`,
    ],
    // 16. 9. 2024, and 16. 9. beside a clock
    [
      /\d\.\s\d/u,
      `${before}${weekday}(?<day>\\d{1,2})\\.\\s(?<month>\\d{1,2})\\.(?:\\s(?<year>\\d{4})(?!\\d)|(?=,?\\s\\d{1,2}[:.]\\d{2}))`,
    ],
    // 2023年3月14日, 2023년 3월 14일
    [
      /[年년]/u,
      `${before}(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]`,
    ],
    // 2023. március 14.
    [
      /\d{4}\.?\s\p{L}+\s\d/u,
      `${before}(?<year>(?:19|20)\\d{2})\\.?\\s${month.replace('MONTH', 'month')}\\s(?<day>\\d{1,2})(?!\\d)\\.?`,
    ],
    // 11/04 à 23:58: without a year only beside a clock
    [
      /\d[/.]\d/u,
      `${before}${weekday}(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})(?=,?\\s(?:(?:à|at|um|a las|alle)\\s)?\\d{1,2}[:h]\\d{2})`,
    ],
  ] as const
).map(([sign, source]) => ({ sign, pattern: new RegExp(source, 'giu') }));

/** Every date in a text, left to right, none within another. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { sign, pattern } of patterns) {
    if (!sign.test(text)) continue;
    for (const match of allMatches(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = toPrintedDate(match);
      if (date !== null) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Signs that a day heading may stand between: `=== Sunday, 27 September 2020 ===`. */
const decoration = /^[=*#~_–—-]+\s+|\s+[=*#~_–—-]+$/gu;

/** A link that wikis print behind their headings: `5 April[edit]`. */
const pageLink = /\s?\[\p{L}{2,20}\]$/u;
/** A zone that a day heading gives for its times: `Tuesday, Nov. 1 (Tokyo time)`. */
const zoneBehind = /\s\([^()\d]{2,30}\)$/u;
/** A weekday behind the date: `14 марта, вторник`. */
const weekdayBehind = new RegExp(`,?\\s\\(?(?:${alternation(weekdayByName)})\\)?$`, 'iu');
/** The date or its weekday once more in brackets: `September 21, 2023 (2023-09-21) (Thursday)`. */
const sameAgain = new RegExp(
  `(?:\\s\\((?:\\d{4}-\\d{2}-\\d{2}|${alternation(weekdayByName)})\\)){1,2}$`,
  'iu',
);

/**
 * Reads a text that is a date and nothing else: `Tuesday, March 14, 2023`, `Thursday, March 23`.
 * @returns null for anything else and for days that no month has
 */
export function readDate(text: string): PrintedDate | null {
  if (text.length > 60 || !/\d/u.test(text)) return null;
  const bare = text
    .replace(decoration, '')
    .replace(sameAgain, '')
    .replace(pageLink, '')
    .replace(zoneBehind, '')
    .replace(weekdayBehind, '');
  const [only] = findDates(bare);
  return only !== undefined && only.start === 0 && only.end === bare.length ? only.date : null;
}

function toPrintedDate(match: RegExpMatchArray): PrintedDate | null {
  const groups = match.groups ?? {};
  const printedMonth = groups['month'] ?? '';
  const inFigures = /^\d/u.test(printedMonth);
  const monthNumber = inFigures ? Number(printedMonth) : numberOf(monthByName, printedMonth);
  const dayNumber = Number(groups['day']);
  const printedWeekday = groups['weekday'];
  const weekdayNumber =
    printedWeekday === undefined ? null : numberOf(weekdayByName, printedWeekday);
  if (monthNumber === null) return null;
  const base = {
    year: fullYear(groups['year']),
    printed: match[0],
    orderFrom: null,
    isOtherClocks: false,
    weekday:
      printedWeekday === undefined || weekdayNumber === null
        ? null
        : { printed: printedWeekday, number: weekdayNumber },
  };
  const straight = { month: monthNumber, day: dayNumber };
  const turned = { month: dayNumber, day: monthNumber };
  const mayTurn = inFigures && groups['mark'] !== undefined && isPossible(turned);
  if (isPossible(straight)) {
    const isSame = straight.month === turned.month;
    return { ...base, ...straight, swapped: mayTurn && !isSame ? turned : null };
  }
  return mayTurn ? { ...base, ...turned, swapped: null } : null;
}

/** Years of two figures are of this century: no live blog is older. Three figures are no year. */
function fullYear(printed: string | undefined): number | null {
  if (printed === undefined || printed.length === 3) return null;
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed);
}

/** Whether some year has this day; 29 February is one of them. */
function isPossible(date: { month: number; day: number }): boolean {
  return calendarDay(2024, date.month, date.day) !== null;
}
