import { entryAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import type { Library } from '@/lib/schema/library';
import { citations } from './citations';
import { citedFrom } from './cited';

/** The files of citations beside the page of every entry: texts by address. */
export function citationFiles(library: Library): [address: string, text: string][] {
  const catalogue = catalogueOf(library);
  return library.entries.flatMap((entry) =>
    citations(citedFrom(entry, catalogue, library.collection)).flatMap(({ text, file }) =>
      file === null ? [] : [[`${entryAddress(entry)}${file}`, text] satisfies [string, string]],
    ),
  );
}
