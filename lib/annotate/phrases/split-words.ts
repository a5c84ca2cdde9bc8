import { scanWords, stripAccents } from '@/lib/text/scan-words';

/** A word of a text: its place, `exact` without accents, and `folded` in lower case as well. */
export type Word = { start: number; end: number; exact: string; folded: string };

const cutAtInnerMarks = { keepInnerMarks: false };

/** Splits a text into the words that phrases are compared by: `Bakhmut’s` is `Bakhmut` and `s`. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  scanWords(
    text,
    (start, end, isAscii) => {
      const printed = text.slice(start, end);
      const exact = isAscii ? printed : stripAccents(printed);
      words.push({ start, end, exact, folded: exact.toLowerCase() });
    },
    cutAtInnerMarks,
  );
  return words;
}
