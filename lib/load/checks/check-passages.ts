import { findParagraphRange } from '@/lib/annotate/topics/apply-passage-cuts';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { issue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
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
      return [{ ...issue('override-unknown', message, at('entry')), file: settingsFiles.passages }];
    }
    const others = taken.get(id) ?? [];
    taken.set(id, others);
    return lines.flatMap(([from, to], place): FileIssue[] => {
      const position = at('lines', place);
      const same = others.find(([first, last]) => first <= to && from <= last);
      others.push([from, to]);
      if (findParagraphRange(entry.body, [from, to]) === null) {
        const known = entry.body.map((paragraph) => formatLines(paragraph.lines)).join(', ');
        const message = `Lines ${formatLines([from, to])} are not whole paragraphs of \`${id}\`, whose paragraphs are lines ${known}.`;
        return [
          { ...issue('passage-lines-outside', message, position), file: settingsFiles.passages },
        ];
      }
      if (same === undefined) return [];
      const message = `Lines ${formatLines([from, to])} of \`${id}\` overlap lines ${formatLines(same)}, which are already a passage.`;
      return [
        { ...issue('passage-lines-overlap', message, position), file: settingsFiles.passages },
      ];
    });
  });
}

function formatLines([from, to]: LineRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
