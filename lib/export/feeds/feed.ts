import { buildCatalogue, type Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { entryUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import type { View } from '../data/views';
import { closeDirections, sanitiseText } from '../safe-text';
import { encodeUri } from './encode-uri';
import { renderEntryHtml } from './entry-html';
import { makeEntryFeedId } from './feed-ids';
import { findPublicationTime, formatDayStart, formatFeedDate } from './feed-time';

/** An entry of a feed, in any format. */
export type FeedItem = {
  id: string;
  url: string;
  original: string | null;
  title: string;
  html: string;
  /** The date that the format requires; a convention if `published` is null. */
  updated: string;
  published: string | null;
  author: { name: string; url: string };
  lang: string;
  topics: { id: string; label: string }[];
};

/** A feed, in any format. */
export type Feed = {
  title: string;
  description: string;
  /** URL of the page with the same entries. */
  url: string;
  updated: string;
  /** Newest first. */
  items: FeedItem[];
};

/** Feed readers fetch a feed often, so it has only the newest entries; the data files have all. */
export const maxItems = 250;

const cache = new WeakMap<Library, Map<string, FeedItem>>();

/** Builds the feed of a view. It is dated by its newest entry, so it does not depend on the build time. */
export function buildFeed(library: Library, view: View): Feed {
  const { collection } = library;
  const items = view.entries
    .slice(-maxItems)
    .reverse()
    .map(({ id }) => findItem(library, id));
  const total = view.entries.length;
  const [newest] = items
    .map(({ updated }) => updated)
    .sort()
    .reverse();
  return {
    title: view.kind === 'all' ? view.title : `${view.title} · ${collection.title}`,
    description:
      total > maxItems
        ? `The newest ${maxItems} of ${formatCount(total, 'entry', 'entries')}. ${collection.description}`
        : collection.description,
    url: view.address,
    updated: newest ?? formatDayStart(collection.days.first),
    items,
  };
}

/** Makes each item once for all feeds. */
function findItem(library: Library, id: string): FeedItem {
  const items = cache.get(library) ?? new Map<string, FeedItem>();
  cache.set(library, items);
  const known = items.get(id);
  if (known) return known;
  const catalogue = buildCatalogue(library);
  const item = buildFeedItem(catalogue.entry(id), catalogue);
  items.set(id, item);
  return item;
}

function buildFeedItem(entry: AnnotatedEntry, catalogue: Catalogue): FeedItem {
  const outlet = catalogue.outlet(entry.source.outlet);
  const article = catalogue.article(entry.source.article);
  const original = article.url ?? article.via?.url;
  return {
    id: makeEntryFeedId(entry.id),
    url: entryUrl(entry),
    original: original === undefined ? null : encodeUri(original),
    title: formatTitle(entry),
    html: renderEntryHtml(entry, outlet, article),
    updated: formatFeedDate(entry),
    published: findPublicationTime(entry),
    author: { name: sanitiseText(outlet.name), url: encodeUri(outlet.url) },
    lang: outlet.lang,
    topics: entry.topics.map(({ topic }) => ({ id: topic, label: catalogue.topic(topic).label })),
  };
}

/** A first sentence in place of a headline is marked as such. */
function formatTitle({ headline: { text, from } }: AnnotatedEntry): string {
  const words = closeDirections(sanitiseText(text)).trim();
  if (words === '') return '[no headline]';
  return from === 'source' ? words : `[no headline; begins “${words}”]`;
}
