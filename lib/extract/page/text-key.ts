/** Returns the letters and digits of a text in lower case, by which two versions of it are compared. */
export function toTextKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Lists the words of a text in lower case, without punctuation. */
export function listPlainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Number of words in a row that show that a text is in another. */
const wordsInRow = 5;

/** Returns a function that tells whether a text is within others, in time that grows with its own length. */
export function indexWords(texts: readonly string[]): (text: string) => boolean {
  const words = listPlainWords(texts.join(' '));
  const rows = new Map<number, Set<string>>();
  const rowsOf = (length: number) => {
    const known = rows.get(length) ?? new Set(listRows(words, length));
    rows.set(length, known);
    return known;
  };
  return (text) => {
    const own = listPlainWords(text);
    const length = Math.min(own.length, wordsInRow);
    return length === 0 || listRows(own, length).every((row) => rowsOf(length).has(row));
  };
}

function listRows(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}
