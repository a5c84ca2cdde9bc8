const none: readonly RegExpExecArray[] = [];

/**
 * Returns every match of a pattern, left to right. `matchAll` copies its pattern at each call, which takes
 * longer than the search itself; most texts hold no match, and are spared it.
 * @param pattern with the flag `g`
 */
export function allMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) === -1 ? none : text.matchAll(pattern);
}
