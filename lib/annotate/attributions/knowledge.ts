import type { CollectionParty } from '@/lib/schema/attribution';
import type { Organisation, Person, Place } from '@/lib/schema/names';
import type { Knowledge } from './find-attributions';
import { bare, type Named } from './speakers';

/** The catalogue’s names, and where a text holds them. */
export type NameSource = {
  people: readonly Person[];
  organisations: readonly Organisation[];
  places: readonly Place[];
  find: (
    text: string,
  ) => readonly { kind: 'people' | 'organisations' | 'places'; id: string; start: number; end: number }[];
};

/**
 * Prepares what the rules of attribution need to know. A person or an organisation of no known party
 * counts as `third`: the catalogue says that they speak for neither.
 */
export function attributionKnowledge(
  names: NameSource,
  parties: readonly CollectionParty[],
): Knowledge {
  const facts = {
    people: new Map(names.people.map((person) => [person.id, fact('person', person)])),
    organisations: new Map(
      names.organisations.map((organisation) => [
        organisation.id,
        fact('organisation', organisation, /^news/u.test(organisation.kind)),
      ]),
    ),
    places: new Map(names.places.map((place) => [place.id, fact('place', place)])),
  };
  const words = new Map(parties.flatMap(({ id, words: own }) => own.map((word) => [word, id])));
  return {
    namesIn: (text) =>
      names.find(text).flatMap(({ kind, id, start, end }) => {
        const known = facts[kind].get(id);
        return known === undefined ? [] : [{ ...known, start, end }];
      }),
    reader: {
      partyOfWord: (word) => words.get(word) ?? null,
      titles: titlesOf(names.people),
    },
  };
}

function fact(
  kind: Named['kind'],
  { id, party }: { id: string; party: string | null },
  isMedium = false,
): Omit<Named, 'start' | 'end'> {
  return { kind, id, party: party ?? (kind === 'place' ? null : 'third'), isMedium };
}

/** Titles that describe one person alone. */
function titlesOf(people: readonly Person[]): Knowledge['reader']['titles'] {
  const titles = new Map<string, { id: string; party: string | null } | null>();
  for (const { id, party, titles: own } of people)
    for (const title of own) titles.set(bare(title), titles.has(bare(title)) ? null : { id, party });
  return new Map([...titles].flatMap(([title, who]) => (who === null ? [] : [[title, who] as const])));
}
