import { requireValue } from '@/lib/text/required';
import type { Terms } from './extract-terms';

/** A text as weighted terms; the vector has length one. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * Weighs the terms of texts by tf-idf: by the logarithm of their frequency in the text, and higher the
 * fewer texts have them. A text whose terms are in all texts has an empty vector.
 */
export function weighTerms(texts: readonly Terms[]): TermVector[] {
  const documentFrequency = new Map<string, number>();
  for (const terms of texts) {
    for (const term of terms.keys())
      documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
  }
  return texts.map((terms) => {
    const weights = Array.from(terms, ([term, { times }]): [string, number] => [
      term,
      (1 + Math.log(times)) *
        Math.log(
          texts.length / requireValue(documentFrequency.get(term), 'Every term is counted.'),
        ),
    ]).filter(([, weight]) => weight > 0);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

/** Returns the similarity of two texts, from 0 to 1: the cosine of the angle between their vectors. */
export function measureCosineSimilarity(one: TermVector, other: TermVector): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of fewer) sum += weight * (more.get(term) ?? 0);
  return sum;
}

/** Lists the terms that two texts share, the heaviest first. */
export function listSharedTerms(
  one: TermVector,
  other: TermVector,
): { term: string; weight: number }[] {
  return Array.from(one, ([term, weight]) => ({ term, weight: weight * (other.get(term) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}
