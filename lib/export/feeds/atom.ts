import { generateAtomFeed } from 'feedsmith';
import type { Collection } from '@/lib/schema/collection';
import { rightsStatement } from '../data/json-file';
import { sanitiseText } from '../safe-text';
import type { Feed, FeedItem } from './feed';
import { makeFeedId } from './feed-ids';
import { feedUrl } from './feed-url';

/** Formats a feed as Atom 1.0 (RFC 4287). */
export function toAtom(collection: Collection, feed: Feed): string {
  const file = `${feed.url}feed.xml`;
  return generateAtomFeed(
    {
      id: makeFeedId(collection, file),
      title: { value: sanitiseText(feed.title) },
      subtitle: { value: sanitiseText(feed.description) },
      updated: new Date(feed.updated),
      rights: { value: rightsStatement },
      generator: { text: 'Daybook' },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feedUrl(file, collection, file) },
        {
          rel: 'alternate',
          type: 'text/html',
          href: feedUrl(file, collection, feed.url),
        },
      ],
      entries: feed.items.map((item) => renderAtomEntry(item, file, collection)),
    },
    { strict: true },
  );
}

function renderAtomEntry(item: FeedItem, file: string, collection: Collection) {
  const { id, title, html, updated, published, author, original, topics, lang } = item;
  return {
    id,
    title: { value: title },
    updated: new Date(updated),
    ...(published !== null && { published: new Date(published) }),
    authors: [{ name: author.name, uri: author.url }],
    links: [
      { rel: 'alternate', type: 'text/html', href: feedUrl(file, collection, item.url) },
      ...(original === null ? [] : [{ rel: 'via', href: original }]),
    ],
    categories: topics.map((topic) => ({ term: topic.id, label: sanitiseText(topic.label) })),
    content: { type: 'html', value: html },
    xml: { lang },
  };
}
