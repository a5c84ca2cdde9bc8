import { sortAccounts } from '@/lib/chronology/events';
import { memoise } from '@/lib/chronology/memoise';
import { type FilterRow, type Filters, noFilters } from '@/lib/filter/filter';
import { toFilterRow } from '@/lib/filter/filter-row';
import { findMatchingPassages, matchesFilters } from '@/lib/filter/match-filters';
import type { LineRange } from '@/lib/schema/entry';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import type { ExportedView } from '@/lib/schema/exported-file';
import type { Library } from '@/lib/schema/library';
import { dayUrl, eventUrl, outletUrl, topicUrl } from '@/lib/url/page-urls';
import { formatLongDay } from '@/lib/wording/format-date';
import { exportEntries } from './export-entries';
import { listPassageLines } from './matching-lines';

/** A view that is exported as files. */
export type ViewRequest =
  | { kind: 'all' }
  | { kind: 'day' | 'topic' | 'outlet' | 'event'; id: string };

/** A view of the collection with its entries, in the order of the chronology. */
export type View = ExportedView & { entries: ExportedEntry[] };

/** Returns a view with its entries; null if the library has no such day, topic, outlet or event. */
export function findView(library: Library, request: ViewRequest): View | null {
  switch (request.kind) {
    case 'all':
      return {
        kind: 'all',
        title: library.collection.title,
        address: '/',
        entries: [...exportEntries(library).values()],
      };
    case 'day':
      if (!library.days.includes(request.id)) return null;
      return {
        kind: 'day',
        title: formatLongDay(request.id),
        address: dayUrl(request.id),
        entries: listEntriesOfDays(library).get(request.id) ?? [],
      };
    case 'topic':
      return findTopicView(library, request.id);
    case 'outlet': {
      const outlet = library.outlets.find(({ id }) => id === request.id);
      if (outlet === undefined) return null;
      return {
        kind: 'outlet',
        title: outlet.name,
        address: outletUrl(outlet.id),
        entries: [...exportEntries(library).values()].filter(
          ({ source }) => source.outlet.id === outlet.id,
        ),
      };
    }
    case 'event':
      return findEventView(library, request.id);
  }
}

const listEntriesOfDays = memoise((library: Library): ReadonlyMap<string, ExportedEntry[]> => {
  const ofDays = new Map<string, ExportedEntry[]>();
  for (const entry of exportEntries(library).values()) {
    const ofDay = ofDays.get(entry.day);
    if (ofDay) ofDay.push(entry);
    else ofDays.set(entry.day, [entry]);
  }
  return ofDays;
});

/** Returns the entries that match a topic, with the lines of their matching passages. */
function findTopicView(library: Library, id: string): View | null {
  const topic = library.topics.find((other) => other.id === id);
  if (topic === undefined) return null;
  const filters: Filters = { ...noFilters, topic: [id] };
  const exported = exportEntries(library);
  return {
    kind: 'topic',
    title: topic.label,
    address: topicUrl(id),
    entries: exportRows(library)
      .filter((row) => matchesFilters(row, filters))
      .flatMap((row) => {
        const entry = exported.get(row.id);
        if (entry === undefined) return [];
        return [
          { ...entry, matchingLines: listPassageLines(entry, findMatchingPassages(row, filters)) },
        ];
      }),
  };
}

/** Returns the reports of an event, with the lines that report it. */
function findEventView(library: Library, id: string): View | null {
  const event = library.events.find((other) => other.id === id);
  if (event === undefined) return null;
  const exported = exportEntries(library);
  const byId = new Map(library.entries.map((entry) => [entry.id, entry]));
  return {
    kind: 'event',
    title: event.label,
    address: eventUrl(id),
    entries: sortAccounts(event.accounts, (entry) => byId.get(entry)).flatMap(
      ({ account, entry }) => {
        const found = exported.get(entry.id);
        const matchingLines: LineRange[] = account.lines;
        return found === undefined ? [] : [{ ...found, matchingLines }];
      },
    ),
  };
}

const exportRows = memoise(({ entries }: Library): FilterRow[] => entries.map(toFilterRow));
