import {
  calendarDay,
  type DayRange,
  daysInRange,
  monthsInRange,
  weekdayOf,
} from '@/lib/calendar/day-arithmetic';
import { monthNames, weekdayNames } from '@/lib/calendar/month-names';
import type { Day } from '@/lib/schema/day';

/**
 * What a stretch of a query says about days. `half`: a date begun and not ended. `impossible`: no
 * calendar has it. `no-date`: it only looks like one (`24/7`).
 */
export type DateReading =
  | { kind: 'days'; days: string[] }
  | { kind: 'half' | 'impossible' | 'no-date' };

/** All beginnings of a word from a number of letters on: `march`, `marc`, `mar`. */
function beginnings(word: string, shortest: number): string[] {
  return Array.from({ length: Math.max(0, word.length - shortest + 1) }, (_, index) =>
    word.slice(0, word.length - index),
  );
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

const months = monthNames.map((name) => name.toLowerCase());
const weekdays = weekdayNames.map((name) => name.toLowerCase());
const monthName = `${anyOf(months.flatMap((name) => beginnings(name, 3)))}\\.?`;
const weekdayName = `${anyOf(weekdays.flatMap((name) => beginnings(name, 3)))}\\.?`;
/** One or two letters of a month: `14 ma` is on the way to a date. */
const begunMonth = anyOf([...new Set(months.flatMap((name) => [name.slice(0, 2), name[0] ?? '']))]);
const fullYear = '(?:19|20)\\d\\d';
const number = '\\d{1,2}(?:st|nd|rd|th)?';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
/** Between two numbers of one month: `13–14 March`, `13 and 14 March`. */
const joint = '(?: ?[-–—/&] ?| (?:to|and|or|until|till|through) )';
const begins = '(?<![\\p{L}\\p{N}/.-])';
const ends = '(?![\\p{L}\\p{N}/-])';
const preposition = '(?:(?:on|of|from|for|in|during) )?';
const lead = `${begins}${preposition}(?:${weekdayName},? )?(?:the )?`;

/** The forms of a date, the most telling first: of those that begin at one place the first counts. */
const datePattern = new RegExp(
  [
    `${lead}(?<iso>${fullYear}[-/.](?:\\d\\d[-/.]\\d\\d|[1-9][-/.]\\d{1,2}))${ends}`,
    `${lead}(?<numbers>\\d{1,2}[-/.]\\d{1,2}[-/.](?:${fullYear}|\\d\\d))${ends}`,
    `${lead}(?<named>${number}(?:${joint}${number})?(?: of)?[ -]?${monthName}(?:(?:,? |-)${fullYear})?)${ends}`,
    `${lead}(?<monthFirst>${monthName} (?:the )?${number}(?:${joint}${number})?(?:,? ${fullYear})?)${ends}`,
    `${begins}${preposition}(?<month>${monthName} ${fullYear})${ends}`,
    `${begins}${preposition}(?<half>${fullYear}[-/]\\d{0,2}(?:[-/]\\d?)?|\\d{1,2}/(?:0?|\\d{1,2}/\\d{0,3}) ?$|${number} ${begunMonth} ?$)${ends}`,
    `${lead}(?<short>\\d{1,2}/\\d{1,2})${ends}`,
    `${begins}(?:on )?(?<weekdayNumber>${weekdayName},? (?:the )?${number})${ends}`,
    `${begins}(?:on the (?<ordinal>${ordinal}(?:${joint}(?:the )?${ordinal})?)|(?:the )?(?<lastOrdinal>${ordinal}) ?$)${ends}`,
    `${begins}(?:on )?(?:(?:last|this|past) )?(?<weekday>${anyOf([...weekdays, 'tues', 'weds', 'thurs'])}(?:['’]?s)?)${ends}`,
    `${begins}on (?<onWeekday>${weekdayName})${ends}`,
    `${begins}(?<begunWeekday>${anyOf(weekdays.flatMap((name) => beginnings(name, 4)))}) ?$`,
  ].join('|'),
  'giu',
);

/** A stretch of a query that may be a date. */
export type DateMatch = { start: number; end: number; read: DateReading };

/**
 * Finds dates in a query whose blanks are single.
 * @param span the collection’s days: a weekday means each of its weekdays, a date without a year that
 *   date in each of its years, a day’s number that day in each of its months
 */
export function matchDates(query: string, span: DayRange): DateMatch[] {
  return Array.from(query.matchAll(datePattern), ({ 0: text, index, groups = {} }) => ({
    start: index,
    end: index + text.length,
    read: ofWeekday(text, readGroups(groups, span)),
  }));
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
  span: DayRange,
): DateReading {
  const { iso, numbers, named, monthFirst, month, half, short, weekdayNumber } = groups;
  const weekday = groups['weekday'] ?? groups['onWeekday'] ?? groups['begunWeekday'];
  const ofMonth = groups['ordinal'] ?? groups['lastOrdinal'] ?? weekdayNumber;
  if (half) return { kind: 'half' };
  if (iso) return existing(daysWith(...threeNumbers(iso)), 'impossible');
  if (numbers) return readNumbers(numbers, span);
  if (short) return readShort(short, span);
  if (weekday) {
    const wanted = weekdayNumberOf(weekday);
    const days = daysInRange(span).filter((day) => weekdayOf(day) === wanted);
    return existing(days, 'no-date');
  }
  if (ofMonth) {
    const days = monthsInRange(span).flatMap(({ year, month: at }) =>
      dayNumbers(ofMonth).flatMap((day) => daysWith(year, at, day)),
    );
    return existing(days, 'no-date');
  }
  return readNamed(named ?? monthFirst ?? month ?? '', span, month !== undefined);
}

/** Returns the day as a list, which is empty where no calendar has it. */
function daysWith(year: number, month: number, day: number): Day[] {
  const found = calendarDay(year, month, day);
  return found === null ? [] : [found];
}

function existing(days: string[], otherwise: 'impossible' | 'no-date'): DateReading {
  return days.length > 0 ? { kind: 'days', days } : { kind: otherwise };
}

function threeNumbers(written: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = written.split(/[-/.]/).map(Number);
  return [first, second, third];
}

/** `14/03/2023`: the day comes first, unless only the other way round it is a day, or one of the collection. */
function readNumbers(written: string, span: DayRange): DateReading {
  const [first, second, short] = threeNumbers(written);
  const year = short < 100 ? 2000 + short : short;
  const readings = [...daysWith(year, second, first), ...daysWith(year, first, second)];
  const [day = readings[0]] = readings.filter((reading) => isWithin(reading, span));
  return existing(day === undefined ? [] : [day], short < 100 ? 'no-date' : 'impossible');
}

/** `14/3`: a fraction, a score or a way of speaking unless the collection has that day. */
function readShort(written: string, span: DayRange): DateReading {
  const [first, second] = threeNumbers(written);
  const readings = [
    [second, first],
    [first, second],
  ].map(([month = 0, day = 0]) =>
    yearsOf(span)
      .flatMap((year) => daysWith(year, month, day))
      .filter((on) => isWithin(on, span)),
  );
  return existing(readings.find((days) => days.length > 0) ?? [], 'no-date');
}

function readNamed(written: string, span: DayRange, wholeMonth: boolean): DateReading {
  const words = written.toLowerCase();
  const month = months.findIndex((name) =>
    new RegExp(`(?<!\\p{L})${name.slice(0, 3)}`, 'u').test(words),
  );
  const inYear = new RegExp(`${fullYear}$`).exec(words)?.[0];
  const years = inYear === undefined ? yearsOf(span) : [Number(inYear)];
  if (wholeMonth) return existing(daysOfMonth(Number(inYear), month + 1, span), 'impossible');
  const numbers = dayNumbers(inYear === undefined ? words : words.slice(0, -inYear.length));
  const days = years.flatMap((year) => numbers.flatMap((day) => daysWith(year, month + 1, day)));
  const held = inYear === undefined ? days.filter((day) => isWithin(day, span)) : [];
  return existing(held.length > 0 ? held : days, 'impossible');
}

/** Those of the collection; of another month the first, to be told as outside it. */
function daysOfMonth(year: number, month: number, span: DayRange): string[] {
  const days = Array.from({ length: 31 }, (_, index) => daysWith(year, month, index + 1)).flat();
  const held = days.filter((day) => isWithin(day, span));
  return held.length > 0 ? held : days.slice(0, 1);
}

/** The days’ numbers of `13–14 March`, `13 and 15 March`, `the 14th`. */
function dayNumbers(written: string): number[] {
  const numbers = Array.from(written.matchAll(/\d{1,2}/g), ([digits]) => Number(digits));
  const [from = 0, to = from] = numbers;
  if (/ (?:and|or) |[&/]/.test(written)) return numbers;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function yearsOf({ first, last }: DayRange): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function isWithin(day: string, { first, last }: DayRange): boolean {
  return first <= day && day <= last;
}

function weekdayNumberOf(written: string): number {
  return weekdays.findIndex((name) => name.startsWith(written.slice(0, 3).toLowerCase()));
}

/** Of a date in several years or months, those that fall on the weekday that is written before it. */
function ofWeekday(text: string, read: DateReading): DateReading {
  const written = new RegExp(`^(?:on |of |from |for )?(${weekdayName}),? `, 'iu').exec(text)?.[1];
  if (read.kind !== 'days' || written === undefined) return read;
  const days = read.days.filter((day) => weekdayOf(day) === weekdayNumberOf(written));
  return days.length > 0 ? { kind: 'days', days } : read;
}
