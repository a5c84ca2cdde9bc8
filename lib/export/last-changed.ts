import type { Library } from '@/lib/schema/library';
import {
  articleUrl,
  dayUrl,
  entryUrl,
  eventUrl,
  organisationUrl,
  outletUrl,
  personUrl,
  placeUrl,
  storylineUrl,
  topicUrl,
} from '@/lib/url/page-urls';
import { datePublished } from './structured-data/date-published';

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
      dayUrl(entry.day),
      entryUrl(entry),
      outletUrl(entry.source.outlet),
      articleUrl(entry.source.article),
      ...entry.topics.map(({ topic }) => topicUrl(topic)),
      ...entry.people.map(({ id }) => personUrl(id)),
      ...entry.organisations.map(({ id }) => organisationUrl(id)),
      ...entry.places.map(({ id }) => placeUrl(id)),
      ...toldOn(library.events, entry.id, eventUrl),
      ...toldOn(library.storylines, entry.id, storylineUrl),
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
