import { findNearestWords } from './nearest-words';

/**
 * Whether words stand on a line as they are, and whole: `killed 2` does not stand in `killed 220`.
 * Signs are compared one by one; white space of any kind is a space, because copies differ in spaces
 * that cannot be seen or typed, such as no-break ones.
 */
export function includesVerbatim(line: string, words: string): boolean {
  const text = withPlainSpaces(line);
  const wanted = withPlainSpaces(words);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (isWhole(text, at, at + wanted.length)) return true;
  }
  return false;
}

/** Where the words stand instead, or what comes nearest to them, as the end of a sentence. */
export function describeNearest(text: readonly string[], words: string): string {
  const lines = text.flatMap((line, index) => (includesVerbatim(line, words) ? [index + 1] : []));
  if (lines.length > 0) return `it stands on line ${lines.join(' and line ')}`;
  const nearest = findNearestWords(text.map(withPlainSpaces), withPlainSpaces(words));
  if (nearest === null) return 'nothing like it stands in the text';
  return nearest.words === withPlainSpaces(words)
    ? `on line ${nearest.line} it begins or ends within a word or number`
    : `nearest to it is line ${nearest.line}: “${nearest.words}”`;
}

/** Neither edge may cut a word, or a number with its thousands and decimals (`1,100`). */
function isWhole(text: string, start: number, end: number): boolean {
  return [start, end].every((edge) => {
    const before = text.slice(Math.max(0, edge - 2), edge);
    const after = text.slice(edge, edge + 2);
    return !cuts.some(([left, right]) => left.test(before) && right.test(after));
  });
}

const cuts: readonly (readonly [RegExp, RegExp])[] = [
  [/[\p{L}\p{N}]$/u, /^[\p{L}\p{M}\p{N}]/u],
  [/\d[.,]$/u, /^\d/u],
  [/\d$/u, /^[.,]\d/u],
];

function withPlainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ');
}
