import type { Article } from '@/lib/schema/article';
import type { Outlet, Topic } from '@/lib/schema/catalogue';
import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Account } from '@/lib/schema/event';
import type { PlacedFigure } from '@/lib/schema/figure';
import type { Library } from '@/lib/schema/library';
import type { Organisation, Person, Place } from '@/lib/schema/names-and-places';
import { organisationUrl, outletUrl, personUrl, topicUrl } from '@/lib/url/page-urls';
import { indexByOutlet, indexByTopic } from './entry-indexes';
import { hasCommonLine, indexReportedByEntry, type ReportedIn } from './events';
import { memoise } from './memoise';
import { mapDaysToPages } from './months';
import { listQuotedParties } from './quoted-parties';
import { findDayPart } from './split-day';

/** Looks up by id what entries refer to. The loader has checked that every id exists. */
export type Catalogue = {
  outlets: readonly Outlet[];
  topics: readonly Topic[];
  outlet: (id: string) => Outlet;
  topic: (id: string) => Topic;
  article: (id: string) => Article;
  entry: (id: string) => AnnotatedEntry;
  person: (id: string) => Person;
  organisation: (id: string) => Organisation;
  place: (id: string) => Place;
  /** URL of a topic's list, at a day where its list has entries of that day. */
  topicAt: (id: string, day?: Day) => string;
  /** URL of an outlet's list, at a day where its list has entries of that day. */
  outletAt: (id: string, day?: Day) => string;
  /** Slug of the part of its day that has an entry; null for the first part. */
  partOf: (entry: AnnotatedEntry) => string | null;
  /** Name and page of a speaker: a person or an organisation. */
  speaker: (id: string) => { name: string; url: string };
  /** The parties that statements are attributed to; those of the collection come first. */
  parties: readonly { id: string; label: string }[];
  /** The figures in an entry's whole text, in its order. */
  figuresOf: (entry: string) => readonly PlacedFigure[];
  /** The figures in an account of an event, in the order of its text. */
  figures: (account: Account) => PlacedFigure[];
  /** The events and storylines that an entry reports, and the editors' notes on it. */
  reportedIn: (entry: string) => ReportedIn;
};

function makeItemFinder<T extends { id: string }>(
  what: string,
  items: readonly T[],
): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`The library has no ${what} “${id}”.`);
    return item;
  };
}

/**
 * Returns the URL of a day's anchor in a list, on the page of the list that has it. Without a day, or for a
 * day without entries in the list, which has no anchor, returns the URL of the list itself.
 */
function urlInList(
  url: string,
  list: readonly AnnotatedEntry[] | undefined,
  day: Day | undefined,
): string {
  if (list === undefined || day === undefined) return url;
  const page = mapDaysToPages(list).get(day);
  if (page === undefined) return url;
  return `${url}${page === null ? '' : `${page}/`}#${day}`;
}

/** Returns the catalogue of a library, built once however many pages ask for it. */
export const buildCatalogue = memoise((library: Library): Catalogue => {
  const catalogue: Catalogue = {
    outlets: library.outlets,
    topics: library.topics,
    outlet: makeItemFinder('outlet', library.outlets),
    topic: makeItemFinder('topic', library.topics),
    article: makeItemFinder('article', library.articles),
    entry: makeItemFinder('entry', library.entries),
    topicAt: (id, day) => urlInList(topicUrl(id), indexByTopic(library.entries).get(id), day),
    outletAt: (id, day) => urlInList(outletUrl(id), indexByOutlet(library.entries).get(id), day),
    partOf: (entry) => findDayPart(library.entries, entry),
    person: makeItemFinder('person', library.people),
    organisation: makeItemFinder('organisation', library.organisations),
    place: makeItemFinder('place', library.places),
    speaker: (id) => {
      const person = library.people.find((other) => other.id === id);
      if (person) return { name: person.name, url: personUrl(id) };
      return { name: catalogue.organisation(id).name, url: organisationUrl(id) };
    },
    parties: listQuotedParties(library),
    figuresOf: (entry) => library.figures[entry] ?? [],
    figures: ({ entry, lines }) =>
      (library.figures[entry] ?? []).filter(({ line }) => hasCommonLine([[line, line]], lines)),
    reportedIn: indexReportedByEntry(library),
  };
  return catalogue;
});
