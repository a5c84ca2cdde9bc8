const none: readonly RegExpExecArray[] = [];

/**
 * Returns every match of a pattern, left to right. `matchAll` copies its pattern at each call, which takes
 * longer than the search itself, so it is not called for the many texts without a match.
 * @param pattern with the flag `g`
 */
export function findAllMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) === -1 ? none : text.matchAll(pattern);
}
