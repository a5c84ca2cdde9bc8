import { findOpeningAge, findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import { type HtmlLine, isSentence } from './html-line';
import type { MachineTime } from './time-elements';

/** A line of a page with a time of its post for machines: `<time datetime>`. */
export type TimedLine = { index: number; time: MachineTime; stamp: Stamp | null };

/** Words beside a time that still leave it at the end of its line. */
const longestLabel = 40;

/**
 * The times of a page that are those of its posts. Posts are built alike, so the times of one place in
 * the page’s structure go together; of these groups the one under which the most sentences stand is the
 * posts’. Times beside links to other stories have none.
 * @returns nothing where the page has no such list
 */
export function findPostTimes(lines: readonly HtmlLine[]): TimedLine[] {
  const groups = new Map<string, TimedLine[]>();
  lines.forEach(({ text, times = [] }, index) => {
    const [time] = times.filter(({ isElsewhere }) => !isElsewhere);
    if (time === undefined || !isAtAnEnd(text, time.words)) return;
    const [stamp = null] = findStamps(time.words);
    const group = groups.get(time.place) ?? [];
    group.push({ index, time, stamp });
    groups.set(time.place, group);
  });
  const sentencesUpTo = [0];
  for (const { text } of lines) {
    sentencesUpTo.push((sentencesUpTo.at(-1) ?? 0) + (isSentence(text) ? 1 : 0));
  }
  const [best] = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ group, told: told(group, sentencesUpTo), clocks: clocksIn(group) }))
    .filter(({ group, told }) => told * 2 >= group.length)
    // Of a time printed twice, how long ago and when, the clock is the one to keep.
    .sort((a, b) => b.told - a.told || b.clocks - a.clocks);
  return best?.group ?? [];
}

/** Times that belong to other stories and stand on a line of their own. */
export function findTimesOfOtherStories(lines: readonly HtmlLine[]): number[] {
  return lines.flatMap(({ text, times = [] }, index) =>
    times.some(({ isElsewhere, words }) => isElsewhere && words === text) ? [index] : [],
  );
}

function isAtAnEnd(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && Math.min(at, text.length - at - words.length) <= longestLabel;
}

/** How many of the times have a sentence before the next one; or after the one before, if there are more of those. */
function told(group: readonly TimedLine[], sentencesUpTo: readonly number[]): number {
  const end = sentencesUpTo.length - 1;
  const hasSentence = (from: number, to: number) =>
    (sentencesUpTo[to] ?? 0) > (sentencesUpTo[from] ?? 0);
  const below = group.filter(({ index }, at) => hasSentence(index, group[at + 1]?.index ?? end));
  const above = group.filter(({ index }, at) =>
    hasSentence((group[at - 1]?.index ?? -1) + 1, index + 1),
  );
  return Math.max(below.length, above.length);
}

function clocksIn(group: readonly TimedLine[]): number {
  return group.filter(({ stamp }) => stamp?.clock != null).length;
}

/** Where in the words of a `<time>` the time itself stands: a label before it stays. */
export function locateTime({ words }: MachineTime, stamp: Stamp | null): [number, number] {
  if (stamp !== null) {
    const label = stamp.label === null ? -1 : words.toLowerCase().indexOf(stamp.label, stamp.start);
    const start = label === stamp.start ? label + (stamp.label ?? '').length : stamp.start;
    return [start, stamp.end];
  }
  const relative = findOpeningAge(words);
  return relative === null ? [0, words.length] : [relative.start, relative.end];
}
