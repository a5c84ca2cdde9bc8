import { groupByAverageLinkage } from './average-linkage';
import { findSimilarPairs } from './find-similar-pairs';
import { listSharedTerms } from './tf-idf-vectors';
import { hoursBetween, type TimeSpan } from './time-spans';
import type { PassageReference, VectorisedPassage } from './vectorise-passages';

/** Two passages of which an editor should see whether they tell the same event. */
export type SameEventPair = {
  a: PassageReference;
  b: PassageReference;
  /** How alike the two are, from 0 to 1. */
  score: number;
  /** What makes them alike, in the words of `a`, what does most first. */
  words: string[];
};

/**
 * How alike the passages of a group must be on average. Passages of one war’s news share about a tenth
 * of their weight whatever they tell; accounts of one event by different hands mostly a fifth or more.
 * The value is the middle of the range that does well on the events told apart by hand (0.13 to 0.2).
 */
export const sameEventThreshold = 0.17;
/** Hours within which outlets tell an event; what is like it later is mostly another one. */
export const sameEventHours = 48;

/**
 * Proposes pairs of passages that may tell the same event: passages are weighed by their telling terms
 * (tf-idf), grouped by average linkage within the window, and every two of a group that are alike and
 * belong to different entries are a pair. Guesses for editors, the likeliest first; no reader sees them.
 */
export function suggestSameEvents(
  passages: readonly VectorisedPassage[],
  threshold = sameEventThreshold,
  hours = sameEventHours,
): SameEventPair[] {
  const similar = findSimilarPairs(
    passages.map(({ at, span, vector }) => ({ span, vector, whole: at.entry })),
    // Below half the threshold a pair hardly moves an average.
    { least: threshold / 2, hours },
  );
  const spans = passages.map(({ span }) => span);
  const groups = groupByAverageLinkage(passages.length, similar, threshold, (one, other) =>
    withinHours(
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

/** Whether two passages share a line of one entry. */
export function isOverlapping(one: PassageReference, other: PassageReference): boolean {
  return (
    one.entry === other.entry && one.lines[0] <= other.lines[1] && other.lines[0] <= one.lines[1]
  );
}

/** Whether the earliest and the latest of spans lie within some hours. */
function withinHours(spans: readonly (TimeSpan | undefined)[], hours: number): boolean {
  const known = spans.flatMap((span) => span ?? []);
  const [first] = known;
  if (first === undefined) return true;
  const earliest = known.reduce((least, span) => (span.to < least.to ? span : least), first);
  const latest = known.reduce((most, span) => (span.from > most.from ? span : most), first);
  return hoursBetween(earliest, latest) <= hours;
}
