import type { Entry } from '@/lib/schema/entry';
import { dayUrl, entryUrl, eventUrl, topicUrl } from '@/lib/url/page-urls';

/**
 * Largest collection whose entries each have a card. A card takes about 0.1 s and 40 KB, so in a larger
 * collection entries share the card of their day.
 */
export const maxEntryCards = 300;

/** Size of every card in pixels, as Open Graph and oEmbed consumers expect. */
export const cardSize = { width: 1200, height: 630 } as const;

/** URL of the collection's card, which pages without their own use. */
export const siteCard = '/card.png';

/** Returns the URL of an entry's card; in a large collection that of its day. */
export function entryCardUrl(entry: Entry, entries: number): string {
  return entries <= maxEntryCards ? `${entryUrl(entry)}card.png` : dayCardUrl(entry.day);
}

/** Returns the URL of a day's card. */
export function dayCardUrl(day: Entry['day']): string {
  return `${dayUrl(day)}card.png`;
}

/** Returns the URL of a topic's card. */
export function topicCardUrl(topic: string): string {
  return `${topicUrl(topic)}card.png`;
}

/** Returns the URL of an event's card. */
export function eventCardUrl(event: string): string {
  return `${eventUrl(event)}card.png`;
}
