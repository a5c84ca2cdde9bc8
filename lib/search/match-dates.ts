import {
  type DayRange,
  listDaysInRange,
  listMonthsInRange,
  toCalendarDay,
  toWeekday,
} from '@/lib/calendar/day-arithmetic';
import { monthNames, weekdayNames } from '@/lib/calendar/month-names';
import type { Day } from '@/lib/schema/day';
import { requireValue } from '@/lib/text/required';

/**
 * The meaning of a possible date. `half`: an unfinished date. `impossible`: a date that no calendar has.
 * `no-date`: words that only look like a date (`24/7`).
 */
export type DateReading =
  | { kind: 'days'; days: string[] }
  | { kind: 'half' | 'impossible' | 'no-date' };

/** Lists the prefixes of a word from a length on: `march`, `marc`, `mar`. */
function listPrefixes(word: string, minLength: number): string[] {
  return Array.from({ length: Math.max(0, word.length - minLength + 1) }, (_, index) =>
    word.slice(0, word.length - index),
  );
}

function makeWordPattern(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

const months = monthNames.map((name) => name.toLowerCase());
const weekdays = weekdayNames.map((name) => name.toLowerCase());
const monthName = `${makeWordPattern(months.flatMap((name) => listPrefixes(name, 3)))}\\.?`;
const weekdayName = `${makeWordPattern(weekdays.flatMap((name) => listPrefixes(name, 3)))}\\.?`;
/** One or two letters of a month: `14 ma` is an unfinished date. */
const unfinishedMonth = makeWordPattern([
  ...new Set(months.flatMap((name) => [name.slice(0, 2), name.slice(0, 1)])),
]);
const fullYear = '(?:19|20)\\d\\d';
const number = '\\d{1,2}(?:st|nd|rd|th)?';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
/** Joins two days of one month: `13–14 March`, `13 and 14 March`. */
const joint = '(?: ?[-–—/&] ?| (?:to|and|or|until|till|through) )';
const begins = '(?<![\\p{L}\\p{N}/.-])';
const ends = '(?![\\p{L}\\p{N}/-])';
const preposition = '(?:(?:on|of|from|for|in|during) )?';
const lead = `${begins}${preposition}(?:${weekdayName},? )?(?:the )?`;

/** The forms of a date, most specific first, as the first that matches at a position wins. */
const datePattern = new RegExp(
  [
    `${lead}(?<iso>${fullYear}[-/.](?:\\d\\d[-/.]\\d\\d|[1-9][-/.]\\d{1,2}))${ends}`,
    `${lead}(?<numbers>\\d{1,2}[-/.]\\d{1,2}[-/.](?:${fullYear}|\\d\\d))${ends}`,
    `${lead}(?<named>${number}(?:${joint}${number})?(?: of)?[ -]?${monthName}(?:(?:,? |-)${fullYear})?)${ends}`,
    `${lead}(?<monthFirst>${monthName} (?:the )?${number}(?:${joint}${number})?(?:,? ${fullYear})?)${ends}`,
    `${begins}${preposition}(?<month>${monthName} ${fullYear})${ends}`,
    `${begins}${preposition}(?<half>${fullYear}[-/]\\d{0,2}(?:[-/]\\d?)?|\\d{1,2}/(?:0?|\\d{1,2}/\\d{0,3}) ?$|${number} ${unfinishedMonth} ?$)${ends}`,
    `${lead}(?<short>\\d{1,2}/\\d{1,2})${ends}`,
    `${begins}(?:on )?(?<weekdayNumber>${weekdayName},? (?:the )?${number})${ends}`,
    `${begins}(?:on the (?<ordinal>${ordinal}(?:${joint}(?:the )?${ordinal})?)|(?:the )?(?<lastOrdinal>${ordinal}) ?$)${ends}`,
    `${begins}(?:on )?(?:(?:last|this|past) )?(?<weekday>${makeWordPattern([...weekdays, 'tues', 'weds', 'thurs'])}(?:['’]?s)?)${ends}`,
    `${begins}on (?<onWeekday>${weekdayName})${ends}`,
    `${begins}(?<unfinishedWeekday>${makeWordPattern(weekdays.flatMap((name) => listPrefixes(name, 4)))}) ?$`,
  ].join('|'),
  'giu',
);

/** Words of a query that may be a date. */
export type DateMatch = { start: number; end: number; read: DateReading };

/**
 * Finds dates in a query that has no two spaces in a row.
 * @param span the collection’s days: a weekday means each of its weekdays, a date without a year that
 *   date in each of its years, a day’s number that day in each of its months
 */
export function matchDates(query: string, span: DayRange): DateMatch[] {
  return Array.from(query.matchAll(datePattern), ({ 0: text, index, groups = {} }) => ({
    start: index,
    end: index + text.length,
    read: filterByWeekday(text, readGroups(groups, span)),
  }));
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
  span: DayRange,
): DateReading {
  const { iso, numbers, named, monthFirst, month, half, short, weekdayNumber } = groups;
  const weekday = groups['weekday'] ?? groups['onWeekday'] ?? groups['unfinishedWeekday'];
  const ofMonth = groups['ordinal'] ?? groups['lastOrdinal'] ?? weekdayNumber;
  if (half) return { kind: 'half' };
  if (iso) return toReading(listDaysWith(...readThreeNumbers(iso)), 'impossible');
  if (numbers) return readNumbers(numbers, span);
  if (short) return readShort(short, span);
  if (weekday) {
    const wanted = parseWeekday(weekday);
    const days = listDaysInRange(span).filter((day) => toWeekday(day) === wanted);
    return toReading(days, 'no-date');
  }
  if (ofMonth) {
    const days = listMonthsInRange(span).flatMap(({ year, month: at }) =>
      readDayNumbers(ofMonth).flatMap((day) => listDaysWith(year, at, day)),
    );
    return toReading(days, 'no-date');
  }
  const written = requireValue(
    named ?? monthFirst ?? month,
    'Every other form has a month’s name.',
  );
  return readNamed(written, span, month !== undefined);
}

/** Returns the day in a list, which is empty if no calendar has it. */
function listDaysWith(year: number, month: number, day: number): Day[] {
  const found = toCalendarDay(year, month, day);
  return found === null ? [] : [found];
}

function toReading(days: string[], otherwise: 'impossible' | 'no-date'): DateReading {
  return days.length > 0 ? { kind: 'days', days } : { kind: otherwise };
}

function readThreeNumbers(written: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = written.split(/[-/.]/).map(Number);
  return [first, second, third];
}

/** Reads `14/03/2023`, day first unless only month first gives a day, or a day of the collection. */
function readNumbers(written: string, span: DayRange): DateReading {
  const [first, second, short] = readThreeNumbers(written);
  const year = short < 100 ? 2000 + short : short;
  const readings = [...listDaysWith(year, second, first), ...listDaysWith(year, first, second)];
  const [day = readings[0]] = readings.filter((reading) => isWithin(reading, span));
  return toReading(day === undefined ? [] : [day], short < 100 ? 'no-date' : 'impossible');
}

/** Reads `14/3`, which is a fraction, a score or an idiom unless the collection has that day. */
function readShort(written: string, span: DayRange): DateReading {
  const [first, second] = readThreeNumbers(written);
  const readings = [
    [second, first],
    [first, second],
  ].map(([month = 0, day = 0]) =>
    listYears(span)
      .flatMap((year) => listDaysWith(year, month, day))
      .filter((on) => isWithin(on, span)),
  );
  return toReading(readings.find((days) => days.length > 0) ?? [], 'no-date');
}

function readNamed(written: string, span: DayRange, isWholeMonth: boolean): DateReading {
  const words = written.toLowerCase();
  const month = months.findIndex((name) =>
    new RegExp(`(?<!\\p{L})${name.slice(0, 3)}`, 'u').test(words),
  );
  const inYear = new RegExp(`${fullYear}$`).exec(words)?.[0];
  const years = inYear === undefined ? listYears(span) : [Number(inYear)];
  if (isWholeMonth)
    return toReading(listDaysOfMonth(Number(inYear), month + 1, span), 'impossible');
  const numbers = readDayNumbers(inYear === undefined ? words : words.slice(0, -inYear.length));
  const days = years.flatMap((year) =>
    numbers.flatMap((day) => listDaysWith(year, month + 1, day)),
  );
  const within = inYear === undefined ? days.filter((day) => isWithin(day, span)) : [];
  return toReading(within.length > 0 ? within : days, 'impossible');
}

/** Lists a month’s days of the collection; if it has none, the first day, to report it as outside. */
function listDaysOfMonth(year: number, month: number, span: DayRange): string[] {
  const days = Array.from({ length: 31 }, (_, index) =>
    listDaysWith(year, month, index + 1),
  ).flat();
  const within = days.filter((day) => isWithin(day, span));
  return within.length > 0 ? within : days.slice(0, 1);
}

/** Reads the day numbers of `13–14 March`, `13 and 15 March` or `the 14th`. */
function readDayNumbers(written: string): number[] {
  const numbers = Array.from(written.matchAll(/\d{1,2}/g), ([digits]) => Number(digits));
  const [from = 0, to = from] = numbers;
  if (/ (?:and|or) |[&/]/.test(written)) return numbers;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function listYears({ first, last }: DayRange): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function isWithin(day: string, { first, last }: DayRange): boolean {
  return first <= day && day <= last;
}

function parseWeekday(written: string): number {
  return weekdays.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase()));
}

/** Keeps the days of an ambiguous date that fall on the weekday written before it. */
function filterByWeekday(text: string, read: DateReading): DateReading {
  const written = new RegExp(`^(?:on |of |from |for )?(${weekdayName}),? `, 'iu').exec(text)?.[1];
  if (read.kind !== 'days' || written === undefined) return read;
  const days = read.days.filter((day) => toWeekday(day) === parseWeekday(written));
  return days.length > 0 ? { kind: 'days', days } : read;
}
