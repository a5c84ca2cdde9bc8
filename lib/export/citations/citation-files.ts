import { entryAddress, eventAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import type { Citation } from '@/lib/schema/citation';
import type { Library } from '@/lib/schema/library';
import { citations } from './citations';
import { citedFrom } from './cited';
import { eventCitations } from './event-citations';

/** The files of citations beside the page of every entry and every event: texts by address. */
export function citationFiles(library: Library): [address: string, text: string][] {
  const catalogue = catalogueOf(library);
  const { collection, entries, events } = library;
  return [
    ...entries.flatMap((entry) =>
      filesAt(entryAddress(entry), citations(citedFrom(entry, catalogue, collection))),
    ),
    ...events.flatMap((event) =>
      filesAt(eventAddress(event.id), eventCitations(event, catalogue, collection)),
    ),
  ];
}

function filesAt(address: string, forms: readonly Citation[]): [address: string, text: string][] {
  return forms.flatMap(({ text, file }) =>
    file === null ? [] : [[`${address}${file}`, text] satisfies [string, string]],
  );
}
