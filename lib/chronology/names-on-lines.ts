import type { LineRange } from '@/lib/schema/entry';

/**
 * What of an entry’s people, organisations or places stands on the lines of one passage: the same tags
 * with those of their words alone, and no tag without words there. A place’s words keep their uses.
 */
export function namesOnLines<Tag extends { words: readonly { line: number }[] }>(
  tags: readonly Tag[],
  [first, last]: LineRange,
): Tag[] {
  return tags.flatMap((tag) => {
    const words = tag.words.filter(({ line }) => first <= line && line <= last);
    return words.length === 0 ? [] : [{ ...tag, words }];
  });
}
