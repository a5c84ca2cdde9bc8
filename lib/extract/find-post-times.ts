import { findOpeningAge, findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import { requireValue } from '@/lib/text/required';
import { type HtmlLine, isSentence } from './html-line';
import type { MachineTime } from './time-elements';

/** A line of a page with a machine-readable time of its post: `<time datetime>`. */
export type TimedLine = { index: number; time: MachineTime; stamp: Stamp | null };

/** Maximum number of characters beside a time at the edge of its line. */
const maxLabelLength = 40;

/**
 * Finds the times of a page that belong to its posts. Posts have the same markup, so times are grouped by
 * their place in the structure of the page; the group with the most sentences below its times is taken as
 * the posts. Times beside links to other stories have no sentences.
 * @returns an empty list if the page has no such group
 */
export function findPostTimes(lines: readonly HtmlLine[]): TimedLine[] {
  const groups = new Map<string, TimedLine[]>();
  lines.forEach(({ text, times = [] }, index) => {
    const [time] = times.filter(({ isElsewhere }) => !isElsewhere);
    if (time === undefined || !isAtEdge(text, time.words)) return;
    const [stamp = null] = findStamps(time.words);
    const group = groups.get(time.place) ?? [];
    group.push({ index, time, stamp });
    groups.set(time.place, group);
  });
  let sentences = 0;
  const sentencesUpTo = [0];
  for (const { text } of lines) {
    if (isSentence(text)) sentences += 1;
    sentencesUpTo.push(sentences);
  }
  const [best] = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      group,
      posts: countPosts(group, sentencesUpTo),
      clocks: countClocks(group),
    }))
    .filter(({ group, posts }) => posts * 2 >= group.length)
    // Pages print a time twice, as an age and as a clock: prefer the clock.
    .sort((a, b) => b.posts - a.posts || b.clocks - a.clocks);
  return best?.group ?? [];
}

/** Finds the lines that consist of the time of another story. */
export function findTimesOfOtherStories(lines: readonly HtmlLine[]): number[] {
  return lines.flatMap(({ text, times = [] }, index) =>
    times.some(({ isElsewhere, words }) => isElsewhere && words === text) ? [index] : [],
  );
}

function isAtEdge(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && Math.min(at, text.length - at - words.length) <= maxLabelLength;
}

const inRange = 'Sentences have been counted up to every line.';

/** Counts the times with a sentence before the next time, or after the previous one, whichever are more. */
function countPosts(group: readonly TimedLine[], sentencesUpTo: readonly number[]): number {
  const end = sentencesUpTo.length - 1;
  const hasSentence = (from: number, to: number) =>
    requireValue(sentencesUpTo[to], inRange) > requireValue(sentencesUpTo[from], inRange);
  const below = group.filter(({ index }, at) => hasSentence(index, group[at + 1]?.index ?? end));
  const above = group.filter(({ index }, at) =>
    hasSentence((group[at - 1]?.index ?? -1) + 1, index + 1),
  );
  return Math.max(below.length, above.length);
}

function countClocks(group: readonly TimedLine[]): number {
  return group.filter(({ stamp }) => stamp?.clock != null).length;
}

/** Locates the time itself in the words of a `<time>`, without a label before it. */
export function locateTime({ words }: MachineTime, stamp: Stamp | null): [number, number] {
  if (stamp !== null) {
    const label = stamp.label === null ? -1 : words.toLowerCase().indexOf(stamp.label, stamp.start);
    const start = label === stamp.start ? label + (stamp.label ?? '').length : stamp.start;
    return [start, stamp.end];
  }
  const relative = findOpeningAge(words);
  return relative === null ? [0, words.length] : [relative.start, relative.end];
}
