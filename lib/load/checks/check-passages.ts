import { findParagraphRange } from '@/lib/annotate/topics/apply-passage-cuts';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { capitalise, formatLineRange } from '@/lib/wording/counts-and-lists';
import { settingsFiles } from '../content-bytes';
import type { SettingsAndCatalogue } from '../settings-and-catalogue';

/**
 * Checks editors’ passage cuts against the texts. Reports entries that do not exist, lines that are not
 * whole paragraphs of their entry, and cuts that overlap.
 */
export function checkPassages(
  entries: readonly AnnotatedEntry[],
  { passages, passageLines }: Pick<SettingsAndCatalogue, 'passages' | 'passageLines'>,
): FileIssue[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const taken = new Map<string, LineRange[]>();
  return passages.cuts.flatMap(({ entry: id, lines }, index) => {
    const at = (...field: PropertyKey[]) => passageLines(['cuts', index, ...field]);
    const entry = byId.get(id);
    if (entry === undefined) {
      const message = `A passage cut names the entry \`${id}\`, which does not exist.`;
      return [
        { ...createIssue('override-unknown', message, at('entry')), file: settingsFiles.passages },
      ];
    }
    const others = taken.get(id) ?? [];
    taken.set(id, others);
    return lines.flatMap(([from, to], place): FileIssue[] => {
      const position = at('lines', place);
      const same = others.find(([first, last]) => first <= to && from <= last);
      others.push([from, to]);
      if (findParagraphRange(entry.body, [from, to]) === null) {
        const known = entry.body.map((paragraph) => formatLineRange(paragraph.lines)).join(', ');
        const are = from === to ? 'is not a whole paragraph' : 'are not whole paragraphs';
        const message = `${capitalise(formatLineRange([from, to]))} ${are} of \`${id}\`. Its paragraphs: ${known}.`;
        return [
          {
            ...createIssue('passage-lines-outside', message, position),
            file: settingsFiles.passages,
          },
        ];
      }
      if (same === undefined) return [];
      const overlap = from === to ? 'overlaps' : 'overlap';
      const message = `${capitalise(formatLineRange([from, to]))} of \`${id}\` ${overlap} ${formatLineRange(same)}, already given for a passage.`;
      return [
        {
          ...createIssue('passage-lines-overlap', message, position),
          file: settingsFiles.passages,
        },
      ];
    });
  });
}
