import type { LineRange } from '@/lib/schema/entry';

/**
 * Reduces an entry's tags of people, organisations or places to a range of lines: each tag keeps its words
 * on those lines, and tags without any are left out. The words of a place keep their uses.
 */
export function filterNamesOnLines<Tag extends { words: readonly { line: number }[] }>(
  tags: readonly Tag[],
  [first, last]: LineRange,
): Tag[] {
  return tags.flatMap((tag) => {
    const words = tag.words.filter(({ line }) => first <= line && line <= last);
    return words.length === 0 ? [] : [{ ...tag, words }];
  });
}
