import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Library } from '@/lib/schema/library';
import { entryUrl, eventUrl } from '@/lib/url/page-urls';
import { publicUrl } from '@/lib/url/public-url';
import { cardSize, entryCardUrl, eventCardUrl } from '../cards/card-urls';
import { embedSize, embedUrl, formatEmbedCode } from './embed-code';
import { renderEntryEmbed } from './entry-embed';
import { renderEventEmbed } from './event-embed';
import { describeEmbed } from './oembed';

type Embedded = {
  url: string;
  page: () => string;
  title: string;
  size: { width: number; height: number };
  author: Outlet | null;
  card: string;
};

/** Yields the embedded pages of entries and events with their oEmbed descriptions: URL and text. */
export function* generateEmbedFiles(library: Library): Generator<[url: string, text: string]> {
  const { collection, entries, events } = library;
  const catalogue = buildCatalogue(library);
  const pages: Embedded[] = [
    ...entries.map((entry) => ({
      url: entryUrl(entry),
      page: () => renderEntryEmbed(entry, catalogue, collection),
      title: entry.headline.text,
      size: embedSize.entry,
      author: catalogue.outlet(entry.source.outlet),
      card: entryCardUrl(entry, entries.length),
    })),
    ...events.map((event) => ({
      url: eventUrl(event.id),
      page: () => renderEventEmbed(event, catalogue, collection),
      title: event.label,
      size: embedSize.event,
      author: null,
      card: eventCardUrl(event.id),
    })),
  ];
  for (const { url, page, title, size, author, card } of pages) {
    const embedded = embedUrl(url);
    yield [`${embedded}index.html`, page()];
    // oEmbed consumers are on other sites, so they need absolute URLs.
    if (collection.siteUrl === undefined) continue;
    const code = formatEmbedCode(publicUrl(collection, embedded), title, size);
    const image = { url: publicUrl(collection, card), ...cardSize };
    yield [`${url}oembed.json`, describeEmbed({ title, author, code, size, image, collection })];
  }
}
