import type { Update } from '../data/json-ld';
import type { HtmlLine } from '../page/html-line';
import { chooseDatetime } from './contradictions';
import type { Unit, UnitTime } from './unit';

/** The lines of a page with the posts that only its structured data has, and all posts with their times. */
export type JoinedPage = { lines: HtmlLine[]; units: Unit[] };

/**
 * Joins the posts of a page with the updates of its structured data. A post takes the time of its update, on a line
 * of its own above the post if the page prints no time. An update that the page does not show becomes a post after
 * the post of the update before it.
 * @param found the update of each unit, or null
 */
export function joinUpdates(
  lines: readonly HtmlLine[],
  units: readonly Unit[],
  found: readonly (Update | null)[],
  updates: readonly Update[],
): JoinedPage {
  const unitOf = new Map(found.flatMap((update, at) => (update === null ? [] : [[update, at]])));
  const missingAfter = listMissing(updates, unitOf);
  const joined: JoinedPage = { lines: [], units: [] };
  let next = 0;
  const copyTo = (end: number) => {
    for (; next < end; next += 1) {
      const line = lines[next];
      if (line !== undefined) joined.lines.push(line);
    }
  };
  const firstUnit = units[0]?.first ?? lines.length;
  copyTo(firstUnit);
  addUpdates(joined, missingAfter.get(-1) ?? []);
  units.forEach((unit, at) => {
    copyTo(unit.first);
    const update = found[at] ?? null;
    const time = toTime(unit, update);
    const start = joined.lines.length;
    const shift = start - unit.first;
    if (time !== null && time.index === -1) {
      joined.lines.push(toLine(update?.printed ?? '', lines[unit.first]?.sourceLine ?? 1));
    }
    const added = joined.lines.length - start;
    copyTo(unit.last + 1);
    joined.units.push({
      ...unit,
      first: start,
      last: joined.lines.length - 1,
      headline: unit.headline === null ? null : unit.headline + shift + added,
      time: time && { ...time, index: time.index === -1 ? start : time.index + shift + added },
    });
    addUpdates(joined, missingAfter.get(at) ?? []);
  });
  copyTo(lines.length);
  return joined;
}

/** Lists the updates without a unit by the unit that they follow; -1 for those before all. */
function listMissing(
  updates: readonly Update[],
  unitOf: ReadonlyMap<Update, number>,
): Map<number, Update[]> {
  const missing = new Map<number, Update[]>();
  let after = -1;
  for (const update of updates) {
    const unit = unitOf.get(update);
    if (unit !== undefined) after = unit;
    else missing.set(after, [...(missing.get(after) ?? []), update]);
  }
  return missing;
}

/**
 * Returns the time of a unit; the update's, if it has one, stands for the machine-readable time. Its index is -1 if
 * the page does not print it.
 */
function toTime({ time }: Unit, update: Update | null): UnitTime | null {
  const printed = update?.printed ?? null;
  if (printed === null) return time;
  if (time === null) return { index: -1, words: '', machine: null, stamp: null };
  const datetime = chooseDatetime(time, printed);
  return { ...time, machine: { words: time.words, datetime, place: '', isElsewhere: false } };
}

function addUpdates({ lines, units }: JoinedPage, updates: readonly Update[]): void {
  for (const { printed, otherDate, headline, body } of updates) {
    const first = lines.length;
    const sourceLine = lines.at(-1)?.sourceLine ?? 1;
    const time = printed ?? otherDate;
    for (const text of [time, headline, ...body]) {
      if (text !== null) lines.push(toLine(text, sourceLine));
    }
    if (lines.length === first) continue;
    const afterTime = first + (time === null ? 0 : 1);
    units.push({
      first,
      last: lines.length - 1,
      time: printed === null ? null : { index: first, words: '', machine: null, stamp: null },
      headline: headline === null ? null : afterTime,
      element: null,
    });
  }
}

function toLine(text: string, sourceLine: number): HtmlLine {
  return { text, sourceLine, isTitle: false };
}
