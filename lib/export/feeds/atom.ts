import { generateAtomFeed } from 'feedsmith';
import type { Collection } from '@/lib/schema/collection';
import { rightsStatement } from '../data/json-file';
import { safeText } from '../safe-text';
import type { Feed, FeedItem } from './feed';
import { feedId } from './feed-ids';
import { feedLink } from './feed-link';

/** Formats a feed as Atom 1.0 (RFC 4287). */
export function toAtom(collection: Collection, feed: Feed): string {
  const file = `${feed.url}feed.xml`;
  return generateAtomFeed(
    {
      id: feedId(collection, file),
      title: { value: safeText(feed.title) },
      subtitle: { value: safeText(feed.description) },
      updated: new Date(feed.updated),
      rights: { value: rightsStatement },
      generator: { text: 'Daybook' },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feedLink(file, collection, file) },
        {
          rel: 'alternate',
          type: 'text/html',
          href: feedLink(file, collection, feed.url),
        },
      ],
      entries: feed.items.map((item) => atomEntry(item, file, collection)),
    },
    { strict: true },
  );
}

function atomEntry(item: FeedItem, file: string, collection: Collection) {
  const { id, title, html, updated, published, author, original, topics, lang } = item;
  return {
    id,
    title: { value: title },
    updated: new Date(updated),
    ...(published !== null && { published: new Date(published) }),
    authors: [{ name: author.name, uri: author.url }],
    links: [
      { rel: 'alternate', type: 'text/html', href: feedLink(file, collection, item.url) },
      ...(original === null ? [] : [{ rel: 'via', href: original }]),
    ],
    categories: topics.map((topic) => ({ term: topic.id, label: safeText(topic.label) })),
    content: { type: 'html', value: html },
    xml: { lang },
  };
}
