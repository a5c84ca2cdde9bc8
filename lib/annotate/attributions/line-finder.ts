import type { Span } from '@/lib/text/span';

/** The part of a span that stands on one line, the one that holds a given place, and that line’s number. */
export type LineFinder = (span: Span, place: number) => { text: string; line: number };

const lineBreak = /\r\n|\n|\r/gu;

/**
 * Finds lines in a text of many, which are told apart once however often they are asked for.
 * @param firstLine number of the text’s first line
 */
export function compileLineFinder(text: string, firstLine: number): LineFinder {
  const breaks = Array.from(text.matchAll(lineBreak), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  return ({ start, end }, place) => {
    const before = countBefore(breaks, place);
    const from = Math.max(start, breaks[before - 1]?.to ?? start);
    const to = Math.min(end, breaks[before]?.from ?? end);
    const own = text.slice(from, to);
    return { text: own.replace(/^[\s,;]+/u, '').trimEnd(), line: firstLine + before };
  };
}

function countBefore(breaks: readonly { from: number }[], place: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle]?.from ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
