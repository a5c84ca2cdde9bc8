import { findNameNumber, joinAlternatives, weekdayByName } from '@/lib/calendar/multilingual-names';
import { toAsciiFigures } from './ascii-figures';
import { dayWords } from './day-words';
import { type PrintedDate, readDayMonth } from './printed-dates';

/** A day that a heading names without its month: `Wednesday`, `Mittwoch, 17.`, `Day 385`, `Yesterday`. */
export type PartialDay = {
  printed: string;
  /** 0 for Sunday to 6. */
  weekday: number | null;
  dayOfMonth: number | null;
  /** Number of the day in a count from some first day. */
  count: number | null;
  /** Days from the page's own day. */
  dayShift: number | null;
};

const weekday = `(?<weekday>${joinAlternatives(weekdayByName)})`;
const alone = new RegExp(`^(?:on\\s)?${weekday}[.:]?$`, 'iu');
const withDayOfMonth = new RegExp(
  `^${weekday}[.,]{0,2}\\s(?:the\\s|le\\s|den\\s|el\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?:?$`,
  'iu',
);
/** A count of days in words or signs, with the war or event that it counts from. */
const counted =
  /(?<!\p{L})(?:(?:day|tag|jour|d[ií]a|giorno|dag|dzień|den|deň|день|ден|ziua|päivä|gün|nap|ημέρα|اليوم|روز|יום|दिन)(?:\s(?:no\.?|nr\.?|n°|№|#))?\s?(?<after>\d{1,4})|(?<before>\d{1,4})(?:\.|-?(?:th|st|nd|rd|й|та|ий|я|e|º))?\s(?:day|tag|jour|día|giorno|dag|dzień|den|день|доба|päivä|gün|nap)|第(?<ordinal>\d{1,4})[天日]|(?<eastern>\d{1,4})(?:日目|일째))(?![\p{L}\p{N}])/iu;
/** Words after a count: `Day 385 of the war`. */
const ofEvent =
  /^(?:\s(?:of|de|der|des|del|della|van|av|od|в|війни|войны|вторгнення|вторжения)\b[\p{L}\s'’-]{0,40}|[\p{L}\s'’-]{0,30})[.:]?$/iu;
const longestHeading = 60;

/**
 * Reads a text that is a day without its year, or without its month, and nothing else.
 * @returns a date with a month, or a partial day; null for any other text
 */
export function readDayHeading(printed: string): PrintedDate | PartialDay | null {
  if (printed.length > longestHeading) return null;
  return readDayMonth(printed) ?? readPartialDay(printed);
}

/** Returns whether a day that a heading names lacks its month. */
export function isPartialDay(day: PrintedDate | PartialDay): day is PartialDay {
  return 'count' in day;
}

/** Returns the number of the day that a text counts, as in `Day 385 of the war`; null if it counts none. */
export function findDayCount(text: string): number | null {
  const groups = counted.exec(toAsciiFigures(text))?.groups ?? {};
  const count = groups['after'] ?? groups['before'] ?? groups['ordinal'] ?? groups['eastern'];
  return count === undefined ? null : Number(count);
}

function readPartialDay(printed: string): PartialDay | null {
  const text = toAsciiFigures(printed)
    .replace(/^[=*#~_–—•▪\s-]+/u, '')
    .trim();
  if (text === '') return null;
  const nothing = { printed, weekday: null, dayOfMonth: null, count: null, dayShift: null };
  const named = (alone.exec(text) ?? withDayOfMonth.exec(text))?.groups;
  const number = named === undefined ? null : findNameNumber(weekdayByName, named['weekday'] ?? '');
  if (named !== undefined && number !== null) {
    const dayOfMonth = named['day'] === undefined ? null : Number(named['day']);
    const isPossible = dayOfMonth === null || (dayOfMonth >= 1 && dayOfMonth <= 31);
    return isPossible ? { ...nothing, weekday: number, dayOfMonth } : null;
  }
  const shift = dayWords.find(({ pattern }) => text.replace(pattern, '') === '');
  if (shift !== undefined) return { ...nothing, dayShift: shift.days };
  const count = counted.exec(text);
  const isCountOnly = count?.index === 0 && ofEvent.test(text.slice(count[0].length));
  return isCountOnly ? { ...nothing, count: findDayCount(text) } : null;
}
