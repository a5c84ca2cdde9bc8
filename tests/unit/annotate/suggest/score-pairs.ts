import { compileNames } from '@/lib/annotate/names/find-names';
import { isOverlapping, suggestSameEvents } from '@/lib/annotate/suggest/suggest-same-event';
import {
  type PassageReference,
  vectorisePassages,
} from '@/lib/annotate/suggest/vectorise-passages';
import type { ReportedEvent } from '@/lib/schema/event';
import type { Library } from '@/lib/schema/library';

/** Strict: two accounts of one event. Loose: an account and a follow-up of one event count as well. */
export type PairScore = Record<'strict' | 'loose', { precision: number; recall: number }> & {
  proposed: number;
};

type Told = Pick<Library, 'entries' | 'events' | 'people' | 'organisations' | 'places'>;

/** Scores the suggested pairs at several thresholds against the catalogue’s events, without known events. */
export function scorePairs(library: Told, thresholds: readonly number[]): PairScore[] {
  const find = compileNames(library);
  const passages = vectorisePassages(library.entries, (text) =>
    find(text).map(({ kind, id, start, end }) => ({ id: `${kind} ${id}`, start, end })),
  );
  const strict = library.events.map((event) => accountsOf(event));
  const loose = library.events.map((event) => [...accountsOf(event), ...followUpsOf(event)]);
  return thresholds.map((threshold) => {
    const pairs = suggestSameEvents(passages, threshold);
    return { proposed: pairs.length, strict: score(pairs, strict), loose: score(pairs, loose) };
  });
}

/** @param events the passages of each event; two from different entries are an expected pair */
function score(
  pairs: readonly { a: PassageReference; b: PassageReference }[],
  events: readonly (readonly PassageReference[])[],
): { precision: number; recall: number } {
  const found = new Set<string>();
  const right = pairs.filter(({ a, b }) => {
    const telling = events.flatMap((members, event) =>
      members.some((member) => isOverlapping(a, member)) &&
      members.some((member) => isOverlapping(b, member))
        ? [keyOf(event, a.entry, b.entry)]
        : [],
    );
    for (const key of telling) found.add(key);
    return telling.length > 0;
  });
  const expected = new Set(
    events.flatMap((members, event) =>
      members.flatMap((one) =>
        members
          .filter(({ entry }) => entry > one.entry)
          .map(({ entry }) => keyOf(event, one.entry, entry)),
      ),
    ),
  );
  return {
    precision: right.length / pairs.length,
    recall: [...found].filter((key) => expected.has(key)).length / expected.size,
  };
}

function keyOf(event: number, one: string, other: string): string {
  return `${event} ${[one, other].sort().join(' ')}`;
}

function accountsOf({ accounts }: ReportedEvent): PassageReference[] {
  return accounts.flatMap(({ entry, lines }) => lines.map((run) => ({ entry, lines: run })));
}

function followUpsOf({ followUps }: ReportedEvent): PassageReference[] {
  return followUps.flatMap(({ entry, lines }): PassageReference[] =>
    (lines ?? [[1, Number.MAX_SAFE_INTEGER]]).map((run) => ({ entry, lines: run })),
  );
}
