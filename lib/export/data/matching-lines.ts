import type { LineRange } from '@/lib/schema/entry';
import type { ExportedEntry } from '@/lib/schema/exported-entry';

/**
 * The lines of some of an entry’s passages.
 * @param passages places in the entry’s passages, as `matchingPassages` gives them. An entry of fewer
 * than two passages is one whole, headline and all.
 */
export function linesOfPassages(
  { passages, source }: Pick<ExportedEntry, 'passages' | 'source'>,
  asked: readonly number[],
): LineRange[] {
  if (passages.length < 2) return asked.length > 0 ? [source.lines] : [];
  return asked.flatMap((index) => {
    const passage = passages[index];
    return passage === undefined ? [] : [passage.lines];
  });
}
