import type { Terms } from './extract-terms';

/** A text as weighted terms of length one: the more telling a term, the heavier. */
export type TermVector = ReadonlyMap<string, number>;

/**
 * Weighs terms by how telling they are (tf-idf): a term counts the more, the oftener it stands in a
 * text (by its logarithm), and the fewer texts hold it. Vectors have length one; a text without any
 * telling term has an empty one.
 */
export function weighTerms(texts: readonly Terms[]): TermVector[] {
  const holding = new Map<string, number>();
  for (const terms of texts) {
    for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return texts.map((terms) => {
    const weights = Array.from(terms, ([term, { times }]): [string, number] => [
      term,
      (1 + Math.log(times)) * Math.log(texts.length / (holding.get(term) ?? 1)),
    ]).filter(([, weight]) => weight > 0);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

/** How alike two texts are, from 0 to 1: the cosine of the angle between their vectors. */
export function cosineSimilarity(one: TermVector, other: TermVector): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of fewer) sum += weight * (more.get(term) ?? 0);
  return sum;
}

/** The terms that make two texts alike, those that do most first. */
export function listSharedTerms(
  one: TermVector,
  other: TermVector,
): { term: string; weight: number }[] {
  return Array.from(one, ([term, weight]) => ({ term, weight: weight * (other.get(term) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}
