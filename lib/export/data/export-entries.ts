import { buildCatalogue, type Catalogue } from '@/lib/chronology/catalogue-index';
import { listLineNumbers } from '@/lib/chronology/name-mentions';
import { groupPassages } from '@/lib/chronology/passage-groups';
import { coverLines } from '@/lib/filter/filter-row';
import { assessEntryDay } from '@/lib/report/confidence';
import type { Collection } from '@/lib/schema/collection';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import type { Library } from '@/lib/schema/library';
import type { EntryTime } from '@/lib/schema/time';
import { entryUrl } from '@/lib/url/page-urls';
import { publicUrl } from '@/lib/url/public-url';

const cache = new WeakMap<Library, ReadonlyMap<string, ExportedEntry>>();

/** Returns the entries of a library as they are exported, by id. They are made once for all files. */
export function exportEntries(library: Library): ReadonlyMap<string, ExportedEntry> {
  const known = cache.get(library);
  if (known) return known;
  const catalogue = buildCatalogue(library);
  const entries = new Map(
    library.entries.map((entry) => [entry.id, exportEntry(entry, catalogue, library.collection)]),
  );
  cache.set(library, entries);
  return entries;
}

function exportEntry(
  entry: AnnotatedEntry,
  catalogue: Catalogue,
  collection: Collection,
): ExportedEntry {
  const { id, kind, day, dayEvidence, headline, body } = entry;
  const article = catalogue.article(entry.source.article);
  const { from, sure, because, quote, line } = dayEvidence;
  const sureness = assessEntryDay(entry, article);
  return {
    id,
    permalink: publicUrl(collection, entryUrl(entry)),
    kind,
    day,
    dayKnown: { from, sure, sureness, because, quote, line },
    time: exportTime(entry.time),
    headline,
    body,
    passages: groupPassages(entry).map(({ paragraphs, topics }) => ({
      lines: coverLines(paragraphs),
      topics,
    })),
    matchingLines: null,
    source: exportSource(entry, catalogue),
    topics: entry.topics.map(({ topic, relation, words }) => ({
      id: topic,
      label: catalogue.topic(topic).label,
      relation,
      lines: listLineNumbers(words),
    })),
    people: exportNames(entry.people, catalogue.person),
    organisations: exportNames(entry.organisations, catalogue.organisation),
    places: entry.places.map(({ id: place, words, use }) => ({
      id: place,
      name: catalogue.place(place).name,
      lines: listLineNumbers(words),
      use,
    })),
    statements: entry.attributions.map((said) => ({
      line: said.line,
      speaker: said.speaker,
      speakerId: said.speakerId,
      party: said.party,
      via: said.via,
      quote: said.quote,
      from: said.from,
    })),
    figures: catalogue.figuresOf(id).map(({ line: at, text, value, bound, counts }) => ({
      line: at,
      text,
      value,
      bound,
      counts,
    })),
    events: catalogue.reportedIn(id).events.map(({ event }) => event.id),
  };
}

function exportSource({ source }: AnnotatedEntry, catalogue: Catalogue): ExportedEntry['source'] {
  const { id, title, url, via } = catalogue.article(source.article);
  return {
    outlet: { id: source.outlet, name: catalogue.outlet(source.outlet).name },
    article: {
      id,
      title: title?.text ?? null,
      url,
      via: via && { name: via.name, url: via.url ?? null },
    },
    lines: source.lines,
    sha256: source.sha256,
  };
}

function exportTime(time: EntryTime): ExportedEntry['time'] {
  const { kind, printed } = time;
  const none = {
    kind,
    printed,
    clock: null,
    zone: null,
    instant: null,
    precision: null,
    localDay: null,
    bound: null,
  };
  switch (kind) {
    case 'instant': {
      const { clock, zone, instant, precision, localDay } = time;
      return { ...none, clock, zone, instant, precision, localDay };
    }
    case 'local': {
      const { clock, zone, precision, localDay } = time;
      return { ...none, clock, zone, precision, localDay };
    }
    case 'before':
    case 'after':
      return { ...none, bound: time.bound };
    default:
      return none;
  }
}

function exportNames(
  tags: readonly { id: string; words: readonly { line: number }[] }[],
  find: (id: string) => { name: string },
) {
  return tags.map(({ id, words }) => ({ id, name: find(id).name, lines: listLineNumbers(words) }));
}
