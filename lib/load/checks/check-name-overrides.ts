import { type EntryText, listEntryTexts } from '@/lib/annotate/entry-texts';
import { findExactWords } from '@/lib/annotate/names/apply-name-overrides';
import type { NameFinder } from '@/lib/annotate/names/find-names';
import { quoteHits } from '@/lib/annotate/quote-hits';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import type { NameFile } from './name-file';

type Override = NameFile['overrides'][number];
/** A fault in an override, with the path of its field. */
type Fault = { code: 'override-unknown' | 'name-not-found'; message: string; field: PropertyKey[] };

/**
 * Reports corrections in a file of names that have no effect: their entry or id does not exist, or the entry
 * does not contain their words.
 * @param find finds the names of the catalogue by their spellings, without corrections
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
        ? [reportUnknown('entry', override.entry)]
        : !ids.has(override.id)
          ? [reportUnknown('id', override.id)]
          : reportNotFound(override, listEntryTexts(entry), (text) =>
              find(text).filter((hit) => hit.kind === kind && hit.id === override.id),
            );
    return faults.map(({ code, message, field }) => ({
      ...createIssue(code, message, at(['overrides', index, ...field])),
      file,
    }));
  });
}

function reportUnknown(field: 'entry' | 'id', name: string): Fault {
  const message = `An override names the ${field} \`${name}\`, which does not exist.`;
  return { code: 'override-unknown', message, field: [field] };
}

function reportNotFound(
  { entry, id, words, line }: Override,
  texts: readonly EntryText[],
  spelled: NameFinder,
): Fault[] {
  const isMeant = (found: { line: number }) => line === undefined || found.line === line;
  const where = `the entry \`${entry}\`, whose ${line === undefined ? 'text' : `line ${line}`}`;
  if (words === undefined) {
    const found = texts.flatMap((own) => quoteHits(own.text, own.line, spelled(own.text)));
    const message = `An override corrects \`${id}\` in ${where} does not contain any spelling of it.`;
    return found.some(isMeant) ? [] : [{ code: 'name-not-found', message, field: [] }];
  }
  return words.flatMap((text, place): Fault[] => {
    const message = `An override gives the words “${text}” in ${where} does not contain them.`;
    return findExactWords([text], texts).some(isMeant)
      ? []
      : [{ code: 'name-not-found', message, field: ['words', place] }];
  });
}
