import type { CollectionParty } from '@/lib/schema/attribution';
import type { Person } from '@/lib/schema/names-and-places';
import type { CatalogueNames } from '../names/find-names';
import type { NameTags } from '../names/tag-names';
import type { TextReader } from '../text-reader';
import type { AttributionKnowledge } from './find-attributions';
import type { NamedSpan } from './reading-context';
import { normaliseTitle } from './speaker-parts';

type Fact = Omit<NamedSpan, 'start' | 'end'>;

/** What the rules know of a collection, whatever the entry. */
export type CollectionKnowledge = Pick<AttributionKnowledge, 'reader'> & {
  factOf: (kind: keyof NameTags, id: string) => Fact | undefined;
};

/**
 * Prepares what the rules of attribution need to know. A person or an organisation of no known party
 * counts as `third`: the catalogue says that they speak for neither.
 */
export function compileKnowledge(
  names: CatalogueNames,
  parties: readonly CollectionParty[],
): CollectionKnowledge {
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
    factOf: (kind, id) => facts[kind].get(id),
    reader: {
      partyOfWord: (word) => words.get(word) ?? null,
      titles: titlesOf(names.people),
    },
  };
}

function fact(
  kind: NamedSpan['kind'],
  { id, party }: { id: string; party: string | null },
  isMedium = false,
): Fact {
  return { kind, id, party: party ?? (kind === 'place' ? null : 'third'), isMedium };
}

/** Titles that describe one person alone. */
function titlesOf(people: readonly Person[]): AttributionKnowledge['reader']['titles'] {
  const titles = new Map<string, { id: string; party: string | null } | null>();
  for (const { id, party, titles: own } of people)
    for (const title of own)
      titles.set(normaliseTitle(title), titles.has(normaliseTitle(title)) ? null : { id, party });
  return new Map(
    [...titles].flatMap(([title, who]) => (who === null ? [] : [[title, who] as const])),
  );
}

/**
 * The names of one entry’s texts as editors have them, in text order: without those that they took
 * out of the entry, and with the words that they gave as names there.
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
    // Sorting keeps names that begin together in order: what was found, then what an editor added.
    return [...found, ...added].sort((one, other) => one.start - other.start);
  };
}
