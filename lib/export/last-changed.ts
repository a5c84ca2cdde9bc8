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
import { formatDatePublished } from './structured-data/date-published';

/**
 * Returns the time of each page's last change of content: the day or instant of its newest entry. It is read
 * from the entries and never from a clock, so the same files give the same dates.
 * @returns ISO dates or instants by URL; pages without entries have none
 */
export function findLastChanges(library: Library): Map<string, string> {
  const newest = new Map<string, string>();
  const note = (url: string, date: string) => {
    if (date > (newest.get(url) ?? '')) newest.set(url, date);
  };
  for (const entry of library.entries) {
    // A clock without an offset cannot be compared with others.
    const published = formatDatePublished(entry);
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
      ...listReportUrls(library.events, entry.id, eventUrl),
      ...listReportUrls(library.storylines, entry.id, storylineUrl),
    ];
    for (const page of pages) note(page, date);
  }
  return newest;
}

function listReportUrls(
  events: readonly { id: string; accounts: readonly { entry: string }[] }[],
  entry: string,
  urlOf: (id: string) => string,
): string[] {
  return events
    .filter(({ accounts }) => accounts.some((account) => account.entry === entry))
    .map(({ id }) => urlOf(id));
}
