import stringWidth from 'string-width';

/** Maximum length of the part of a line that an excerpt shows, in characters. */
const maxLength = 100;
/** Characters that a terminal obeys instead of showing: control characters, changes of writing direction. */
const controlCharacters = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Formats a line of a file with its number, and a caret under a column. Long lines are cut around the
 * column, with `…` at the cuts. The caret is placed correctly under wide characters and tabs.
 * @param number 1-based line
 * @param column 1-based, in UTF-16 units; null when the problem concerns the whole line
 */
export function formatExcerpt(line: string, number: number, column: number | null): string[] {
  if (line.trim() === '') return [];
  const at = Math.min((column ?? 1) - 1, line.length);
  const start = at <= maxLength * 0.75 ? 0 : findCharacterStart(line, at - maxLength / 2);
  const end = findCharacterStart(line, start + maxLength);
  const lead = start > 0 ? '… ' : '';
  const gutter = `  ${number} | ${lead}`;
  const excerpt = `${gutter}${toPrintable(line.slice(start, end))}${end < line.length ? ' …' : ''}`;
  if (column === null) return [excerpt];
  return [excerpt, `${' '.repeat(stringWidth(gutter + toPrintable(line.slice(start, at))))}^`];
}

/** Returns the index itself, or the next one if it splits a surrogate pair. */
function findCharacterStart(line: string, at: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? at + 1 : at;
}

/** Makes a text safe to print on one line of a terminal: control characters become spaces. */
export function toPrintable(text: string): string {
  return text.replace(controlCharacters, ' ');
}
