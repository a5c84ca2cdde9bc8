import { measureCosineSimilarity, type TermVector } from './tf-idf-vectors';
import { countHoursBetween, type TimeSpan } from './time-spans';

/** Two texts by their indexes, with their similarity. */
export type SimilarPair = { a: number; b: number; score: number };

/** A text to compare: its vector, when it may have been posted, and the entry or other group it is part of. */
export type ComparableText = { vector: TermVector; span: TimeSpan; group: string };

/**
 * Finds all pairs with at least `minSimilarity` that lie within `hours` of each other and belong to
 * different groups. The result is exact, although most texts are never compared:
 *
 * - A text is indexed only under its heaviest terms, until the rest of its vector is shorter than
 *   `minSimilarity`. A text that shares none of these cannot be similar enough (Cauchy–Schwarz).
 * - Texts are scanned in order of time and dropped from the index once outside the window, so that the
 *   time grows with the texts of a window, not with the collection.
 */
export function findSimilarPairs(
  texts: readonly ComparableText[],
  { minSimilarity, hours }: { minSimilarity: number; hours: number },
): SimilarPair[] {
  const inTime = texts
    .map((text, index) => ({ ...text, index }))
    .sort((one, other) => one.span.from - other.span.from || one.index - other.index);
  const lists = new Map<string, typeof inTime>();
  const pairs: SimilarPair[] = [];
  for (const text of inTime) {
    const compared = new Set<number>();
    for (const term of text.vector.keys()) {
      const list = lists.get(term);
      if (list === undefined) continue;
      const near = list.filter(({ span }) => countHoursBetween(span, text.span) <= hours);
      lists.set(term, near);
      for (const other of near) {
        if (other.group === text.group || compared.has(other.index)) continue;
        compared.add(other.index);
        const score = measureCosineSimilarity(text.vector, other.vector);
        if (score < minSimilarity) continue;
        const [a, b] =
          text.index < other.index ? [text.index, other.index] : [other.index, text.index];
        pairs.push({ a, b, score });
      }
    }
    for (const term of listHeaviestTerms(text.vector, minSimilarity)) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [text]);
      else list.push(text);
    }
  }
  return pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
}

/** Lists the heaviest terms of a vector, until the rest of it is shorter than `minSimilarity`. */
function listHeaviestTerms(vector: TermVector, minSimilarity: number): string[] {
  const terms = [...vector].sort(([, one], [, other]) => other - one);
  let rest = 1;
  const heaviest: string[] = [];
  for (const [term, weight] of terms) {
    if (rest < minSimilarity * minSimilarity) break;
    heaviest.push(term);
    rest -= weight * weight;
  }
  return heaviest;
}
