import { catalogueOf } from '@/lib/chronology/catalogue-index';
import type { Citation } from '@/lib/schema/citation';
import type { Library } from '@/lib/schema/library';
import { entryUrl, eventUrl } from '@/lib/url/page-urls';
import { citedFrom } from './citation-fields';
import { citations } from './entry-citations';
import { eventCitations } from './event-citations';

/**
 * The files of citations beside the page of every entry and every event, one after the other: texts by
 * address.
 */
export function* citationFiles(library: Library): Generator<[address: string, text: string]> {
  const catalogue = catalogueOf(library);
  const { collection, entries, events } = library;
  for (const entry of entries) {
    yield* filesAt(entryUrl(entry), citations(citedFrom(entry, catalogue, collection)));
  }
  for (const event of events) {
    yield* filesAt(eventUrl(event.id), eventCitations(event, catalogue, collection));
  }
}

function* filesAt(
  address: string,
  forms: readonly Citation[],
): Generator<[address: string, text: string]> {
  for (const { text, file } of forms) if (file !== null) yield [`${address}${file}`, text];
}
