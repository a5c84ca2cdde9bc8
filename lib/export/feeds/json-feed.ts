import { generateJsonFeed } from 'feedsmith';
import type { Collection } from '@/lib/schema/collection';
import { publicUrl } from '@/lib/url/public-url';
import { sanitiseText } from '../safe-text';
import type { Feed, FeedItem } from './feed';

/**
 * Formats a feed as JSON Feed 1.1. It requires absolute URLs, so URLs of the site are omitted if the site's
 * own is not known.
 */
export function toJsonFeed(collection: Collection, feed: Feed): string {
  const generated = generateJsonFeed(
    {
      title: sanitiseText(feed.title),
      description: sanitiseText(feed.description),
      ...(collection.siteUrl !== undefined && {
        home_page_url: publicUrl(collection, feed.url),
        feed_url: publicUrl(collection, `${feed.url}feed.json`),
      }),
      items: feed.items.map((item) => toJsonItem(item, collection)),
    },
    { strict: true },
  );
  return `${JSON.stringify(generated, null, 1)}\n`;
}

function toJsonItem(item: FeedItem, collection: Collection) {
  const { id, title, html, updated, published, author, original, topics, lang } = item;
  return {
    id,
    ...(collection.siteUrl !== undefined && { url: publicUrl(collection, item.url) }),
    ...(original !== null && { external_url: original }),
    title,
    content_html: html,
    ...(published !== null && { date_published: new Date(published) }),
    date_modified: new Date(updated),
    authors: [author],
    tags: topics.map(({ label }) => sanitiseText(label)),
    language: lang,
  };
}
