import { catalogueOf } from '@/lib/chronology/catalogue-index';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Library } from '@/lib/schema/library';
import { entryUrl, eventUrl } from '@/lib/url/page-urls';
import { publicUrl } from '@/lib/url/public-url';
import { cardSize, entryCard, eventCard } from '../cards/card-urls';
import { embedAddress, embedCode, embedSize } from './embed-code';
import { entryEmbed } from './entry-embed';
import { eventEmbed } from './event-embed';
import { oembed } from './oembed';

type Embedded = {
  address: string;
  page: () => string;
  title: string;
  size: { width: number; height: number };
  author: Outlet | null;
  card: string;
};

/**
 * The embedded forms of entries and events, and their descriptions, one after the other: texts by
 * address.
 */
export function* embedFiles(library: Library): Generator<[address: string, text: string]> {
  const { collection, entries, events } = library;
  const catalogue = catalogueOf(library);
  const pages: Embedded[] = [
    ...entries.map((entry) => ({
      address: entryUrl(entry),
      page: () => entryEmbed(entry, catalogue, collection),
      title: entry.headline.text,
      size: embedSize.entry,
      author: catalogue.outlet(entry.source.outlet),
      card: entryCard(entry, entries.length),
    })),
    ...events.map((event) => ({
      address: eventUrl(event.id),
      page: () => eventEmbed(event, catalogue, collection),
      title: event.label,
      size: embedSize.event,
      author: null,
      card: eventCard(event.id),
    })),
  ];
  for (const { address, page, title, size, author, card } of pages) {
    const embedded = embedAddress(address);
    yield [`${embedded}index.html`, page()];
    // Who embeds by description is elsewhere: without addresses in full it could not be followed.
    if (collection.siteUrl === undefined) continue;
    const code = embedCode(publicUrl(collection, embedded), title, size);
    const image = { url: publicUrl(collection, card), ...cardSize };
    yield [`${address}oembed.json`, oembed({ title, author, code, size, image, collection })];
  }
}
