/** How many words in a row make one piece that two texts are compared by. */
const pieceLength = 5;

/** A text as the set of all its runs of five words, each as a number. */
export type Shingles = ReadonlySet<number>;

/**
 * Takes a text apart for comparison. Case, punctuation and line breaks do not count, so a copy saved by
 * another browser gives the same pieces. Linear in the text. A text of fewer words is one piece.
 *
 * Shingles are 32-bit hashes: two of them being equal by chance moves the similarity of whole articles
 * by less than anybody could see.
 */
export function makeShingles(text: string): Shingles {
  const words = Array.from(text.normalize('NFKC').matchAll(/[\p{L}\p{N}]+/gu), ([word]) =>
    hashOf(word.toLowerCase()),
  );
  const pieces = new Set<number>();
  const last = Math.max(words.length - pieceLength, 0);
  for (let start = 0; start <= last && words.length > 0; start += 1) {
    let piece = 0;
    for (const word of words.slice(start, start + pieceLength)) {
      piece = (Math.imul(piece, 31) + word) | 0;
    }
    pieces.add(piece);
  }
  return pieces;
}

/**
 * How alike two texts are: pieces that both have, as a part of the pieces that either has (Jaccard).
 * @returns from 0, nothing in common, to 1; two texts without words have nothing in common
 */
export function similarity(one: Shingles, other: Shingles): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}
