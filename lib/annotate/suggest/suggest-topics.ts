import { groupByAverageLinkage } from './average-linkage';
import { findSimilarPairs } from './find-similar-pairs';
import type { PassageReference, VectorisedPassage } from './vectorise-passages';

/** Passages that no topic of the catalogue covers, and the words that a topic for them could go by. */
export type SuggestedTopic = { passages: PassageReference[]; words: string[] };

/** Of a subject, less must be shared than of an event: the catalogue’s topics hold much wider groups. */
const least = 0.08;
const mostWords = 8;

/**
 * Groups passages by what they are about, whenever they were posted.
 * @param passages those that have no topic
 * @returns the largest group first; a passage like no other is a group of itself
 */
export function suggestTopics(passages: readonly VectorisedPassage[]): SuggestedTopic[] {
  const similar = findSimilarPairs(
    passages.map(({ at, span, vector }, index) => ({
      span,
      vector,
      whole: `${at.entry} ${index}`,
    })),
    { least: least / 2, hours: Number.POSITIVE_INFINITY },
  );
  const groups = groupByAverageLinkage(passages.length, similar, least);
  const grouped = new Set(groups.flat());
  const single = passages.flatMap((_, index) => (grouped.has(index) ? [] : [[index]]));
  return [...groups, ...single]
    .map((group) => group.flatMap((index) => passages[index] ?? []))
    .sort((one, other) => other.length - one.length)
    .map((group) => ({ passages: group.map(({ at }) => at), words: heaviestWords(group) }));
}

/** The words that weigh most in a group as a whole. Figures say nothing of a topic. */
function heaviestWords(group: readonly VectorisedPassage[]): string[] {
  const total = new Map<string, { weight: number; words: string }>();
  for (const { vector, terms } of group) {
    for (const [term, weight] of vector) {
      const words = terms.get(term)?.words ?? '';
      if (/\p{N}/u.test(term)) continue;
      const known = total.get(term);
      if (known === undefined) total.set(term, { weight, words });
      else known.weight += weight;
    }
  }
  return [...total.values()]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords)
    .map(({ words }) => words);
}
