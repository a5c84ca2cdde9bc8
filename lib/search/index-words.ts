import { scanWords, stripAccents } from '@/lib/text/scan-words';

/** A word of a text: its place, and the form that it is indexed and searched by. */
export type IndexWord = { start: number; end: number; word: string };

const keepWhole = { keepInnerMarks: true };

/** Splits a text into the words that search compares: `Bakhmut’s` is `bakhmut`, `15,000` is `15000`. */
export function splitIndexWords(text: string): IndexWord[] {
  const words: IndexWord[] = [];
  scanWords(
    text,
    (start, end, isAscii) => {
      words.push({ start, end, word: toIndexForm(text.slice(start, end), isAscii) });
    },
    keepWhole,
  );
  return words;
}

/** Returns a word in lower case without accents, apostrophes, thousands separators or a possessive. */
function toIndexForm(printed: string, isAscii: boolean): string {
  const lower = printed.toLowerCase();
  // True of most words, and the replacements below cost more than everything else.
  if (/^[a-z]+$/.test(lower)) return lower;
  const plain = lower
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ]/gu, '')
    .replace(/(\p{N}),(?=\p{N})/gu, '$1');
  return isAscii ? plain : stripAccents(plain);
}

/** Returns whether a hyphen joins two words of a text: `counter-offensive`. */
export function isHyphenated(text: string, before: IndexWord, after: IndexWord): boolean {
  return /^[-‐‑]$/u.test(text.slice(before.end, after.start));
}
