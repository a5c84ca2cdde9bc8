import { findNearestWords } from './nearest-words';

/**
 * Reports whether a line contains words verbatim and whole: `killed 220` does not contain `killed 2`.
 * Characters are compared exactly, but any white space equals a space, because copies differ in spaces that
 * nobody can see or type, such as no-break spaces.
 */
export function includesVerbatim(line: string, words: string): boolean {
  const text = withPlainSpaces(line);
  const wanted = withPlainSpaces(words);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (isWhole(text, at, at + wanted.length)) return true;
  }
  return false;
}

/** Returns the end of a sentence that says where the words are instead, or which words are most similar. */
export function describeNearest(text: readonly string[], words: string): string {
  const lines = text.flatMap((line, index) => (includesVerbatim(line, words) ? [index + 1] : []));
  if (lines.length > 0) return `it is on line ${lines.join(' and line ')}`;
  const nearest = findNearestWords(text.map(withPlainSpaces), withPlainSpaces(words));
  if (nearest === null) return 'nothing in the text is similar';
  return nearest.words === withPlainSpaces(words)
    ? `on line ${nearest.line} it begins or ends within a word or number`
    : `most similar is line ${nearest.line}: “${nearest.words}”`;
}

/** Reports whether neither edge cuts a word, or a number with its thousands and decimals (`1,100`). */
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
