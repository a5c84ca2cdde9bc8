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
import { requireValue } from '@/lib/text/required';
import { type ListedName, listUnknownNames } from './list-unknown-names';

/** A passage with the headline and the events that it belongs to. */
export type SuggestedPassage = PassageReference & {
  headline: string;
  /** Ids of events that already list it as a report. */
  events: string[];
};

export type Suggestions = {
  pairs: (Omit<SameEventPair, 'a' | 'b'> & { a: SuggestedPassage; b: SuggestedPassage })[];
  names: ListedName[];
  topics: SuggestedTopic[];
};

/**
 * Suggests additions to the catalogue: passages that may report the same event, unknown names and topics.
 * These are guesses for editors, and never published.
 * @param options `all` includes pairs of passages that are both accounts of events already
 * @returns null when the settings of the collection cannot be read
 */
export function suggestAdditions({ all }: { all: boolean }): Suggestions | null {
  const { library } = readLibrary(resolveContentFolder());
  if (library === null) return null;
  const { names } = listUnknownNames([]);
  return { ...suggestFor(library, { all }), names };
}

/** Suggests additions for the passages of a library. */
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
    headline: requireValue(entryOf.get(at.entry), 'Every passage is of an entry.').headline.text,
    events: listEvents(at, library.events),
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

function listEvents(at: PassageReference, events: readonly ReportedEvent[]): string[] {
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
