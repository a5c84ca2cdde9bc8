import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { NameTag } from '@/lib/schema/names-and-places';
import { type PlacedWord, placeWords } from './index-format';
import { splitIndexWords } from './index-words';

export const nameKinds = ['people', 'organisations', 'places'] as const;

/** Returns the key of a name among the words of the index. */
export function makeNameKey(kind: (typeof nameKinds)[number], id: string): string {
  return `@${kind}/${id}`;
}

/** Indexes an entry: its words and the keys of its names, each with its places. */
export function indexEntry(entry: AnnotatedEntry): Map<string, number[]> {
  const words = new Map<string, number[]>();
  const add = (word: string, place: number) => {
    const places = words.get(word);
    if (places) places.push(place);
    else words.set(word, [place]);
  };
  const placed = placeWords([entry.headline.text, ...entry.body.map(({ text }) => text)]);
  const indexesOf = new Map<string, number[]>();
  placed.forEach(({ word, place }, index) => {
    add(word, place);
    const indexes = indexesOf.get(word);
    if (indexes) indexes.push(index);
    else indexesOf.set(word, [index]);
  });
  for (const kind of nameKinds) {
    for (const tag of entry[kind]) {
      for (const place of findNamePlaces(entry, tag, placed, indexesOf)) {
        add(makeNameKey(kind, tag.id), place);
      }
    }
  }
  return words;
}

/**
 * Finds the places of a name in an entry: all its words, so that all of them can be marked. A name that is
 * not found among the words, because an editor set it, gets a place after the last word.
 * @param indexesOf the indexes of each word in `placed`
 */
function findNamePlaces(
  entry: AnnotatedEntry,
  tag: NameTag,
  placed: readonly PlacedWord[],
  indexesOf: ReadonlyMap<string, readonly number[]>,
): number[] {
  const places = tag.words.flatMap(({ text, line }) => {
    const wanted = splitIndexWords(text).map(({ word }) => word);
    const inTexts = findTextsWithLine(entry, line);
    const [firstWord] = wanted;
    const starts = firstWord === undefined ? [] : (indexesOf.get(firstWord) ?? []);
    return starts.flatMap((at) => {
      const first = placed[at];
      if (!first || !inTexts.has(first.text)) return [];
      const run = placed.slice(at, at + wanted.length);
      const isSame = wanted.every(
        (word, index) => run[index]?.word === word && run[index]?.place === first.place + index,
      );
      return isSame ? run.map(({ place }) => place) : [];
    });
  });
  return places.length > 0 ? places : [(placed.at(-1)?.place ?? 0) + 1];
}

/** Returns the indexes of the texts that have a line; the headline is 0. */
function findTextsWithLine({ headline, body }: AnnotatedEntry, line: number): Set<number> {
  const found = body.flatMap(({ lines: [first, last] }, index) =>
    first <= line && line <= last ? [index + 1] : [],
  );
  const isInHeadline =
    headline.line === line || (headline.from === 'first-sentence' && found.includes(1));
  return new Set(isInHeadline ? [0, ...found] : found);
}
