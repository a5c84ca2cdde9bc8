import { type Catalogue, catalogueOf } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { entryUrl } from '@/lib/url/page-urls';
import { counted } from '@/lib/wording/counts-and-lists';
import type { View } from '../data/views';
import { closedDirections, plainText } from '../safe-text';
import { uriOf } from './encode-uri';
import { entryHtml } from './entry-html';
import { entryFeedId } from './feed-ids';
import { feedDate, publishedAt, startOf } from './feed-time';

/** An entry as every format of feed has it. */
export type FeedItem = {
  id: string;
  address: string;
  original: string | null;
  title: string;
  html: string;
  /** The date that the format asks for; a convention where `published` is null. */
  updated: string;
  published: string | null;
  author: { name: string; url: string };
  lang: string;
  topics: { id: string; label: string }[];
};

/** A feed before it is written in one format or another. */
export type Feed = {
  title: string;
  description: string;
  /** The page that shows the same. */
  address: string;
  updated: string;
  /** The newest first. */
  items: FeedItem[];
};

/** Readers fetch a feed again and again, so a large one holds the newest; the data files hold all. */
export const mostItems = 250;

const made = new WeakMap<Library, Map<string, FeedItem>>();

/** A view as a feed. Its date is that of its newest entry; nothing depends on when it is built. */
export function feedOf(library: Library, view: View): Feed {
  const { collection } = library;
  const items = view.entries
    .slice(-mostItems)
    .reverse()
    .map(({ id }) => itemOf(library, id));
  const held = view.entries.length;
  const [newest] = items
    .map(({ updated }) => updated)
    .sort()
    .reverse();
  return {
    title: view.kind === 'all' ? view.title : `${view.title} · ${collection.title}`,
    description:
      held > mostItems
        ? `The newest ${mostItems} of ${counted(held, 'entry', 'entries')}. ${collection.description}`
        : collection.description,
    address: view.address,
    updated: newest ?? startOf(collection.days.first),
    items,
  };
}

/** Made once an entry, however many feeds hold it, and the same in all of them. */
function itemOf(library: Library, id: string): FeedItem {
  const items = made.get(library) ?? new Map<string, FeedItem>();
  made.set(library, items);
  const known = items.get(id);
  if (known) return known;
  const catalogue = catalogueOf(library);
  const item = feedItem(catalogue.entry(id), catalogue);
  items.set(id, item);
  return item;
}

function feedItem(entry: AnnotatedEntry, catalogue: Catalogue): FeedItem {
  const outlet = catalogue.outlet(entry.source.outlet);
  const article = catalogue.article(entry.source.article);
  const original = article.url ?? article.via?.url;
  return {
    id: entryFeedId(entry.id),
    address: entryUrl(entry),
    original: original === undefined ? null : uriOf(original),
    title: titleOf(entry),
    html: entryHtml(entry, outlet, article),
    updated: feedDate(entry),
    published: publishedAt(entry),
    author: { name: plainText(outlet.name), url: uriOf(outlet.url) },
    lang: outlet.lang,
    topics: entry.topics.map(({ topic }) => ({ id: topic, label: catalogue.topic(topic).label })),
  };
}

/** A sentence that stands in for a headline is not shown as one. */
function titleOf({ headline: { text, from } }: AnnotatedEntry): string {
  const words = closedDirections(plainText(text)).trim();
  if (words === '') return '[no headline]';
  return from === 'source' ? words : `[no headline; begins “${words}”]`;
}
