import type { Attribution } from '@/lib/schema/attribution';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import type { ReportedEvent, Storyline } from '@/lib/schema/event';
import type { Library } from '@/lib/schema/library';
import type { NameTag } from '@/lib/schema/names-and-places';
import { compareText } from '@/lib/wording/compare-text';
import { indexByName, indexBySpeaker } from './entry-indexes';
import { hasCommonLine } from './events';

/** A kind of name: the field of an entry that has the tags. */
export type NameKind = 'people' | 'organisations' | 'places';

/** An entry that mentions a name, and the lines of its article's text that do. */
export type NameMentions = { entry: AnnotatedEntry; lines: number[] };

/** One spelling as texts have it, with all its mentions. */
export type FoundSpelling = { text: string; times: number; mentions: NameMentions[] };

/** The statements of one speaker in one entry. */
export type Statements = { entry: AnnotatedEntry; attributions: Attribution[] };

/** Returns the entries that mention a name of the catalogue, each with the lines that do. */
export function listNameMentions(
  entries: readonly AnnotatedEntry[],
  kind: NameKind,
  id: string,
): NameMentions[] {
  return listEntriesMentioning(entries, kind, id).flatMap((entry) => {
    const tag = findTag(entry, kind, id);
    return tag === undefined ? [] : [{ entry, lines: listLineNumbers(tag.words) }];
  });
}

/**
 * Returns the spellings of a name exactly as the texts have them: the most frequent first, equals in
 * alphabetical order.
 */
export function listFoundSpellings(
  entries: readonly AnnotatedEntry[],
  kind: NameKind,
  id: string,
): FoundSpelling[] {
  const found = new Map<string, FoundSpelling>();
  for (const entry of listEntriesMentioning(entries, kind, id)) {
    const words = findTag(entry, kind, id)?.words ?? [];
    for (const text of new Set(words.map((word) => word.text))) {
      const same = words.filter((word) => word.text === text);
      const spelling = found.get(text) ?? { text, times: 0, mentions: [] };
      spelling.times += same.length;
      spelling.mentions.push({ entry, lines: listLineNumbers(same) });
      found.set(text, spelling);
    }
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times || compareText(a.text, b.text));
}

/** Returns the statements of a person or an organisation, by entry. */
export function listStatements(entries: readonly AnnotatedEntry[], speaker: string): Statements[] {
  return (indexBySpeaker(entries).get(speaker) ?? []).flatMap((entry) => {
    const attributions = entry.attributions.filter(({ speakerId }) => speakerId === speaker);
    return attributions.length === 0 ? [] : [{ entry, attributions }];
  });
}

/** Returns the events and storylines with an account whose own lines mention a name. */
export function listEventsMentioning(
  mentions: readonly NameMentions[],
  { events, storylines }: Pick<Library, 'events' | 'storylines'>,
): { events: ReportedEvent[]; storylines: Storyline[] } {
  const byEntry = new Map(mentions.map(({ entry, lines }) => [entry.id, lines]));
  const isNamed = ({ accounts }: ReportedEvent | Storyline) =>
    accounts.some(({ entry, lines }) =>
      hasCommonLine(byEntry.get(entry)?.map(toLineRange) ?? [], lines),
    );
  return { events: events.filter(isNamed), storylines: storylines.filter(isNamed) };
}

/**
 * Sorts names by the number of entries that mention them, then by statements, then from A to Z. Not by
 * letters alone: the catalogue does not say which part of a name is the family name.
 */
export function sortByMentions<Named extends { id: string; name: string }>(
  names: readonly Named[],
  kind: Exclude<NameKind, 'places'>,
  entries: readonly AnnotatedEntry[],
): { named: Named; entries: number; statements: number }[] {
  return sortByName(names)
    .map((named) => ({
      named,
      entries: listNameMentions(entries, kind, named.id).length,
      statements: listStatements(entries, named.id).reduce(
        (sum, { attributions }) => sum + attributions.length,
        0,
      ),
    }))
    .toSorted((a, b) => b.entries - a.entries || b.statements - a.statements);
}

/** Sorts names from A to Z, ignoring accents: `Çetin` is among those with C. */
export function sortByName<Named extends { name: string }>(names: readonly Named[]): Named[] {
  const key = ({ name }: Named) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return names.toSorted((a, b) => compareText(key(a), key(b)) || compareText(a.name, b.name));
}

/** Returns the entries that mention or quote a name of the catalogue. */
export function listEntriesMentioning(
  entries: readonly AnnotatedEntry[],
  kind: NameKind,
  id: string,
): readonly AnnotatedEntry[] {
  return indexByName(entries).get(`${kind} ${id}`) ?? [];
}

/** Returns the mentions of a name in one entry; without lines where there are none. */
export function findMentions(entry: AnnotatedEntry, kind: NameKind, id: string): NameMentions {
  return { entry, lines: listLineNumbers(findTag(entry, kind, id)?.words ?? []) };
}

function findTag(entry: AnnotatedEntry, kind: NameKind, id: string): NameTag | undefined {
  return entry[kind].find((tag) => tag.id === id);
}

/** Returns the lines of some words, each once, in order. */
export function listLineNumbers(words: readonly { line: number }[]): number[] {
  return [...new Set(words.map(({ line }) => line))].toSorted((a, b) => a - b);
}

function toLineRange(line: number): LineRange {
  return [line, line];
}
