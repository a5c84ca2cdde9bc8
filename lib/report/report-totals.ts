import type { SetAsideReason } from '@/lib/schema/article';
import { type Confidence, confidenceInWords, confidenceLevels } from './confidence';
import type { FateTotals } from './fate';
import { type Question, questions, type ReadingReport } from './report-article';

/** Number of findings at each level of confidence. */
export type ConfidenceCounts = Record<Confidence, number>;

/** Counts the findings of a question over one or several reports, by confidence. */
export function countByConfidence(
  reports: readonly ReadingReport[],
  question: Question,
): ConfidenceCounts {
  const counts: ConfidenceCounts = { printed: 0, derived: 0, inferred: 0, given: 0, unknown: 0 };
  for (const { answers } of reports) {
    for (const { confidence, count } of answers.find((answer) => answer.question === question)
      ?.findings ?? []) {
      if (confidence !== null) counts[confidence] += count;
    }
  }
  return counts;
}

/** The questions in the totals of a collection. */
const comparedQuestions = [
  'outlet',
  'url',
  'title',
  'published',
  'clocks',
  'zones',
  'days',
  'headlines',
] as const satisfies readonly Question[];

/** A question over the whole collection, with its findings counted by confidence. */
export type ComparedAnswer = { question: Question; label: string; counts: ConfidenceCounts };

/** Counts the findings of several reports, by question and confidence. */
export function compareAnswers(reports: readonly ReadingReport[]): ComparedAnswer[] {
  return comparedQuestions.map((question) => ({
    question,
    label: questions[question],
    counts: countByConfidence(reports, question),
  }));
}

/** Adds up the lines of several articles, by fate. */
export function totalLines(reports: readonly ReadingReport[]): FateTotals {
  const totals = { lines: 0, inEntries: 0, about: 0, aside: 0, blank: 0 };
  for (const { lines } of reports) {
    totals.lines += lines.lines;
    totals.inEntries += lines.inEntries;
    totals.about += lines.about;
    totals.aside += lines.aside;
    totals.blank += lines.blank;
  }
  return totals;
}

/** Adds up the lines set aside in several articles, the most frequent reason first. */
export function totalAside(
  reports: readonly ReadingReport[],
): { reason: SetAsideReason; count: number }[] {
  const counts = new Map<SetAsideReason, number>();
  for (const { reason, lines } of reports.flatMap(({ aside }) => aside)) {
    counts.set(reason, (counts.get(reason) ?? 0) + lines.length);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count);
}

/** `14 printed, 1 inferred`; null for no findings. */
export function describeCounts(counts: ConfidenceCounts): string | null {
  const found = confidenceLevels.filter((level) => counts[level] > 0);
  if (found.length === 0) return null;
  return found
    .map((level) => `${counts[level]} ${confidenceInWords[level].label.toLowerCase()}`)
    .join(', ');
}
