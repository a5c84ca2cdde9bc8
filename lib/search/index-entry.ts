import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { NameTag } from '@/lib/schema/names-and-places';
import { type PlacedWord, placeWords } from './index-format';
import { splitIndexWords } from './index-words';

export const nameKinds = ['people', 'organisations', 'places'] as const;

/** What a name of the catalogue is among the words of the index. */
export function makeNameKey(kind: (typeof nameKinds)[number], id: string): string {
  return `@${kind}/${id}`;
}

/** The words of an entry and the keys of the names it is tagged with, each with its places. */
export function indexEntry(entry: AnnotatedEntry): Map<string, number[]> {
  const words = new Map<string, number[]>();
  const add = (word: string, place: number) => {
    const places = words.get(word);
    if (places) places.push(place);
    else words.set(word, [place]);
  };
  const placed = placeWords([entry.headline.text, ...entry.body.map(({ text }) => text)]);
  const numbersOf = new Map<string, number[]>();
  placed.forEach(({ word, place }, number) => {
    add(word, place);
    const numbers = numbersOf.get(word);
    if (numbers) numbers.push(number);
    else numbersOf.set(word, [number]);
  });
  for (const kind of nameKinds) {
    for (const tag of entry[kind]) {
      for (const place of placesOfName(entry, tag, placed, numbersOf)) {
        add(makeNameKey(kind, tag.id), place);
      }
    }
  }
  return words;
}

/**
 * Where a name stands in an entry: every word of it, so that all of it can be marked. One that cannot be
 * found among the words (an editor set it) still counts, at a place where no word is.
 * @param numbersOf where each word stands among the placed ones
 */
function placesOfName(
  entry: AnnotatedEntry,
  tag: NameTag,
  placed: readonly PlacedWord[],
  numbersOf: ReadonlyMap<string, readonly number[]>,
): number[] {
  const places = tag.words.flatMap(({ text, line }) => {
    const wanted = splitIndexWords(text).map(({ word }) => word);
    const inTexts = textsWithLine(entry, line);
    return (numbersOf.get(wanted[0] ?? '') ?? []).flatMap((at) => {
      const first = placed[at];
      if (!first || !inTexts.has(first.text)) return [];
      const run = placed.slice(at, at + wanted.length);
      const same = wanted.every(
        (word, index) => run[index]?.word === word && run[index]?.place === first.place + index,
      );
      return same ? run.map(({ place }) => place) : [];
    });
  });
  return places.length > 0 ? places : [(placed.at(-1)?.place ?? 0) + 1];
}

/** Numbers of the texts that hold a line; the headline is 0. */
function textsWithLine({ headline, body }: AnnotatedEntry, line: number): Set<number> {
  const found = body.flatMap(({ lines: [first, last] }, index) =>
    first <= line && line <= last ? [index + 1] : [],
  );
  const inHeadline =
    headline.line === line || (headline.from === 'first-sentence' && found.includes(1));
  return new Set(inHeadline ? [0, ...found] : found);
}
