import type { Entry } from '@/lib/schema/entry';
import { dayUrl, entryUrl, eventUrl, topicUrl } from '@/lib/url/page-urls';

/**
 * Up to this many entries each has a card of its own. A card costs about a tenth of a second and 40 KB,
 * so that in a larger collection the entries of a day share that of their day.
 */
export const mostEntryCards = 300;

/** Size of every card in pixels, as the networks that show them ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card of the collection, and of every page that has none of its own. */
export const siteCard = '/card.png';

/** The card that an entry is shown with: its own, or in a large collection its day’s. */
export function entryCard(entry: Entry, entries: number): string {
  return entries <= mostEntryCards ? `${entryUrl(entry)}card.png` : dayCard(entry.day);
}

/** The card of a day. */
export function dayCard(day: Entry['day']): string {
  return `${dayUrl(day)}card.png`;
}

/** The card of a topic. */
export function topicCard(topic: string): string {
  return `${topicUrl(topic)}card.png`;
}

/** The card of an event. */
export function eventCard(event: string): string {
  return `${eventUrl(event)}card.png`;
}
