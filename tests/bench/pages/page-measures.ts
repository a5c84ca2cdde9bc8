/** Shares of shingles that are right, surplus and missing; they sum to 1 unless both texts are empty. */
export type Matches = { right: number; surplus: number; missing: number };

/** Precision, recall and their harmonic mean. */
export type Accuracy = { precision: number; recall: number; f: number };

/** Number of words in a shingle. */
const shingleLength = 4;

/**
 * Compares two texts by their shingles, runs of four words, as scrapinghub's article-extraction-benchmark
 * does. A long text weighs as much as a short one.
 */
export function matchShingles(expected: string, found: string): Matches {
  const [wanted, got] = [countShingles(expected), countShingles(found)];
  let [right, surplus, missing] = [0, 0, 0];
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const difference = (got.get(shingle) ?? 0) - (wanted.get(shingle) ?? 0);
    right += Math.min(got.get(shingle) ?? 0, wanted.get(shingle) ?? 0);
    surplus += Math.max(0, difference);
    missing += Math.max(0, -difference);
  }
  const all = right + surplus + missing;
  return all === 0
    ? { right, surplus, missing }
    : { right: right / all, surplus: surplus / all, missing: missing / all };
}

/** A text shorter than a shingle is one shingle. */
function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - shingleLength + 1); at += 1) {
    const shingle = words.slice(at, at + shingleLength).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Averages the precision of pages that have a text, and the recall of those that should have one. */
export function averageAccuracy(pages: readonly Matches[]): Accuracy {
  const precision = mean(
    pages
      .filter(({ right, surplus }) => right + surplus > 0)
      .map(({ right, surplus }) => right / (right + surplus)),
  );
  const recall = mean(
    pages
      .filter(({ right, missing }) => right + missing > 0)
      .map(({ right, missing }) => right / (right + missing)),
  );
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

/** Scores answers as adbar/htmldate does: a wrong one harms precision, none at all harms recall. */
export function scoreAnswers(counts: { right: number; wrong: number; none: number }): Accuracy {
  const { right, wrong, none } = counts;
  return {
    precision: right / (right + wrong),
    recall: right / (right + none),
    f: (2 * right) / (2 * right + wrong + none),
  };
}

/** Returns the expected paragraphs whose words are not in the text, one after another. */
export function findMissingParagraphs(paragraphs: readonly string[], text: string): string[] {
  const words = ` ${listWords(text).join(' ')} `;
  return paragraphs.filter((paragraph) => !words.includes(` ${listWords(paragraph).join(' ')} `));
}

/** Counts the words of a text, and those that the expected texts do not have or not as often. */
export function countSurplusWords(
  text: string,
  expected: readonly string[],
): { words: number; surplus: number } {
  const free = new Map<string, number>();
  for (const word of expected.flatMap(listWords)) free.set(word, (free.get(word) ?? 0) + 1);
  const words = listWords(text);
  let surplus = 0;
  for (const word of words) {
    const left = free.get(word) ?? 0;
    if (left === 0) surplus += 1;
    else free.set(word, left - 1);
  }
  return { words: words.length, surplus };
}

/** Returns a text in the form in which titles are compared: blanks alike, letters composed. */
export function normaliseBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Lists the words of a text; signs that nobody sees do not part them. */
function listWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
