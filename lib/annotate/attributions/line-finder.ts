import { lineBreak } from '@/lib/text/line-breaks';
import { countStartsBefore, type Span } from '@/lib/text/span';

/** Returns the part of a span that is on the line of a given place, with that line’s number. */
export type LineFinder = (span: Span, place: number) => { text: string; line: number };

/**
 * Compiles a line finder for a text: finds its line breaks once, for any number of lookups.
 * @param firstLine the number of the text’s first line
 */
export function compileLineFinder(text: string, firstLine: number): LineFinder {
  const breaks = Array.from(text.matchAll(lineBreak), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return ({ start, end }, place) => {
    const before = countStartsBefore(breaks, place);
    const from = Math.max(start, breaks[before - 1]?.end ?? start);
    const to = Math.min(end, breaks[before]?.start ?? end);
    const own = text.slice(from, to);
    return { text: own.replace(/^[\s,;]+/u, '').trimEnd(), line: firstLine + before };
  };
}
