import { isZoneStatement } from '@/lib/parse/days/stated-zone';
import type { GivenPost } from '@/lib/parse/layout/given-layout';
import { findStamps } from '@/lib/parse/stamps/find-stamps';
import { readDayHeading } from '@/lib/parse/stamps/partial-days';
import { findDates } from '@/lib/parse/stamps/printed-dates';
import type { SetAsideReason } from '@/lib/schema/article';
import { toJoinedLine } from '../extracted-text';
import { type HtmlLine, isSentence } from '../page/html-line';
import { clockPrefix } from './match-updates';
import type { Unit } from './unit';

/** Longest line that may date the page or state its zone. */
const longestStamp = 200;

/**
 * Reads the lines of a live blog around its posts. Above the first post its sentences are the lead; of the rest only
 * what dates the posts or states their zone is read. A line that repeats a post's headline is an index of posts.
 */
export function classifyLivePage(
  lines: readonly HtmlLine[],
  units: readonly Unit[],
  title: number | null,
): (SetAsideReason | null)[] {
  const inUnit = lines.map(() => false);
  const headlines = new Set<string>();
  for (const { first, last, headline } of units) {
    inUnit.fill(true, first, last + 1);
    const text = headline === null ? '' : lines[headline]?.text;
    if (text) headlines.add(toHeadlineKey(text));
  }
  const firstUnit = units[0]?.first ?? lines.length;
  return lines.map((line, index) => {
    const { text, aside = null } = line;
    if (index === title) return null;
    if (aside !== null || inUnit[index] === true) return aside;
    if (headlines.has(toHeadlineKey(text))) return 'repeated-post';
    if (line.isLink !== true && (datesPosts(text, index < firstUnit) || isZoneStatement(text)))
      return null;
    const isLead = index > (title ?? -1) && index < firstUnit && line.isLink !== true;
    return isLead && isSentence(text) ? null : 'outside-text';
  });
}

/** Returns a headline as an index of posts repeats it, which may put the clock before it. */
function toHeadlineKey(text: string): string {
  return text.replace(clockPrefix, '');
}

/** Returns whether a line outside posts dates them: a day heading, or above the posts a time of the page. */
function datesPosts(text: string, isAbove: boolean): boolean {
  if (text.length > longestStamp) return false;
  if (readDayHeading(text) !== null) return true;
  return isAbove && (findDates(text).length > 0 || findStamps(text).length > 0);
}

/** Converts units to posts for the parser. */
export function toGivenPosts(units: readonly Unit[]): GivenPost[] {
  return units.map(({ first, last, time, headline }) => ({
    lines: [toJoinedLine(first), toJoinedLine(last)],
    time: time === null ? null : toJoinedLine(time.index),
    headline: headline === null ? null : toJoinedLine(headline),
  }));
}
