import type { NameVariant, Organisation, Person, Place } from '@/lib/schema/names-and-places';
import { compilePhrases, type Phrase, type SplitText } from '../phrases/compile-phrases';
import { dropFalseFriends, keepLongest } from '../phrases/select-hits';

/** The catalogue’s lists of names. */
export type NameKind = 'people' | 'organisations' | 'places';

/** A match of a name’s spelling in a text. */
export type NameHit = { kind: NameKind; id: string; start: number; end: number };

/** Finds the names in a text, in text order; those of one kind never overlap. */
export type NameFinder = (text: string | SplitText) => NameHit[];

/** All people, organisations and places of the catalogue. */
export type CatalogueNames = {
  people: readonly Person[];
  organisations: readonly Organisation[];
  places: readonly Place[];
};

type SpellingRole = { kind: NameKind; id: string; falseFriend: boolean };

/** Lists the spellings of a name: the name itself, then its variants. */
export function listSpellings(named: {
  name: string;
  variants: readonly NameVariant[];
}): Exclude<NameVariant, string>[] {
  return [named.name, ...named.variants].map((variant) =>
    typeof variant === 'string' ? { text: variant } : variant,
  );
}

/**
 * Compiles the catalogue’s names into one finder. It keeps the longest of overlapping spellings of one kind
 * (`UN Conference on Trade and Development` is not the `UN`), but keeps those of different kinds (`Ukraine`
 * in `Ukraine’s Defence Ministry` is still a place), and ignores a spelling inside a false friend of the
 * same name.
 */
export function compileNames(names: CatalogueNames): NameFinder {
  const find = compilePhrases([
    ...listPhrases('people', names.people),
    ...listPhrases('organisations', names.organisations),
    ...listPhrases('places', names.places),
  ]);
  return (text) => {
    const found = find(text);
    if (found.length === 0) return [];
    const candidates = found.map(({ start, end, tag }) => ({ start, end, ...tag }));
    const own = dropFalseFriends(candidates, ({ kind, id }) => `${kind} ${id}`);
    return keepLongest(own, ({ kind }) => kind).map(({ kind, id, start, end }) => ({
      kind,
      id,
      start,
      end,
    }));
  };
}

function listPhrases(
  kind: NameKind,
  named: readonly (Person | Organisation | Place)[],
): Phrase<SpellingRole>[] {
  return named.flatMap(({ id, name, variants, falseFriends }) => [
    ...listSpellings({ name, variants }).map((spelling) => ({
      text: spelling.text,
      exact: spelling.case === undefined ? undefined : spelling.case === 'exact',
      tag: { kind, id, falseFriend: false },
    })),
    ...falseFriends.map(({ text }) => ({ text, tag: { kind, id, falseFriend: true } })),
  ]);
}
