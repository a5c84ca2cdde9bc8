import { compileNames, listSpellings, type NameKind } from '@/lib/annotate/names/find-names';
import { hasCapital, makePhraseKey } from '@/lib/annotate/phrases/compile-phrases';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { settingsFiles } from '../content-bytes';
import type { SettingsAndCatalogue } from '../settings-and-catalogue';
import { checkNameOverrides } from './check-name-overrides';
import type { NameFile } from './name-file';

/**
 * Checks the names of the catalogue against each other and against the texts. Reports repeated ids,
 * spellings that two names share, and names that are expected in an entry but not in its text.
 */
export function checkNames(
  entries: readonly AnnotatedEntry[],
  content: SettingsAndCatalogue,
): FileIssue[] {
  const { people, organisations, places, nameLines } = content;
  const nameFile = (
    kind: NameKind,
    named: NameFile['named'],
    { overrides }: Pick<NameFile, 'overrides'>,
  ): NameFile => ({ kind, named, overrides, file: settingsFiles[kind], at: nameLines[kind] });
  const files = [
    nameFile('people', people.people, people),
    nameFile('organisations', organisations.organisations, organisations),
    nameFile('places', places.places, places),
  ];
  const find = compileNames({
    people: people.people,
    organisations: organisations.organisations,
    places: places.places,
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [
    ...files.flatMap(findRepeatedIds),
    ...findSharedSpellings(files),
    ...files.flatMap((file) => [
      ...reportMissingExpectations(file, byId),
      ...checkNameOverrides(file, byId, find),
    ]),
  ];
}

function findRepeatedIds({ kind, file, named, at }: NameFile): FileIssue[] {
  const seen = new Set<string>();
  return named.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `Two ${kind} have the id \`${id}\`.`;
    return [{ ...createIssue('duplicate-id', message, at([kind, index, 'id'])), file }];
  });
}

/** Reports spellings that two names share: in a text they could not be distinguished. */
function findSharedSpellings(files: readonly NameFile[]): FileIssue[] {
  const known = new Map<string, { exact: string | null; id: string; file: string }[]>();
  return files.flatMap(({ kind, file, named, at }) =>
    named.flatMap(({ id, ...spelled }, index) =>
      listSpellings(spelled).flatMap((spelling, place) => {
        const { exact, folded } = makePhraseKey(spelling.text);
        const asksCase =
          (spelling.case ?? (hasCapital(spelling.text) ? 'exact' : 'any')) === 'exact';
        const own = { exact: asksCase ? exact : null, id, file };
        const others = known.get(folded) ?? [];
        known.set(folded, [...others, own]);
        const same = others.find(
          (other) => own.exact === null || other.exact === null || other.exact === own.exact,
        );
        if (same === undefined) return [];
        const clash =
          same.id === id && same.file === file
            ? 'is listed twice'
            : `is also a spelling of \`${same.id}\` in ${same.file}`;
        const path = place === 0 ? [kind, index, 'name'] : [kind, index, 'variants', place - 1];
        const message = `The spelling “${spelling.text}” of \`${id}\` ${clash}.`;
        return [{ ...createIssue('spelling-shared', message, at(path)), file }];
      }),
    ),
  );
}

function reportMissingExpectations(
  { kind, file, named, at }: NameFile,
  entries: ReadonlyMap<string, AnnotatedEntry>,
): FileIssue[] {
  return named.flatMap(({ id, expected }, index) =>
    expected.flatMap((entryId, place) => {
      const entry = entries.get(entryId);
      if (entry?.[kind].some((tag) => tag.id === id)) return [];
      const position = at([kind, index, 'expected', place]);
      const found =
        entry === undefined
          ? createIssue(
              'override-unknown',
              `\`${id}\` is expected in the entry \`${entryId}\`, which does not exist.`,
              position,
            )
          : createIssue(
              'name-not-found',
              `\`${id}\` is expected in the entry \`${entryId}\`, whose text does not contain any spelling of it.`,
              position,
            );
      return [{ ...found, file }];
    }),
  );
}
