import type { Collection } from '@/lib/schema/collection';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { publicUrl } from '@/lib/url/public-url';
import { dataVersion, schemaUrl } from './data-versions';
import type { View } from './views';

/** Rights statement of every data file and feed. */
export const rightsStatement =
  'The text of entries belongs to the outlets that published it, named in each entry; when you quote it, give the outlet’s name and URL. Data added by Daybook (order, topics, names, statements, figures) describes what outlets wrote, not who is right.';

/** Builds the data file of a view. */
export function buildDataFile(collection: Collection, { entries, ...view }: View): ExportedFile {
  return {
    format: 'daybook-entries',
    version: dataVersion,
    schema: publicUrl(collection, schemaUrl),
    collection: {
      title: collection.title,
      conflict: collection.conflict,
      firstDay: collection.days.first,
      lastDay: collection.days.last,
      homeZone: collection.homeZone,
    },
    rights: rightsStatement,
    view: { ...view, address: publicUrl(collection, view.address) },
    entries,
  };
}

/** Formats a data file as JSON, one entry per line, so that versions can be compared line by line. */
export function toJson(file: ExportedFile): string {
  return [...generateJson(file)].join('');
}

/** Yields the same in pieces: a large file exceeds the maximum length of a string. */
export function* generateJson({ entries, ...file }: ExportedFile): Generator<string> {
  yield `${JSON.stringify(file).slice(0, -1)},"entries":[`;
  for (const [index, entry] of entries.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(entry)}`;
  }
  yield entries.length > 0 ? '\n]}\n' : ']}\n';
}

/** Yields entries as JSON Lines: one object per line. */
export function* generateJsonLines(entries: readonly ExportedEntry[]): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
