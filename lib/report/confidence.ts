import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import type { ReadDay } from '@/lib/schema/time';

/** How a thing is known, the surest first; an editor's word stands apart from what was read. */
export const confidenceLevels = ['printed', 'derived', 'inferred', 'given', 'unknown'] as const;
export type Confidence = (typeof confidenceLevels)[number];

/** What each is called, and what it claims: no more than can be kept. */
export const confidenceInWords: Readonly<Record<Confidence, { label: string; means: string }>> = {
  printed: {
    label: 'Printed',
    means: 'The words stand in the text that is held. Nothing was added to them.',
  },
  derived: {
    label: 'Derived',
    means:
      'Not printed as such, but worked out by one fixed rule from what is printed. It is as sure as the rule and the print.',
  },
  inferred: {
    label: 'Inferred',
    means: 'The best explanation of what is printed. It could be wrong.',
  },
  given: {
    label: 'Given',
    means:
      'Not read from the text. Daybook’s editors give it and say how they know; they could be wrong.',
  },
  unknown: {
    label: 'Not known',
    means: 'Neither the text nor the editors say. Nothing was put in its place.',
  },
};

/** How the day of a whole article is known. */
export function articleDayConfidence(published: ReadDay | null): Confidence {
  if (published === null) return 'unknown';
  if (published.sure === 'stated') return 'printed';
  return published.from === 'front-matter' ? 'given' : 'inferred';
}

/**
 * How an entry's day is known. Stricter than `sure`, which is about the date: a date printed elsewhere
 * on the page dates a post only by the post's place there, and a post out of place only by explanation.
 */
export function entryDayConfidence(entry: Entry, article: Article): Confidence {
  const { dayEvidence: day, kind } = entry;
  if (kind === 'original' || isOutOfPlace(entry, article)) return 'inferred';
  if (day.from === 'front-matter') return 'given';
  if (day.sure === 'stated') return isPrintedFor(entry) ? 'printed' : 'derived';
  const { published } = article;
  const restsOnArticles =
    day.from === 'order' ||
    (published !== null && published.quote === day.quote && published.line === day.line);
  if (!restsOnArticles) return 'inferred';
  const ofArticle = articleDayConfidence(published);
  if (ofArticle === 'printed') return 'derived';
  return ofArticle === 'given' ? 'given' : 'inferred';
}

/** Whether a date is printed for this very entry: in it, in a heading above it, or above a whole text. */
function isPrintedFor({ dayEvidence: { from, line }, kind, source }: Entry): boolean {
  const [first, last] = source.lines;
  if (from === 'heading') return true;
  if (from === 'marker') return line !== null && first <= line && line <= last;
  return kind !== 'update';
}

/** Whether a post breaks the order of its list, and has no date of its own that would settle its day. */
export function isOutOfPlace({ source, time }: Entry, { issues }: Article): boolean {
  // A date of its own holds wherever the post stands.
  if (time.kind !== 'none' && time.day?.from === 'marker') return false;
  return hasIssueIn(issues, ['time-out-of-order'], source.lines);
}

/** Whether one of these problems was found on one of these lines. */
export function hasIssueIn(
  issues: Article['issues'],
  codes: readonly Article['issues'][number]['code'][],
  [first, last]: readonly [number, number],
): boolean {
  return issues.some(
    ({ code, line }) => codes.includes(code) && line !== null && first <= line && line <= last,
  );
}
