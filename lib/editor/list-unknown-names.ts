import { join } from 'node:path';
import { listEntryTexts } from '@/lib/annotate/entry-texts';
import { listSpellings } from '@/lib/annotate/names/find-names';
import {
  findUnknownNames,
  type SourceText,
  type UnknownName,
} from '@/lib/annotate/names/find-unknown-names';
import { readTextFile } from '@/lib/extract/files/read-text';
import { catchDefect } from '@/lib/load/catch-defect';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { listArticlePaths } from '@/lib/load/list-articles';
import { readArticle } from '@/lib/load/read-article';
import {
  readSettingsAndCatalogue,
  type SettingsAndCatalogue,
} from '@/lib/load/settings-and-catalogue';

/** A name that is not in the catalogue; `line` is a line of the file. */
export type ListedName = {
  name: string;
  count: number;
  file: string;
  line: number;
  excerpt: string;
};

/**
 * Lists the capitalised names in articles that are not in the catalogue, the most frequent first.
 * @param files files to search; if empty, the articles of the collection
 * @returns `unread` has the files that could not be read as text
 */
export function listUnknownNames(files: readonly string[]): {
  names: ListedName[];
  unread: string[];
} {
  const folder = resolveContentFolder();
  const content = readSettingsAndCatalogue(folder);
  const paths =
    files.length > 0
      ? files.map((file) => ({ file, path: file }))
      : listArticlePaths(folder).map((file) => ({ file, path: join(folder, file) }));
  const read = paths.map(({ file, path }) => {
    const { text, foreignBytes } = readTextFile(path);
    const texts =
      text === null ? null : catchDefect(() => readTexts(file, text, foreignBytes, content)).value;
    return { file, texts };
  });
  const found = findUnknownNames(
    read.flatMap(({ texts }) => texts ?? []),
    listKnownWords(content),
  );
  return {
    names: found.map(toListedName),
    unread: read.flatMap(({ file, texts }) => (texts === null ? file : [])),
  };
}

/** The file of a text, with a function that converts lines of the text to lines of the file. */
type Source = { file: string; fileLine: (line: number) => number };

function readTexts(
  file: string,
  text: string,
  foreignBytes: Uint8Array | undefined,
  { outlets }: SettingsAndCatalogue,
): SourceText<Source>[] {
  const { parsed, fileLine } = readArticle(text, outlets, {}, { name: file, foreignBytes });
  const source = { file, fileLine };
  return parsed.entries.flatMap((entry) =>
    listEntryTexts(entry).map((own) => ({ ...own, source })),
  );
}

function toListedName({ text, count, first }: UnknownName<Source>): ListedName {
  const { source, line, excerpt } = first;
  return { name: text, count, file: source.file, line: source.fileLine(line), excerpt };
}

/** Lists all words of the catalogue: names, spellings, titles, demonyms. */
function listKnownWords({
  people,
  organisations,
  places,
  outlets,
}: SettingsAndCatalogue): string[] {
  const named = [...people.people, ...organisations.organisations, ...places.places];
  return [
    ...named.flatMap((item) => listSpellings(item).map(({ text }) => text)),
    ...named.flatMap(({ falseFriends }) => falseFriends.map(({ text }) => text)),
    ...people.people.flatMap(({ titles }) => titles),
    ...places.places.flatMap(({ demonyms }) => demonyms),
    ...organisations.leftOut.map(({ text }) => text),
    ...outlets.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}
