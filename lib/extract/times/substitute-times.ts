import { createIssue, type Issue } from '@/lib/schema/issue';
import { requireValue } from '@/lib/text/required';
import type { HtmlLine } from '../page/html-line';
import { locateTime, type TimedLine } from './locate-time';
import { inferOffset, reconcileTime } from './reconcile-times';

/** A printed time of a post for which the parser reads a machine-readable one. */
export type TimeSubstitution = {
  /** 1-based line of the text. */
  line: number;
  /** The text that the parser reads. */
  iso: string;
  /** The text of the page that it replaces. */
  original: string;
  /** The time as printed: clock and zone, or an age. */
  printed: string;
  /** The `datetime` in the HTML. */
  datetime: string;
  /** Zone as printed; null if the page prints none. */
  zone: string | null;
  /** False if the printed clock contradicts the machine-readable time, so its day is only the nearest. */
  isSure: boolean;
};

/** The lines of a page as the parser reads them, and the substitutions to reverse afterwards. */
export type SubstitutedLines = {
  texts: string[];
  substitutions: TimeSubstitution[];
  issues: Issue[];
};

/**
 * Replaces the printed times of a page’s posts by machine-readable ones. If more than half of those contradict
 * the printed times they belong to something else, and none is used.
 * @param posts the lines with the times of the posts
 * @param lineOf returns the line of the text for a line of the page
 */
export function substituteTimes(
  lines: readonly HtmlLine[],
  posts: readonly TimedLine[],
  lineOf: (index: number) => number,
): SubstitutedLines {
  const texts = lines.map(({ text }) => text);
  if (posts.length === 0) return { texts, substitutions: [], issues: [] };
  const shared = findMajority(
    posts.flatMap(({ time, stamp }) => inferOffset(time.datetime, stamp) ?? []),
  );
  const read = posts.flatMap((post) => {
    const agreed = reconcileTime(post.time.datetime, post.stamp, shared);
    return agreed === null ? [] : [{ ...post, ...agreed }];
  });
  const contradicted = read.filter(({ isContradicted }) => isContradicted);
  const isUsed = contradicted.length * 2 <= read.length;
  const [first] = contradicted;
  const issues =
    first === undefined
      ? []
      : [reportContradiction(first, contradicted.length, read.length, isUsed, lines)];
  if (!isUsed) return { texts, substitutions: [], issues };
  const substitutions = read.map(
    ({ index, time, stamp, iso, zone, isContradicted }): TimeSubstitution => {
      const text = requireValue(texts[index], 'Every post is on a line of the page.');
      const [start, end] = locateTime(time, stamp);
      const original = time.words.slice(start, end);
      const from = text.indexOf(time.words) + start;
      texts[index] = [text.slice(0, from), iso, text.slice(from + original.length)]
        .map((part) => part.trim())
        .join(' ')
        .trim();
      return {
        line: lineOf(index),
        iso,
        original: original.trim(),
        printed: stamp?.printed ?? original.trim(),
        datetime: time.datetime,
        zone,
        isSure: !isContradicted,
      };
    },
  );
  return { texts, substitutions, issues };
}

/** Returns the offset on which more than half of the times agree. */
function findMajority(offsets: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const found = [...counts].find(([, count]) => count * 2 > offsets.length);
  return found?.[0] ?? null;
}

function reportContradiction(
  { time, index }: TimedLine,
  count: number,
  all: number,
  isUsed: boolean,
  lines: readonly HtmlLine[],
): Issue {
  const others = isUsed
    ? 'There the printed times are used: they are what readers saw.'
    : 'The page’s `datetime`s are not the times of its posts, so none is used.';
  return createIssue(
    'machine-time-contradicts',
    `${count} of ${all} posts print a different time from their HTML, first “${time.words}” beside \`${time.datetime}\`. ${others}`,
    { line: requireValue(lines[index], 'Every post is on a line of the page.').sourceLine },
  );
}
