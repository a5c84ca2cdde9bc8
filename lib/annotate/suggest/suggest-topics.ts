import { requireValue } from '@/lib/text/required';
import { groupByAverageLinkage } from './average-linkage';
import { findSimilarPairs } from './find-similar-pairs';
import type { PassageReference, VectorisedPassage } from './vectorise-passages';

/** Passages that no topic of the catalogue covers, with words that could name one. */
export type SuggestedTopic = { passages: PassageReference[]; words: string[] };

/** Lower than for one event, as the catalogue’s topics are much wider groups. */
const minSimilarity = 0.08;
const maxWords = 8;

/**
 * Suggests topics: groups passages by subject, whenever they were posted.
 * @param passages those without a topic
 * @returns the largest group first; a passage that resembles no other is a group of its own
 */
export function suggestTopics(passages: readonly VectorisedPassage[]): SuggestedTopic[] {
  const similar = findSimilarPairs(
    passages.map(({ at, span, vector }, index) => ({
      span,
      vector,
      group: `${at.entry} ${index}`,
    })),
    { minSimilarity: minSimilarity / 2, hours: Number.POSITIVE_INFINITY },
  );
  const groups = groupByAverageLinkage(passages.length, similar, minSimilarity);
  const grouped = new Set(groups.flat());
  const single = passages.flatMap((_, index) => (grouped.has(index) ? [] : [[index]]));
  return [...groups, ...single]
    .map((group) => group.flatMap((index) => passages[index] ?? []))
    .sort((one, other) => other.length - one.length)
    .map((group) => ({ passages: group.map(({ at }) => at), words: listHeaviestWords(group) }));
}

/** Lists the words with the highest total weight in a group, without figures, which name no topic. */
function listHeaviestWords(group: readonly VectorisedPassage[]): string[] {
  const total = new Map<string, { weight: number; words: string }>();
  for (const { vector, terms } of group) {
    for (const [term, weight] of vector) {
      if (/\p{N}/u.test(term)) continue;
      const known = total.get(term);
      const { words } = requireValue(terms.get(term), 'A vector has the terms of its text.');
      if (known === undefined) total.set(term, { weight, words });
      else known.weight += weight;
    }
  }
  return [...total.values()]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, maxWords)
    .map(({ words }) => words);
}
