import type { NameVariant, Organisation, Person, Place } from '@/lib/schema/names-and-places';
import { compilePhrases, type Phrase, type SplitText } from '../phrases/compile-phrases';
import { dropFalseFriends, keepLongest } from '../phrases/select-hits';

/** The lists of the catalogue that hold names. */
export type NameKind = 'people' | 'organisations' | 'places';

/** A place where a text names somebody or something. */
export type NameHit = { kind: NameKind; id: string; start: number; end: number };

/** Finds the names that a text holds, in order of place; those of one kind never overlap. */
export type NameFinder = (text: string | SplitText) => NameHit[];

/** Everybody and everything that the catalogue names. */
export type CatalogueNames = {
  people: readonly Person[];
  organisations: readonly Organisation[];
  places: readonly Place[];
};

type Role = { kind: NameKind; id: string; falseFriend: boolean };

/** The spellings of somebody or something: the name, then the variants. */
export function listSpellings(named: {
  name: string;
  variants: readonly NameVariant[];
}): Exclude<NameVariant, string>[] {
  return [named.name, ...named.variants].map((variant) =>
    typeof variant === 'string' ? { text: variant } : variant,
  );
}

/**
 * Compiles the catalogue’s names into one finder. Of spellings of one kind that overlap the longest
 * counts (`UN Conference on Trade and Development` is not the `UN`); those of different kinds stand
 * beside each other (`Ukraine` in `Ukraine’s Defence Ministry` is a place still). A spelling inside a
 * false friend of its own does not count.
 */
export function compileNames(names: CatalogueNames): NameFinder {
  const find = compilePhrases([
    ...phrasesOf('people', names.people),
    ...phrasesOf('organisations', names.organisations),
    ...phrasesOf('places', names.places),
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

function phrasesOf(
  kind: NameKind,
  named: readonly (Person | Organisation | Place)[],
): Phrase<Role>[] {
  return named.flatMap(({ id, name, variants, falseFriends }) => [
    ...listSpellings({ name, variants }).map((spelling) => ({
      text: spelling.text,
      exact: spelling.case === undefined ? undefined : spelling.case === 'exact',
      tag: { kind, id, falseFriend: false },
    })),
    ...falseFriends.map(({ text }) => ({ text, tag: { kind, id, falseFriend: true } })),
  ]);
}
