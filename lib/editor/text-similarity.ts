/** Number of words in a shingle. */
const shingleLength = 5;

/** A text as the set of all its sequences of five words, each as a hash. */
export type Shingles = ReadonlySet<number>;

/**
 * Splits a text into shingles. Case, punctuation and line breaks are ignored, so a copy saved by
 * another browser has the same shingles. A shorter text is one shingle. Linear in the length of the text.
 *
 * Shingles are 32-bit hashes; collisions change the similarity of whole articles by a negligible amount.
 */
export function makeShingles(text: string): Shingles {
  const words = Array.from(text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu), ([word]) =>
    hashWord(word.toLowerCase()),
  );
  const shingles = new Set<number>();
  const last = Math.max(words.length - shingleLength, 0);
  for (let start = 0; start <= last && words.length > 0; start += 1) {
    let shingle = 0;
    for (const word of words.slice(start, start + shingleLength)) {
      shingle = (Math.imul(shingle, 31) + word) | 0;
    }
    shingles.add(shingle);
  }
  return shingles;
}

/**
 * Measures the similarity of two texts: the share of their shingles that both have (Jaccard index).
 * @returns from 0, nothing in common, to 1; texts without words have nothing in common
 */
export function measureSimilarity(one: Shingles, other: Shingles): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}
