import { entryAddress, eventAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { siteAddress } from '@/lib/chronology/site-address';
import type { Library } from '@/lib/schema/library';
import { cardSize, entryCard, eventCard } from '../cards/card-address';
import { embedAddress, embedCode, embedSize } from './embed-code';
import { entryEmbed } from './entry-embed';
import { eventEmbed } from './event-embed';
import { oembed } from './oembed';

/** The embedded forms of entries and events, and their descriptions: texts by address. */
export function embedFiles(library: Library): [address: string, text: string][] {
  const { collection, entries, events } = library;
  const catalogue = catalogueOf(library);
  const pages = [
    ...entries.map((entry) => ({
      address: entryAddress(entry),
      page: entryEmbed(entry, catalogue, collection),
      title: entry.headline.text,
      size: embedSize.entry,
      author: catalogue.outlet(entry.source.outlet),
      card: entryCard(entry, entries.length),
    })),
    ...events.map((event) => ({
      address: eventAddress(event.id),
      page: eventEmbed(event, catalogue, collection),
      title: event.label,
      size: embedSize.event,
      author: null,
      card: eventCard(event.id),
    })),
  ];
  return pages.flatMap(({ address, page, title, size, author, card }) => {
    const embedded = embedAddress(address);
    const file: [string, string] = [`${embedded}index.html`, page];
    // Who embeds by description is elsewhere: without addresses in full it could not be followed.
    if (collection.siteUrl === undefined) return [file];
    const code = embedCode(siteAddress(collection, embedded), title, size);
    const image = { url: siteAddress(collection, card), ...cardSize };
    return [
      file,
      [`${address}oembed.json`, oembed({ title, author, code, size, image, collection })],
    ];
  });
}
