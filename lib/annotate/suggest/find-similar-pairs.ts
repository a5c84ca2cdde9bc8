import { cosineSimilarity, type TermVector } from './tf-idf-vectors';
import { hoursBetween, type TimeSpan } from './time-spans';

/** Two texts, by their places in the list, and how alike they are. */
export type SimilarPair = { a: number; b: number; score: number };

/** A text to compare: its vector, when it may have been written, and what it is part of. */
export type ComparableText = { vector: TermVector; span: TimeSpan; whole: string };

/**
 * Finds all pairs at least `least` alike that lie within `hours` of each other and are not parts of one
 * whole. Exact, and yet not every text is compared with every other:
 *
 * - A text is listed only under its heaviest terms, up to where the rest of its vector is shorter than
 *   `least`. A text that shares none of these cannot be `least` alike (Cauchy–Schwarz).
 * - Texts are taken in order of time; those that the window has left behind fall off the lists. So the
 *   time taken grows with the texts of a window, not with the collection.
 */
export function findSimilarPairs(
  texts: readonly ComparableText[],
  { least, hours }: { least: number; hours: number },
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
      const near = list.filter(({ span }) => hoursBetween(span, text.span) <= hours);
      lists.set(term, near);
      for (const other of near) {
        if (other.whole === text.whole || compared.has(other.index)) continue;
        compared.add(other.index);
        const score = cosineSimilarity(text.vector, other.vector);
        if (score < least) continue;
        const [a, b] =
          text.index < other.index ? [text.index, other.index] : [other.index, text.index];
        pairs.push({ a, b, score });
      }
    }
    for (const term of heaviestTerms(text.vector, least)) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [text]);
      else list.push(text);
    }
  }
  return pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b);
}

/** The terms of a vector from the heaviest on, without which the rest is shorter than `least`. */
function heaviestTerms(vector: TermVector, least: number): string[] {
  const terms = [...vector].sort(([, one], [, other]) => other - one);
  let rest = 1;
  const heaviest: string[] = [];
  for (const [term, weight] of terms) {
    if (rest < least * least) break;
    heaviest.push(term);
    rest -= weight * weight;
  }
  return heaviest;
}
