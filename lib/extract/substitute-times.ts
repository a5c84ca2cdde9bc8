import { type Issue, issue } from '@/lib/schema/issue';
import {
  findPostTimes,
  findTimesOfOtherStories,
  locateTime,
  type TimedLine,
} from './find-post-times';
import type { HtmlLine } from './html-line';
import { inferOffset, reconcileTime } from './reconcile-times';

/** A time of a post that the parser reads for machines in place of the printed one. */
export type TimeSubstitution = {
  /** 1-based line of the text. */
  line: number;
  /** What the parser reads. */
  iso: string;
  /** What the page has in its place. */
  original: string;
  /** The time as the page prints it: clock and zone, or how long ago. */
  printed: string;
  /** The `datetime` of the page. */
  datetime: string;
  /** Zone as the page prints it, where it does. */
  zone: string | null;
  /** Whether the day is the machine’s own, and not the nearest to a printed clock that contradicts it. */
  isSure: boolean;
};

/** A page’s lines as the parser reads them, and what to put back afterwards. */
export type SubstitutedLines = {
  texts: string[];
  marks: TimeSubstitution[];
  /** Indexes of lines that hold the time of another story alone. */
  elsewhere: number[];
  issues: Issue[];
};

/**
 * Puts the times for machines of a page’s posts where the page prints theirs. Where more than half of
 * them contradict what is printed they are times of something else, and none is used.
 * @param lineOf line of the text for a line of the page
 */
export function substituteTimes(
  lines: readonly HtmlLine[],
  lineOf: (index: number) => number,
): SubstitutedLines {
  const texts = lines.map(({ text }) => text);
  const posts = findPostTimes(lines);
  if (posts.length === 0) return { texts, marks: [], elsewhere: [], issues: [] };
  const shared = mostCommon(
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
      : [contradiction(first, contradicted.length, read.length, isUsed, lines)];
  if (!isUsed) return { texts, marks: [], elsewhere: [], issues };
  const marks = read.map(({ index, time, stamp, iso, zone, isContradicted }): TimeSubstitution => {
    const text = texts[index] ?? '';
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
  });
  return { texts, marks, elsewhere: findTimesOfOtherStories(lines), issues };
}

/** The offset on which more than half of the times agree. */
function mostCommon(offsets: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const found = [...counts].find(([, count]) => count * 2 > offsets.length);
  return found?.[0] ?? null;
}

function contradiction(
  { time, index }: TimedLine,
  count: number,
  all: number,
  isUsed: boolean,
  lines: readonly HtmlLine[],
): Issue {
  const others = isUsed
    ? 'The printed times are followed there: they are what readers were shown.'
    : 'The page’s `datetime`s are times of something else, and none is used.';
  return issue(
    'machine-time-contradicts',
    `${count} of ${all} posts print another time than their HTML gives, first “${time.words}” beside \`${time.datetime}\`. ${others}`,
    { line: lines[index]?.sourceLine ?? null },
  );
}
