import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import type { ReadDay } from '@/lib/schema/time';

/** Levels of confidence, the highest first. `given` is an editor's word, not read from the text. */
export const confidenceLevels = ['printed', 'derived', 'inferred', 'given', 'unknown'] as const;
export type Confidence = (typeof confidenceLevels)[number];

/** The label of each level and what it claims. */
export const confidenceInWords: Readonly<Record<Confidence, { label: string; means: string }>> = {
  printed: {
    label: 'Printed',
    means: 'The words are in our copy of the text. Nothing was added.',
  },
  derived: {
    label: 'Derived',
    means:
      'Not printed as such: a fixed rule derives it from what is printed. It is as certain as the rule and the printed words.',
  },
  inferred: {
    label: 'Inferred',
    means: 'The best explanation of what is printed. It could be wrong.',
  },
  given: {
    label: 'Given',
    means:
      'Not read from the text. Daybook’s editors supply it and say how they know. They could be wrong.',
  },
  unknown: {
    label: 'Not known',
    means: 'Neither the text nor the editors say. Nothing was filled in.',
  },
};

/** Returns the confidence in the day of a whole article. */
export function assessArticleDay(published: ReadDay | null): Confidence {
  if (published === null) return 'unknown';
  if (published.sure === 'stated') return 'printed';
  return published.from === 'front-matter' ? 'given' : 'inferred';
}

/**
 * Returns the confidence in an entry's day. Stricter than `sure`, which is about the date: a date printed
 * elsewhere on the page dates a post only by the post's position, and a post out of order by inference.
 */
export function assessEntryDay(entry: Entry, article: Article): Confidence {
  const { dayEvidence: day, kind } = entry;
  if (kind === 'original' || isOutOfPlace(entry, article)) return 'inferred';
  if (day.from === 'front-matter') return 'given';
  if (day.sure === 'stated') return isPrintedFor(entry) ? 'printed' : 'derived';
  const { published } = article;
  const restsOnArticles =
    day.from === 'order' ||
    (published !== null && published.quote === day.quote && published.line === day.line);
  if (!restsOnArticles) return 'inferred';
  const ofArticle = assessArticleDay(published);
  if (ofArticle === 'printed') return 'derived';
  return ofArticle === 'given' ? 'given' : 'inferred';
}

/** Reports whether the date is printed for this entry: in it, in its heading, or above a whole text. */
function isPrintedFor({ dayEvidence: { from, line }, kind, source }: Entry): boolean {
  const [first, last] = source.lines;
  if (from === 'heading') return true;
  if (from === 'marker') return line !== null && first <= line && line <= last;
  return kind !== 'update';
}

/** Reports whether a post breaks the order of its list and has no date of its own. */
export function isOutOfPlace({ source, time }: Entry, { issues }: Article): boolean {
  // A date of its own is valid wherever the post is.
  if (time.kind !== 'none' && time.day?.from === 'marker') return false;
  return hasIssueIn(issues, ['time-out-of-order'], source.lines);
}

/** Reports whether an article has an issue with one of these codes on one of these lines. */
export function hasIssueIn(
  issues: Article['issues'],
  codes: readonly Article['issues'][number]['code'][],
  [first, last]: readonly [number, number],
): boolean {
  return issues.some(
    ({ code, line }) => codes.includes(code) && line !== null && first <= line && line <= last,
  );
}
