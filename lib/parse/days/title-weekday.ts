import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import { findNameNumber, joinAlternatives, weekdayByName } from '@/lib/calendar/multilingual-names';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { Layout } from '../layout/article-layout';
import { findNearestWeekday } from './resolve-date';

/** A weekday that a colon, a dash or a bracket sets off at either end of a title. */
const titledWeekday = new RegExp(
  `(?:^|[:–—|(]\\s?)(?<weekday>${joinAlternatives(weekdayByName)})(?:\\)?$|\\s?[:–—|])`,
  'iu',
);

/** Most days before a given one on which the weekday of a title is: a report of the day before, a weekend. */
const daysBeforeGiven = 3;

/**
 * Returns the day of a weekday that the title sets off by itself, `As it happened: Thursday`, if the given day is
 * another, a few days later. The page's own word is the better evidence of when its posts were made.
 */
export function findWeekdayOfTitle(
  { title }: Layout,
  given: ReadDay,
): { day: ReadDay; issue: Issue } | null {
  const printed = titledWeekday.exec(title?.plain ?? '')?.groups?.['weekday'];
  const number = printed === undefined ? null : findNameNumber(weekdayByName, printed);
  if (title === null || number === null || printed === undefined) return null;
  const day = findNearestWeekday(number, given.day);
  const before = countDaysBetween(day, given.day);
  if (before < 1 || before > daysBeforeGiven) return null;
  const because = `The title names “${printed}”; the nearest one to the given day is ${formatFullDate(day)}.`;
  return {
    day: { ...given, day, sure: 'inferred', because, quote: printed, line: title.number },
    issue: createIssue(
      'weekday-mismatch',
      `The title names “${printed}”, but the given day, ${formatFullDate(given.day)}, is another weekday; ${formatFullDate(day)} is used.`,
      { line: title.number },
    ),
  };
}
