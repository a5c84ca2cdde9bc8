import { v5 } from 'uuid';
import type { Collection } from '@/lib/schema/collection';

/** The namespace of Daybook’s ids: a random UUID, fixed once and for ever. */
const daybook = '7c1f3f0e-0d0b-4c3e-9a52-5b6b0f6c9a41';

/**
 * The id of an entry in every feed: `urn:uuid:…`, made of the entry’s id alone (RFC 9562, version 5). It
 * holds when the site gets an address or moves to another, so that nobody is shown the entry again.
 */
export function entryFeedId(entry: string): string {
  return `urn:uuid:${v5(`entry ${entry}`, daybook)}`;
}

/** The id of a feed, made of what the collection is about and the feed’s address in it. */
export function feedId({ conflict }: Collection, address: string): string {
  return `urn:uuid:${v5(`feed ${conflict} ${address}`, daybook)}`;
}
