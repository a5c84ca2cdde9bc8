import type { Collection } from '@/lib/schema/collection';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { publicUrl } from '@/lib/url/public-url';
import { dataVersion, schemaAddress } from './data-versions';
import type { View } from './views';

/** Whose the words are: said in every file, so that it goes where the file goes. */
export const rightsInWords =
  'The words of the entries belong to the outlets that published them, named in each entry; quote them with the outlet’s name and address. What Daybook adds (order, topics, names, statements, figures) says what they wrote, and not who is right.';

/** A view as a data file. */
export function dataFile(collection: Collection, { entries, ...view }: View): ExportedFile {
  return {
    format: 'daybook-entries',
    version: dataVersion,
    schema: publicUrl(collection, schemaAddress),
    collection: {
      title: collection.title,
      conflict: collection.conflict,
      firstDay: collection.days.first,
      lastDay: collection.days.last,
      homeZone: collection.homeZone,
    },
    rights: rightsInWords,
    view: { ...view, address: publicUrl(collection, view.address) },
    entries,
  };
}

/** A data file as JSON text: one entry a line, so that two versions can be compared line by line. */
export function toJson(file: ExportedFile): string {
  return [...jsonPieces(file)].join('');
}

/** The same in pieces: a large file is longer than a text may be. */
export function* jsonPieces({ entries, ...file }: ExportedFile): Generator<string> {
  yield `${JSON.stringify(file).slice(0, -1)},"entries":[`;
  for (const [index, entry] of entries.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`;
  }
  yield entries.length > 0 ? '\n]}\n' : ']}\n';
}

/** Entries as JSON Lines, a piece a line: one an object a line, each whole by itself. */
export function* jsonLinePieces(entries: readonly ExportedEntry[]): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
