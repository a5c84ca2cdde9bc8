import type { CollectionParty } from '@/lib/schema/attribution';
import type { Person } from '@/lib/schema/names-and-places';
import type { CatalogueNames } from '../names/find-names';
import type { NameTags } from '../names/tag-names';
import type { TextReader } from '../text-reader';
import type { AttributionKnowledge } from './find-attributions';
import type { NamedSpan } from './reading-context';
import { normaliseTitle } from './speaker-parts';

type Fact = Omit<NamedSpan, 'start' | 'end'>;

/** Knowledge about a collection that is the same for every entry. */
export type CollectionKnowledge = Pick<AttributionKnowledge, 'reader'> & {
  factOf: (kind: keyof NameTags, id: string) => Fact | undefined;
};

/**
 * Compiles the catalogue and the parties for the rules of attribution. A person or organisation without a
 * party counts as `third`: the catalogue says that they speak for neither side.
 */
export function compileKnowledge(
  names: CatalogueNames,
  parties: readonly CollectionParty[],
): CollectionKnowledge {
  const facts = {
    people: new Map(names.people.map((person) => [person.id, toFact('person', person)])),
    organisations: new Map(
      names.organisations.map((organisation) => [
        organisation.id,
        toFact('organisation', organisation, /^news/u.test(organisation.kind)),
      ]),
    ),
    places: new Map(names.places.map((place) => [place.id, toFact('place', place)])),
  };
  const words = new Map(parties.flatMap(({ id, words: own }) => own.map((word) => [word, id])));
  return {
    factOf: (kind, id) => facts[kind].get(id),
    reader: {
      partyOfWord: (word) => words.get(word) ?? null,
      titles: mapTitles(names.people),
    },
  };
}

function toFact(
  kind: NamedSpan['kind'],
  { id, party }: { id: string; party: string | null },
  isMedium = false,
): Fact {
  return { kind, id, party: party ?? (kind === 'place' ? null : 'third'), isMedium };
}

/** Maps titles to persons, leaving out a title that several persons have. */
function mapTitles(people: readonly Person[]): AttributionKnowledge['reader']['titles'] {
  const titles = new Map<string, { id: string; party: string | null } | null>();
  for (const { id, party, titles: own } of people)
    for (const title of own)
      titles.set(normaliseTitle(title), titles.has(normaliseTitle(title)) ? null : { id, party });
  return new Map(
    [...titles].flatMap(([title, who]) => (who === null ? [] : [[title, who] as const])),
  );
}

/**
 * Compiles a function that finds the names in one entry’s texts after editors’ overrides, in text order:
 * without names that editors removed from the entry, and with words that they added.
 */
export function compileNameLookup(
  { factOf }: CollectionKnowledge,
  tags: NameTags,
  read: TextReader,
): AttributionKnowledge['namesIn'] {
  const kinds = ['people', 'organisations', 'places'] as const;
  const ids = new Set(kinds.flatMap((kind) => tags[kind].map(({ id }) => id)));
  const given = kinds.flatMap((kind) =>
    tags[kind]
      .filter(({ from }) => from === 'editor')
      .flatMap(({ id, words }) => {
        const known = factOf(kind, id);
        return known === undefined ? [] : words.map(({ text }) => ({ known, words: text }));
      }),
  );
  return (text) => {
    const found = read(text).names.flatMap(({ kind, id, start, end }): NamedSpan[] => {
      const known = ids.has(id) ? factOf(kind, id) : undefined;
      return known === undefined ? [] : [{ ...known, start, end }];
    });
    const added = given.flatMap(({ known, words }): NamedSpan[] => {
      const start = text.indexOf(words);
      return start === -1 ? [] : [{ ...known, start, end: start + words.length }];
    });
    if (added.length === 0) return found;
    // The sort is stable: of names that begin together, found ones come before added ones.
    return [...found, ...added].sort((one, other) => one.start - other.start);
  };
}
