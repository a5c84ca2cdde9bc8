import type {
  NameOverride,
  NameTag,
  PlaceOverride,
  PlaceTag,
  PlaceUse,
} from '@/lib/schema/names-and-places';
import { listEntryTexts, type ReadableEntry } from '../entry-texts';
import { groupByEntry } from '../group-by-entry';
import { quoteHits } from '../quote-hits';
import type { TextReader } from '../text-reader';
import { applyNameOverrides, applyPlaceOverrides } from './apply-name-overrides';
import type { CatalogueNames, NameHit } from './find-names';
import { classifyPlaceUses, findStrongestUse } from './place-use';

/** The names in an entry, each with its words, in order of first mention. */
export type NameTags = { people: NameTag[]; organisations: NameTag[]; places: PlaceTag[] };

/** The catalogue’s names, with editors’ overrides for single entries. */
export type NameCatalogue = CatalogueNames & {
  overrides: {
    people: readonly NameOverride[];
    organisations: readonly NameOverride[];
    places: readonly PlaceOverride[];
  };
};

type FoundName = Pick<NameHit, 'kind' | 'id'> & {
  words: { text: string; line: number };
  use: PlaceUse;
};

/**
 * Compiles a function that tags the names in an entry and applies editors’ overrides. Overrides with
 * unknown ids have no effect here.
 */
export function compileNameTagger(
  catalogue: NameCatalogue,
): (entry: ReadableEntry, read: TextReader) => NameTags {
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  const overrides = {
    people: groupByEntry(filterKnown(catalogue.overrides.people, catalogue.people)),
    organisations: groupByEntry(
      filterKnown(catalogue.overrides.organisations, catalogue.organisations),
    ),
    places: groupByEntry(filterKnown(catalogue.overrides.places, catalogue.places)),
  };
  return (entry, read) => {
    const texts = listEntryTexts(entry);
    const found = texts.flatMap(({ text, line }): FoundName[] => {
      const hits = read(text).names;
      if (hits.length === 0) return [];
      const words = quoteHits(text, line, hits);
      const uses = classifyPlaceUses(text, hits, places)[Symbol.iterator]();
      return hits.flatMap(({ kind, id }, index) => {
        const use = kind === 'places' ? uses.next().value : undefined;
        const own = words[index];
        return own === undefined ? [] : { kind, id, words: own, use: use ?? 'mention' };
      });
    });
    const namesOfKind = (kind: NameHit['kind']) => found.filter((name) => name.kind === kind);
    return {
      people: applyNameOverrides(
        groupIntoTags(namesOfKind('people').map(({ id, words }) => ({ id, words }))),
        overrides.people.get(entry.id) ?? [],
        texts,
      ),
      organisations: applyNameOverrides(
        groupIntoTags(namesOfKind('organisations').map(({ id, words }) => ({ id, words }))),
        overrides.organisations.get(entry.id) ?? [],
        texts,
      ),
      places: applyPlaceOverrides(
        groupIntoTags(
          namesOfKind('places').map(({ id, words, use }) => ({ id, words: { ...words, use } })),
        ).map((tag) => ({ ...tag, use: findStrongestUse(tag.words) })),
        overrides.places.get(entry.id) ?? [],
        texts,
      ),
    };
  };
}

function filterKnown<Override extends { id: string }>(
  overrides: readonly Override[],
  named: readonly { id: string }[],
): Override[] {
  const ids = new Set(named.map(({ id }) => id));
  return overrides.filter(({ id }) => ids.has(id));
}

function groupIntoTags<Words>(
  found: readonly { id: string; words: Words }[],
): { id: string; words: Words[]; from: 'text'; why: null }[] {
  const words = new Map<string, Words[]>();
  for (const name of found) {
    const known = words.get(name.id);
    if (known === undefined) words.set(name.id, [name.words]);
    else known.push(name.words);
  }
  return Array.from(words, ([id, own]) => ({ id, words: own, from: 'text', why: null }));
}
