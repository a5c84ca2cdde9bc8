import { findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import type { Issue } from '@/lib/schema/issue';
import type { Update } from '../data/json-ld';
import {
  type ExtractedText,
  fromLines,
  joinTexts,
  listSetAside,
  toJoinedLine,
} from '../extracted-text';
import { listDeclaredStamps } from '../page/page-day';
import { readPageTitle } from '../page/page-title';
import { readPublishedOnPage } from '../page/published-on-page';
import { toTitle } from '../page/read-report';
import type { Page } from '../page/saved-page';
import type { TimedLine } from '../times/locate-time';
import { inferOffset } from '../times/reconcile-times';
import { substituteTimes } from '../times/substitute-times';
import { joinUpdates } from './join-updates';
import { classifyLivePage, toGivenPosts } from './read-live-page';
import type { Unit } from './unit';

/**
 * Makes the text of a live blog from the posts of its page, joined with the updates of its structured data.
 * @param updates all updates of the structured data
 * @param ofUnits the update of each unit, or null
 */
export function extractPosts(
  page: Page,
  found: readonly Unit[],
  updates: readonly Update[],
  ofUnits: readonly (Update | null)[],
  issues: readonly Issue[],
): ExtractedText {
  const { lines, units } = joinUpdates(page.lines, found, ofUnits, updates);
  const title = readPageTitle(page, lines);
  const reasons = classifyLivePage(lines, units, title?.index ?? null);
  const read = substituteTimes(lines, listMachineTimes(units), toJoinedLine);
  const first = units[0]?.first ?? 0;
  const span = { title: title?.index ?? first, first, last: lines.length };
  return {
    ...fromLines(lines, 'html', [...issues, ...read.issues]),
    readAs: joinTexts(read.texts),
    substitutions: read.substitutions,
    setAside: listSetAside(reasons),
    page: {
      title: toTitle(title),
      published: readPublishedOnPage(page, lines, span),
      stamps: listDeclaredStamps(page),
      posts: toGivenPosts(units),
    },
  };
}

function listMachineTimes(units: readonly Unit[]): TimedLine[] {
  return units.flatMap(({ time }) => {
    const machine = time?.machine ?? null;
    if (time === null || machine === null) return [];
    return [{ index: time.index, time: machine, stamp: chooseStamp(time.words, machine.datetime) }];
  });
}

/** Returns the stamp of a printed time that may be its machine-readable time in some zone, or else the first. */
function chooseStamp(words: string, datetime: string): Stamp | null {
  const stamps = findStamps(words);
  const found = stamps.find(
    (stamp) => stamp.zone !== null || inferOffset(datetime, stamp) !== null,
  );
  return found ?? stamps[0] ?? null;
}
