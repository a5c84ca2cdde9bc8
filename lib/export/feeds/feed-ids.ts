import { v5 } from 'uuid';
import type { Collection } from '@/lib/schema/collection';

/** Namespace of Daybook’s ids: a random UUID that must never change. */
const daybook = '7c1f3f0e-0d0b-4c3e-9a52-5b6b0f6c9a41';

/**
 * Returns the id of an entry in every feed: `urn:uuid:…`, made from the entry’s id alone (RFC 9562, version
 * 5). It stays the same when the site moves, so feed readers do not show the entry again.
 */
export function makeEntryFeedId(entry: string): string {
  return `urn:uuid:${v5(`entry ${entry}`, daybook)}`;
}

/** Returns the id of a feed, made from the name of the conflict and the URL of the feed in the site. */
export function makeFeedId({ conflict }: Collection, url: string): string {
  return `urn:uuid:${v5(`feed ${conflict} ${url}`, daybook)}`;
}
