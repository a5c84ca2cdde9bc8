import type { Library } from '@/lib/schema/library';
import {
  articleAddress,
  dayAddress,
  entryAddress,
  eventAddress,
  organisationAddress,
  outletAddress,
  personAddress,
  placeAddress,
  storylineAddress,
  topicAddress,
} from '@/lib/url/address';
import { datePublished } from './structured-data/published';

/**
 * When the matter of each page last changed: the day or instant of the newest entry that it shows. It
 * is read from the entries and never from a clock, so that the same files give the same dates.
 * @returns ISO dates or instants by address; pages that show no entry have none
 */
export function lastChanged(library: Library): Map<string, string> {
  const newest = new Map<string, string>();
  const note = (address: string, date: string) => {
    if (date > (newest.get(address) ?? '')) newest.set(address, date);
  };
  for (const entry of library.entries) {
    // A clock without an offset is no moment that others could compare.
    const published = datePublished(entry);
    const date = published.endsWith('Z') ? published : entry.day;
    const pages = [
      '/',
      dayAddress(entry.day),
      entryAddress(entry),
      outletAddress(entry.source.outlet),
      articleAddress(entry.source.article),
      ...entry.topics.map(({ topic }) => topicAddress(topic)),
      ...entry.people.map(({ id }) => personAddress(id)),
      ...entry.organisations.map(({ id }) => organisationAddress(id)),
      ...entry.places.map(({ id }) => placeAddress(id)),
      ...toldOn(library.events, entry.id, eventAddress),
      ...toldOn(library.storylines, entry.id, storylineAddress),
    ];
    for (const page of pages) note(page, date);
  }
  return newest;
}

function toldOn(
  told: readonly { id: string; accounts: readonly { entry: string }[] }[],
  entry: string,
  addressOf: (id: string) => string,
): string[] {
  return told
    .filter(({ accounts }) => accounts.some((account) => account.entry === entry))
    .map(({ id }) => addressOf(id));
}
