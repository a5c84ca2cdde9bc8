import type { Attribution } from '@/lib/schema/attribution';
import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import type { ReportedEvent, Storyline } from '@/lib/schema/event';
import type { Library } from '@/lib/schema/library';
import type { NameTag } from '@/lib/schema/names';
import { compareText } from '@/lib/wording/compare-text';
import { entriesByName, entriesBySpeaker } from './entry-indexes';
import { overlap } from './events';

/** What entries name, each kind under the field of an entry that holds it. */
export type NameKind = 'people' | 'organisations' | 'places';

/** An entry that names somebody or something, and the lines of its article’s text that do. */
export type NameMentions = { entry: AnnotatedEntry; lines: number[] };

/** One spelling as texts have it, and everywhere that they do. */
export type FoundSpelling = { text: string; times: number; mentions: NameMentions[] };

/** What one entry says that somebody said. */
export type Statements = { entry: AnnotatedEntry; attributions: Attribution[] };

/** Entries that name one of the catalogue, in their order, with every line on which they do. */
export function mentionsOf(
  entries: readonly AnnotatedEntry[],
  kind: NameKind,
  id: string,
): NameMentions[] {
  return entriesMentioning(entries, kind, id).flatMap((entry) => {
    const tag = tagOf(entry, kind, id);
    return tag === undefined ? [] : [{ entry, lines: linesOf(tag.words) }];
  });
}

/**
 * The spellings under which entries name one of the catalogue, exactly as they stand in the texts: the
 * most frequent first, and of equals in the order of their letters.
 */
export function spellingsFound(
  entries: readonly AnnotatedEntry[],
  kind: NameKind,
  id: string,
): FoundSpelling[] {
  const found = new Map<string, FoundSpelling>();
  for (const entry of entriesMentioning(entries, kind, id)) {
    const words = tagOf(entry, kind, id)?.words ?? [];
    for (const text of new Set(words.map((word) => word.text))) {
      const same = words.filter((word) => word.text === text);
      const spelling = found.get(text) ?? { text, times: 0, mentions: [] };
      spelling.times += same.length;
      spelling.mentions.push({ entry, lines: linesOf(same) });
      found.set(text, spelling);
    }
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times || compareText(a.text, b.text));
}

/** What entries say that a person or an organisation said, entry by entry; those without are left out. */
export function statementsOf(entries: readonly AnnotatedEntry[], speaker: string): Statements[] {
  return (entriesBySpeaker(entries).get(speaker) ?? []).flatMap((entry) => {
    const attributions = entry.attributions.filter(({ speakerId }) => speakerId === speaker);
    return attributions.length === 0 ? [] : [{ entry, attributions }];
  });
}

/** Events and storylines with an account that names one of the catalogue on its own lines. */
export function eventsMentioning(
  mentions: readonly NameMentions[],
  { events, storylines }: Pick<Library, 'events' | 'storylines'>,
): { events: ReportedEvent[]; storylines: Storyline[] } {
  const byEntry = new Map(mentions.map(({ entry, lines }) => [entry.id, lines]));
  const named = ({ accounts }: ReportedEvent | Storyline) =>
    accounts.some(({ entry, lines }) => overlap(byEntry.get(entry)?.map(oneLine) ?? [], lines));
  return { events: events.filter(named), storylines: storylines.filter(named) };
}

/**
 * Names in the order of how many entries have them, the most first; of equals those with more statements,
 * then from A to Z. The catalogue does not say which part of a person's name is that of a family, so that
 * letters alone would list people by first names.
 */
export function sortByMentions<Named extends { id: string; name: string }>(
  names: readonly Named[],
  kind: Exclude<NameKind, 'places'>,
  entries: readonly AnnotatedEntry[],
): { named: Named; entries: number; statements: number }[] {
  return sortByName(names)
    .map((named) => ({
      named,
      entries: mentionsOf(entries, kind, named.id).length,
      statements: statementsOf(entries, named.id).reduce(
        (sum, { attributions }) => sum + attributions.length,
        0,
      ),
    }))
    .toSorted((a, b) => b.entries - a.entries || b.statements - a.statements);
}

/** Names from A to Z, accents aside: `Çetin` stands under C. */
export function sortByName<Named extends { name: string }>(names: readonly Named[]): Named[] {
  const key = ({ name }: Named) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return names.toSorted((a, b) => compareText(key(a), key(b)) || compareText(a.name, b.name));
}

/** Entries that name one of the catalogue or have them say something, in their order. */
export function entriesMentioning(
  entries: readonly AnnotatedEntry[],
  kind: NameKind,
  id: string,
): readonly AnnotatedEntry[] {
  return entriesByName(entries).get(`${kind} ${id}`) ?? [];
}

/** One entry’s naming of one of the catalogue; without lines where it does not. */
export function mentionsIn(entry: AnnotatedEntry, kind: NameKind, id: string): NameMentions {
  return { entry, lines: linesOf(tagOf(entry, kind, id)?.words ?? []) };
}

function tagOf(entry: AnnotatedEntry, kind: NameKind, id: string): NameTag | undefined {
  return entry[kind].find((tag) => tag.id === id);
}

function linesOf(words: readonly { line: number }[]): number[] {
  return [...new Set(words.map(({ line }) => line))].toSorted((a, b) => a - b);
}

function oneLine(line: number): LineRange {
  return [line, line];
}
