import { compileNames } from '@/lib/annotate/names/find-names';
import {
  isOverlapping,
  type SameEventPair,
  suggestSameEvents,
} from '@/lib/annotate/suggest/suggest-same-event';
import { type SuggestedTopic, suggestTopics } from '@/lib/annotate/suggest/suggest-topics';
import {
  type PassageReference,
  vectorisePassages,
} from '@/lib/annotate/suggest/vectorise-passages';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { readLibrary } from '@/lib/load/read-library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { ReportedEvent } from '@/lib/schema/event';
import type { Library } from '@/lib/schema/library';
import { type ListedName, listUnknownNames } from './list-unknown-names';

/** A passage as an editor meets it: where it is, and what it goes under. */
export type SuggestedPassage = PassageReference & {
  headline: string;
  /** Ids of the events that it is an account of already. */
  events: string[];
};

export type Suggestions = {
  pairs: (Omit<SameEventPair, 'a' | 'b'> & { a: SuggestedPassage; b: SuggestedPassage })[];
  names: ListedName[];
  topics: SuggestedTopic[];
};

/**
 * What an editor could add to the catalogue: passages that may tell the same event, names and subjects
 * that it does not have. Guesses, never shown to readers.
 * @param all pairs of passages as well of which both are accounts of events already
 * @returns null where the collection’s settings cannot be read
 */
export async function suggestions({ all }: { all: boolean }): Promise<Suggestions | null> {
  const { library } = readLibrary(resolveContentFolder());
  if (library === null) return null;
  const { names } = await listUnknownNames([]);
  return { ...suggestFor(library, { all }), names };
}

/** The suggestions for passages of a library that is read already. */
export function suggestFor(
  library: Pick<Library, 'entries' | 'events' | 'people' | 'organisations' | 'places'>,
  { all }: { all: boolean },
): Omit<Suggestions, 'names'> {
  const findNames = compileNames(library);
  const passages = vectorisePassages(library.entries, (text) =>
    findNames(text).map(({ kind, id, start, end }) => ({ id: `${kind} ${id}`, start, end })),
  );
  const entryOf = new Map(library.entries.map((entry) => [entry.id, entry]));
  const shown = (at: PassageReference): SuggestedPassage => ({
    ...at,
    headline: entryOf.get(at.entry)?.headline.text ?? '',
    events: eventsOf(at, library.events),
  });
  const pairs = suggestSameEvents(passages).map((pair) => ({
    ...pair,
    a: shown(pair.a),
    b: shown(pair.b),
  }));
  return {
    pairs: pairs.filter(({ a, b }) => all || a.events.length === 0 || b.events.length === 0),
    topics: suggestTopics(passages.filter(({ at }) => isWithoutTopic(at, entryOf.get(at.entry)))),
  };
}

function eventsOf(at: PassageReference, events: readonly ReportedEvent[]): string[] {
  return events
    .filter(({ accounts }) =>
      accounts.some(({ entry, lines }) =>
        lines.some((run) => isOverlapping(at, { entry, lines: run })),
      ),
    )
    .map(({ id }) => id);
}

function isWithoutTopic(at: PassageReference, entry: AnnotatedEntry | undefined): boolean {
  const passage = entry?.passages.find(({ lines }) => lines[0] === at.lines[0]);
  return passage !== undefined && passage.topics.length === 0;
}
