import type { LineRange } from '@/lib/schema/entry';
import type { ExportedEntry } from '@/lib/schema/exported-entry';

/**
 * Returns the lines of some passages of an entry. An entry with fewer than two passages counts as a whole,
 * including its headline.
 * @param indexes indexes of passages, as `findMatchingPassages` returns them
 */
export function listPassageLines(
  { passages, source }: Pick<ExportedEntry, 'passages' | 'source'>,
  indexes: readonly number[],
): LineRange[] {
  if (passages.length < 2) return indexes.length > 0 ? [source.lines] : [];
  return indexes.flatMap((index) => {
    const passage = passages[index];
    return passage === undefined ? [] : [passage.lines];
  });
}
