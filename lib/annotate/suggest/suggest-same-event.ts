import { groupByAverageLinkage } from './average-linkage';
import { findSimilarPairs } from './find-similar-pairs';
import { listSharedTerms } from './tf-idf-vectors';
import { countHoursBetween, type TimeSpan } from './time-spans';
import type { PassageReference, VectorisedPassage } from './vectorise-passages';

/** Two passages that an editor should check for being about the same event. */
export type SameEventPair = {
  a: PassageReference;
  b: PassageReference;
  /** Their similarity, from 0 to 1. */
  score: number;
  /** The terms they share, in the words of `a`, the heaviest first. */
  words: string[];
};

/**
 * The average similarity that a group’s passages need. Passages about one war share about a tenth of their
 * weight whatever their subject; reports of one event by different authors mostly share a fifth or more.
 * The value is the middle of the range that works well on hand-labelled events (0.13 to 0.2).
 */
export const sameEventThreshold = 0.17;
/** Hours within which outlets report an event; a similar passage later is mostly about another one. */
export const sameEventHours = 48;

/**
 * Suggests pairs of passages that may be about the same event: weighs their terms (tf-idf), groups them by
 * average linkage within the time window, and pairs similar passages of a group that belong to different
 * entries. These are guesses for editors, the likeliest first; readers never see them.
 */
export function suggestSameEvents(
  passages: readonly VectorisedPassage[],
  threshold = sameEventThreshold,
  hours = sameEventHours,
): SameEventPair[] {
  const similar = findSimilarPairs(
    passages.map(({ at, span, vector }) => ({ span, vector, group: at.entry })),
    // A pair below half the threshold hardly changes an average.
    { minSimilarity: threshold / 2, hours },
  );
  const spans = passages.map(({ span }) => span);
  const groups = groupByAverageLinkage(passages.length, similar, threshold, (one, other) =>
    areWithinHours(
      [...one, ...other].map((index) => spans[index]),
      hours,
    ),
  );
  const groupOf = new Map(groups.flatMap((group, at) => group.map((member) => [member, at])));
  return similar
    .filter(({ a, b }) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b))
    .flatMap(({ a, b, score }) => {
      const [one, other] = [passages[a], passages[b]];
      if (one === undefined || other === undefined) return [];
      const words = listSharedTerms(one.vector, other.vector).flatMap(
        ({ term }) => one.terms.get(term)?.words ?? [],
      );
      return [{ a: one.at, b: other.at, score, words: [...new Set(words)] }];
    });
}

/** Returns whether two passages share a line of one entry. */
export function isOverlapping(one: PassageReference, other: PassageReference): boolean {
  return (
    one.entry === other.entry && one.lines[0] <= other.lines[1] && other.lines[0] <= one.lines[1]
  );
}

/** Returns whether all spans lie within a number of hours. */
function areWithinHours(spans: readonly (TimeSpan | undefined)[], hours: number): boolean {
  const known = spans.flatMap((span) => span ?? []);
  const [first] = known;
  if (first === undefined) return true;
  const earliest = known.reduce((least, span) => (span.to < least.to ? span : least), first);
  const latest = known.reduce((most, span) => (span.from > most.from ? span : most), first);
  return countHoursBetween(earliest, latest) <= hours;
}
