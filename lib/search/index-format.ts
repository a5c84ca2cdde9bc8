import type { NameVariant } from '@/lib/schema/names-and-places';
import { type IndexWord, isHyphenated, splitIndexWords } from './index-words';

/*
 * What the index is made of: files of JSON, each small, fetched when a search first needs them.
 *
 *   manifest.json            what there is to choose from, the names, and the shards
 *   <shard>/columns.json     day, outlet and topics of its entries: what filters need
 *   <shard>/starts.json      where its files of words and of texts begin
 *   <shard>/words-<n>.json   words in order, each with the places where it stands
 *   <shard>/texts-<n>.json   the texts of a few entries, to show
 *   <shard>/list.json        its words alone, for correcting what is misspelt
 *   <older>/older-<n>.json   words in order, each with the shards that hold it, the newest left out
 *
 * A shard is a stretch of the chronology and is named after what is in it: one whose entries stay as
 * they are keeps its address, and with it its place in every cache.
 */

/** Raised whenever the files change their form, so that a page never reads those of another version. */
export const indexVersion = 4;

/** A shard holds no more entries than this, so that what a search loads stays as it is while a collection grows. */
export const entriesPerShard = 5_000;

export type FacetValue = { id: string; label: string };

/** Somebody or something of the catalogue; an outlet has its key by `outletKey`. */
export type IndexedName = {
  /** Its key among the words: `@people/volodymyr-zelenskyy`. */
  key: string;
  label: string;
  /** Its spellings as words. */
  spellings: string[][];
  /** Which of the spellings are words of capitals alone: in other letters they are other words (`US`, `us`). */
  capitals: number[];
  /** Which of the spellings are common words unless they have their capital (`Independent`). */
  proper: number[];
};

export type SearchManifest = {
  version: number;
  days: { first: string; last: string };
  topics: FacetValue[];
  outlets: FacetValue[];
  names: IndexedName[];
  /** Newest first. */
  shards: { folder: string; first: string; last: string; entries: number }[];
  /** The words of all shards but the newest: the first word of each file. */
  older: { folder: string; starts: string[] };
};

/** What entries are filtered by. Those of one outlet and the same topics share a profile. */
export type ShardColumns = {
  /** Runs of entries of one day, in order. */
  days: [day: string, entries: number][];
  /** The places of an outlet and of topics among the manifest’s. */
  profiles: [outlet: number, topics: number[]][];
  /** Of each entry, the place of its profile. */
  entries: number[];
};

export type ShardStarts = {
  /** The first word of each file of words. */
  words: string[];
  /** The first entry of each file of texts. */
  texts: number[];
};

/** Of each word: see `encodePostings`. */
export type WordsFile = [word: string, postings: number[]][];

export type IndexedText = {
  id: string;
  day: string;
  slug: string;
  outlet: number;
  kind: string;
  /** The time in words: `16:17 GMT`. */
  time: string;
  headline: string;
  /** Whether the headline is the entry’s first sentence, for want of one. */
  made: boolean;
  body: string[];
};

/** Places are counted in words. The body begins here, however long the headline is. */
export const bodyStart = 1_000;
/** What lies between two paragraphs, so that no phrase runs from one into the next. */
const paragraphGap = 8;

/** A word of an entry: its place, and where it is printed (text 0 is the headline). */
export type PlacedWord = IndexWord & { place: number; text: number };

/**
 * The words of an entry’s texts in order, with their places. Both parts of a word with a hyphen are words,
 * and so is the whole without it, which stands at the place of its first part.
 */
export function placeWords(texts: readonly string[]): PlacedWord[] {
  let next = 0;
  return texts.flatMap((text, index) => {
    if (index === 1) next = Math.max(next, bodyStart);
    const words = splitIndexWords(text);
    const placed = words.map((word, at) => ({ ...word, place: next + at, text: index }));
    next += words.length + paragraphGap;
    return [...placed, ...placed.flatMap((word, at) => joined(text, placed, word, at))];
  });
}

function joined(
  text: string,
  words: readonly PlacedWord[],
  first: PlacedWord,
  at: number,
): PlacedWord[] {
  const before = words[at - 1];
  if (before && isHyphenated(text, before, first)) return [];
  let whole = first;
  for (let index = at + 1; index < words.length; index += 1) {
    const [left, right] = [words[index - 1], words[index]];
    if (!left || !right || !isHyphenated(text, left, right)) break;
    whole = { ...first, end: right.end, word: whole.word + right.word };
  }
  return whole === first ? [] : [whole];
}

/**
 * Places of a word as numbers: for each entry how far it lies after the one before, how many places it
 * has, and each place as its distance from the one before.
 */
export class PostingsWriter {
  readonly numbers: number[] = [];
  #entryBefore = 0;

  /** Adds the places in an entry, in any order; entries come in theirs. */
  add(entry: number, places: readonly number[]): void {
    const sorted = places.length > 1 ? [...new Set(places)].sort((a, b) => a - b) : places;
    this.numbers.push(entry - this.#entryBefore, sorted.length);
    let before = 0;
    for (const place of sorted) {
      this.numbers.push(place - before);
      before = place;
    }
    this.#entryBefore = entry;
  }
}

export function decodePostings(numbers: readonly number[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  let entry = 0;
  for (let at = 0; at < numbers.length; ) {
    entry += numbers[at] ?? 0;
    const count = numbers[at + 1] ?? 0;
    const places: number[] = [];
    let place = 0;
    for (const step of numbers.slice(at + 2, at + 2 + count)) {
      place += step;
      places.push(place);
    }
    postings.set(entry, places);
    at += 2 + count;
  }
  return postings;
}

/** The key of an outlet among the names: what it stands for is in the columns, not among the words. */
export function makeOutletKey(id: string): string {
  return outletKeyPrefix + id;
}

/** The outlet that a key names; null where it is the key of something else. */
export function parseOutletKey(key: string): string | null {
  return key.startsWith(outletKeyPrefix) ? key.slice(outletKeyPrefix.length) : null;
}

const outletKeyPrefix = '@outlets/';

/** The spelling of a name as text. */
export function spellingText(variant: NameVariant): string {
  return typeof variant === 'string' ? variant : variant.text;
}
