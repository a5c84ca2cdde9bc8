import stringWidth from 'string-width';

/** Longest part of a line that an excerpt shows, in characters. */
const longest = 100;
/** Signs that a terminal obeys instead of showing: control characters, changes of writing direction. */
const hidden = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A line of a file with its number, and a mark under a column. Of a long line the part around the column
 * is shown, with `…` where it goes on. The mark stands right under wide characters and tabs too.
 * @param number 1-based line
 * @param column 1-based, in UTF-16 units; null where the problem is the line's as a whole
 */
export function formatExcerpt(line: string, number: number, column: number | null): string[] {
  if (line.trim() === '') return [];
  const at = Math.min((column ?? 1) - 1, line.length);
  const start = at <= longest * 0.75 ? 0 : wholeFrom(line, at - longest / 2);
  const end = wholeFrom(line, start + longest);
  const lead = start > 0 ? '… ' : '';
  const gutter = `  ${number} | ${lead}`;
  const excerpt = `${gutter}${shown(line.slice(start, end))}${end < line.length ? ' …' : ''}`;
  if (column === null) return [excerpt];
  return [excerpt, `${' '.repeat(stringWidth(gutter + shown(line.slice(start, at))))}^`];
}

/** Not between the two halves of one character. */
function wholeFrom(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at + 1 : at;
}

/** A text as a terminal may be given it: on one line, and without signs that it would obey. */
export function shown(text: string): string {
  return text.replace(hidden, ' ');
}
