import type { SetAsideReason } from '@/lib/schema/article';
import { type Confidence, confidenceInWords, confidenceLevels } from './confidence';
import type { FateTotals } from './fate';
import { type Question, questions, type ReadingReport } from './report-article';

/** How many findings of each sureness. */
export type ConfidenceCounts = Record<Confidence, number>;

/** How a question was answered over one article or several, counted by sureness. */
export function countByConfidence(
  reports: readonly ReadingReport[],
  question: Question,
): ConfidenceCounts {
  const counts: ConfidenceCounts = { printed: 0, derived: 0, inferred: 0, given: 0, unknown: 0 };
  for (const { answers } of reports) {
    for (const { sure, count } of answers.find((answer) => answer.question === question)
      ?.findings ?? []) {
      if (sure !== null) counts[sure] += count;
    }
  }
  return counts;
}

/** What a whole collection's reading is compared by. */
const comparedQuestions = [
  'outlet',
  'address',
  'title',
  'published',
  'clocks',
  'zones',
  'days',
  'headlines',
] as const satisfies readonly Question[];

/** A question over the whole collection: how often it was asked, and how sure the answers are. */
export type ComparedAnswer = { question: Question; label: string; counts: ConfidenceCounts };

/** Totals over articles: every compared question, how often answered how surely. */
export function comparedAnswers(reports: readonly ReadingReport[]): ComparedAnswer[] {
  return comparedQuestions.map((question) => ({
    question,
    label: questions[question],
    counts: countByConfidence(reports, question),
  }));
}

/** All lines of several articles, by what became of them. */
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

/** Lines set aside in several articles, the most frequent reason first. */
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

/** `14 printed, 1 inferred`; null where there was nothing to be sure of. */
export function countsInWords(counts: ConfidenceCounts): string | null {
  const held = confidenceLevels.filter((sure) => counts[sure] > 0);
  if (held.length === 0) return null;
  return held
    .map((sure) => `${counts[sure]} ${confidenceInWords[sure].label.toLowerCase()}`)
    .join(', ');
}
