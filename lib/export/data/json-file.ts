import { siteAddress } from '@/lib/chronology/site-address';
import type { Collection } from '@/lib/schema/collection';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { dataVersion, schemaAddress } from './versions';
import type { View } from './views';

/** Whose the words are: said in every file, so that it goes where the file goes. */
export const rightsInWords =
  'The words of the entries belong to the outlets that published them, named in each entry; quote them with the outlet’s name and address. What Daybook adds (order, topics, names, statements, figures) says what they wrote, and not who is right.';

/** A view as a data file. */
export function dataFile(collection: Collection, { entries, ...view }: View): ExportedFile {
  return {
    format: 'daybook-entries',
    version: dataVersion,
    schema: siteAddress(collection, schemaAddress),
    collection: {
      title: collection.title,
      conflict: collection.conflict,
      firstDay: collection.days.first,
      lastDay: collection.days.last,
      homeZone: collection.homeZone,
    },
    rights: rightsInWords,
    view: { ...view, address: siteAddress(collection, view.address) },
    entries,
  };
}

/** A data file as JSON text: one entry a line, so that two versions can be compared line by line. */
export function toJson({ entries, ...file }: ExportedFile): string {
  const head = JSON.stringify(file).slice(0, -1);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${head},"entries":[${lines === '' ? '' : `\n${lines}\n`}]}\n`;
}

/** Entries as JSON Lines: one an object a line, each whole by itself. */
export function toJsonLines(entries: readonly ExportedEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
