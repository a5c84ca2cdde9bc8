/** A name of the catalogue where a text has it. */
export type NamedSpan = {
  kind: 'person' | 'organisation' | 'place';
  id: string;
  start: number;
  end: number;
  /** For whom it speaks; null where that is not clear, or where a place does not speak at all. */
  party: string | null;
  /** Whether it is a news agency or a newspaper. */
  isMedium: boolean;
};

/** What the catalogue and the collection know about speakers. */
export type PartyReader = {
  /** The party that a word shows (`Ukrainian`, `Kyiv’s`), or null. */
  partyOfWord: (word: string) => string | null;
  /** Persons by words that describe them without their names, in lower case without an article. */
  titles: ReadonlyMap<string, { id: string; party: string | null }>;
  /** Names of the outlet whose text is read. */
  outlets: readonly string[];
};

/** A paragraph or headline, and the names that the part of it holds that is read, in text order. */
export type ReadingContext = { text: string; names: readonly NamedSpan[]; reader: PartyReader };

/** Of names in text order those within a part of their text. */
export function sliceNames(names: readonly NamedSpan[], start: number, end: number): NamedSpan[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const within: NamedSpan[] = [];
  for (let at = low; ; at += 1) {
    const name = names[at];
    if (name === undefined || name.start >= end) return within;
    if (name.end <= end) within.push(name);
  }
}
