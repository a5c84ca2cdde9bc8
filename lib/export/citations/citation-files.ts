import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import type { Citation } from '@/lib/schema/citation';
import type { Library } from '@/lib/schema/library';
import { entryUrl, eventUrl } from '@/lib/url/page-urls';
import { buildCitationFields } from './citation-fields';
import { citeEntry } from './entry-citations';
import { citeEvent } from './event-citations';

/** Yields the citation files of every entry and event: URL and text. They are beside the page. */
export function* generateCitationFiles(library: Library): Generator<[url: string, text: string]> {
  const catalogue = buildCatalogue(library);
  const { collection, entries, events } = library;
  for (const entry of entries) {
    yield* generateFilesAt(
      entryUrl(entry),
      citeEntry(buildCitationFields(entry, catalogue, collection)),
    );
  }
  for (const event of events) {
    yield* generateFilesAt(eventUrl(event.id), citeEvent(event, catalogue, collection));
  }
}

function* generateFilesAt(
  pageUrl: string,
  citations: readonly Citation[],
): Generator<[url: string, text: string]> {
  for (const { text, file } of citations) if (file !== null) yield [`${pageUrl}${file}`, text];
}
