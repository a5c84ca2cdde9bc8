import { findStamps } from '@/lib/parse/stamps/find-stamps';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { Update } from '../data/json-ld';
import type { HtmlLine } from '../page/html-line';
import type { Unit, UnitTime } from './unit';

const inUtc = /(?:Z|[+-]00:?00)$/u;
const minute = 60_000;

/**
 * Chooses between the time in a post's markup and that of its update. Structured data is trusted more, unless it has
 * the printed clock of another zone with a `Z` behind it, a common fault, which the other time then shows.
 */
export function chooseDatetime(time: UnitTime, printed: string): string {
  const own = time.machine?.datetime ?? null;
  if (own === null || !differ(own, printed)) return printed;
  return isLocalWithZ(printed, time) && !isLocalWithZ(own, time) ? own : printed;
}

/** Returns whether a post and its update give different instants. */
export function contradicts({ time }: Unit, update: Update | null): boolean {
  const own = time?.machine?.datetime ?? null;
  return own !== null && update?.printed != null && differ(own, update.printed);
}

function differ(a: string, b: string): boolean {
  const [first, second] = [Date.parse(a), Date.parse(b)];
  if (Number.isNaN(first) || Number.isNaN(second) || !hasOffset(a) || !hasOffset(b)) return false;
  return Math.abs(first - second) > minute;
}

function hasOffset(datetime: string): boolean {
  return /(?:Z|[+-]\d{2}:?\d{2})$/u.test(datetime);
}

/** Returns whether a time in UTC has the very clock that the page prints without a zone. */
function isLocalWithZ(datetime: string, { stamp }: UnitTime): boolean {
  if (!inUtc.test(datetime) || stamp?.clock == null || stamp.zone !== null) return false;
  return findStamps(datetime)[0]?.clock?.clock === stamp.clock.clock;
}

/** Reports posts whose markup and structured data give different times. */
export function reportContradictions(
  units: readonly Unit[],
  updates: readonly (Update | null)[],
  lines: readonly HtmlLine[],
): Issue[] {
  const found = units.flatMap((unit, at) => {
    const update = updates[at] ?? null;
    return contradicts(unit, update) ? [{ unit, update }] : [];
  });
  const [first] = found;
  if (first === undefined) return [];
  return [
    createIssue(
      'machine-time-contradicts',
      `${found.length} of ${units.length} posts have one time in their HTML and another in the page’s structured data, first \`${first.unit.time?.machine?.datetime}\` and \`${first.update?.printed}\`. The structured data is used, unless it only puts a Z behind the printed clock.`,
      { line: lines[first.unit.first]?.sourceLine ?? 1 },
    ),
  ];
}
