import { type EntryText, listEntryTexts } from '@/lib/annotate/entry-texts';
import { findExactWords } from '@/lib/annotate/names/apply-name-overrides';
import type { NameFinder } from '@/lib/annotate/names/find-names';
import { quoteHits } from '@/lib/annotate/quote-hits';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { issue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import type { NameFile } from './name-file';

type Override = NameFile['overrides'][number];
/** A fault of an override, and the field below it that the fault is in. */
type Fault = { code: 'override-unknown' | 'name-not-held'; message: string; field: PropertyKey[] };

/**
 * The corrections of a file of names that correct nothing: of entries or ids that do not exist, or of
 * words that the entry does not hold.
 * @param find finds the names of the catalogue as its spellings have them, corrections aside
 */
export function checkNameOverrides(
  { kind, file, named, overrides, at }: NameFile,
  entries: ReadonlyMap<string, AnnotatedEntry>,
  find: NameFinder,
): FileIssue[] {
  const ids = new Set(named.map(({ id }) => id));
  return overrides.flatMap((override, index) => {
    const entry = entries.get(override.entry);
    const faults =
      entry === undefined
        ? [unknown('entry', override.entry)]
        : !ids.has(override.id)
          ? [unknown('id', override.id)]
          : notFound(override, listEntryTexts(entry), (text) =>
              find(text).filter((hit) => hit.kind === kind && hit.id === override.id),
            );
    return faults.map(({ code, message, field }) => ({
      ...issue(code, message, at(['overrides', index, ...field])),
      file,
    }));
  });
}

function unknown(field: 'entry' | 'id', name: string): Fault {
  const message = `An override names the ${field} \`${name}\`, which does not exist.`;
  return { code: 'override-unknown', message, field: [field] };
}

function notFound(
  { entry, id, words, line }: Override,
  texts: readonly EntryText[],
  spelled: NameFinder,
): Fault[] {
  const isMeant = (found: { line: number }) => line === undefined || found.line === line;
  const where = `the entry \`${entry}\`, whose ${line === undefined ? 'text' : `line ${line}`}`;
  if (words === undefined) {
    const found = texts.flatMap((own) => quoteHits(own.text, own.line, spelled(own.text)));
    const message = `An override corrects \`${id}\` in ${where} holds no spelling of it.`;
    return found.some(isMeant) ? [] : [{ code: 'name-not-held', message, field: [] }];
  }
  return words.flatMap((text, place): Fault[] => {
    const message = `An override gives “${text}” as words of ${where} does not hold them.`;
    return findExactWords([text], texts).some(isMeant)
      ? []
      : [{ code: 'name-not-held', message, field: ['words', place] }];
  });
}
