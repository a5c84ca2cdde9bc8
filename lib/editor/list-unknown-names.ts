import { join } from 'node:path';
import { listEntryTexts } from '@/lib/annotate/entry-texts';
import { listSpellings } from '@/lib/annotate/names/find-names';
import {
  findUnknownNames,
  type SourceText,
  type UnknownName,
} from '@/lib/annotate/names/find-unknown-names';
import { readTextFile } from '@/lib/extract/read-text';
import { listArticlePaths, resolveContentFolder } from '@/lib/load/content-bytes';
import { readArticle } from '@/lib/load/read-article';
import {
  readSettingsAndCatalogue,
  type SettingsAndCatalogue,
} from '@/lib/load/settings-and-catalogue';

/** A name that the catalogue does not know; `line` is a line of the file as given. */
export type ListedName = {
  name: string;
  count: number;
  file: string;
  line: number;
  excerpt: string;
};

/**
 * The capitalised names that articles print and the catalogue does not know, the most frequent first.
 * @param files files to look at, catalogued or not; without any, the articles of the collection
 * @returns `unread` names the files that could not be read as text
 */
export async function listUnknownNames(
  files: readonly string[],
): Promise<{ names: ListedName[]; unread: string[] }> {
  const folder = resolveContentFolder();
  const content = readSettingsAndCatalogue(folder);
  const paths =
    files.length > 0
      ? files.map((file) => ({ file, path: file }))
      : listArticlePaths(folder).map((file) => ({ file, path: join(folder, file) }));
  const read = await Promise.all(
    paths.map(async ({ file, path }) => {
      const { text, foreignBytes } = readTextFile(path);
      return { file, texts: text === null ? null : textsIn(file, text, foreignBytes, content) };
    }),
  );
  const found = findUnknownNames(
    read.flatMap(({ texts }) => texts ?? []),
    knownWords(content),
  );
  return {
    names: found.map(listed),
    unread: read.flatMap(({ file, texts }) => (texts === null ? file : [])),
  };
}

/** Where a text stands: its file, and what turns its lines into lines of that file. */
type Source = { file: string; fileLine: (line: number) => number };

function textsIn(
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

function listed({ text, count, first }: UnknownName<Source>): ListedName {
  const { source, line, excerpt } = first;
  return { name: text, count, file: source.file, line: source.fileLine(line), excerpt };
}

/** Everything that the catalogue has a word for. */
function knownWords({ people, organisations, places, outlets }: SettingsAndCatalogue): string[] {
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
