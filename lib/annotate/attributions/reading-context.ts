import { countStartsBefore } from '@/lib/text/span';

/** A name of the catalogue found in a text. */
export type NamedSpan = {
  kind: 'person' | 'organisation' | 'place';
  id: string;
  start: number;
  end: number;
  /** The party it speaks for; null if unclear, or if a place does not stand for a party. */
  party: string | null;
  /** True for a news agency or a newspaper. */
  isMedium: boolean;
};

/** The catalogue’s and the collection’s data about speakers. */
export type PartyReader = {
  /** Returns the party that a word shows (`Ukrainian`, `Kyiv’s`), or null. */
  partyOfWord: (word: string) => string | null;
  /** Persons by descriptions that replace their names, in lower case without an article. */
  titles: ReadonlyMap<string, { id: string; party: string | null }>;
  /** The names of the text’s outlet. */
  outlets: readonly string[];
};

/** A paragraph or headline, with the names in the part that is read, in text order. */
export type ReadingContext = { text: string; names: readonly NamedSpan[]; reader: PartyReader };

/** Returns the names within a part of their text. They must be in text order. */
export function sliceNames(names: readonly NamedSpan[], start: number, end: number): NamedSpan[] {
  const within: NamedSpan[] = [];
  for (let at = countStartsBefore(names, start); ; at += 1) {
    const name = names[at];
    if (name === undefined || name.start >= end) return within;
    if (name.end <= end) within.push(name);
  }
}
