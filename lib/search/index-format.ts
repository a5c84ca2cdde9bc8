import type { NameVariant } from '@/lib/schema/names-and-places';
import { requireValue } from '@/lib/text/required';
import { type IndexWord, isHyphenated, splitIndexWords } from './index-words';

/*
 * The index consists of small JSON files, fetched when a search first needs them.
 *
 *   manifest.json            facet values, names and shards
 *   <shard>/columns.json     day, outlet and topics of its entries, for filters
 *   <shard>/starts.json      the first word of each words file, the first entry of each texts file
 *   <shard>/words-<n>.json   words in order, each with its postings
 *   <shard>/texts-<n>.json   the texts of a few entries, for results
 *   <shard>/list.json        its words alone, for correcting spelling
 *   <older>/older-<n>.json   words in order, each with the shards that have it, without the newest
 *
 * A shard is a part of the chronology. Its folder is named by a hash of its files, so that a shard whose
 * entries do not change keeps its URL and stays in every cache.
 */

/** Raised with every change of the file format, so that a page never reads files of another version. */
export const indexVersion = 4;

/** The most entries of a shard, so that a search loads no more as a collection grows. */
export const entriesPerShard = 5_000;

export type FacetValue = { id: string; label: string };

/** A name of the catalogue, or an outlet, with a key by `makeOutletKey`. */
export type IndexedName = {
  /** Its key among the words: `@people/volodymyr-zelenskyy`. */
  key: string;
  label: string;
  /** Its spellings, each split into words. */
  spellings: string[][];
  /** Indexes of spellings all in capitals, which are other words in lower case (`US`, `us`). */
  capitals: number[];
  /** Indexes of spellings that are common words unless capitalised (`Independent`). */
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
  /** The first word of each file with the words of older shards. */
  older: { folder: string; starts: string[] };
};

/** Values that entries are filtered by. Entries of one outlet with the same topics share a profile. */
export type ShardColumns = {
  /** Days in order, each with its number of entries. */
  days: [day: string, entries: number][];
  /** Indexes of an outlet and of topics in the manifest. */
  profiles: [outlet: number, topics: number[]][];
  /** The index of each entry’s profile. */
  entries: number[];
};

export type ShardStarts = {
  /** The first word of each words file. */
  words: string[];
  /** The index of the first entry of each texts file. */
  texts: number[];
};

/** Words with their postings, as `PostingsWriter` encodes them. */
export type WordsFile = [word: string, postings: number[]][];

export type IndexedText = {
  id: string;
  day: string;
  slug: string;
  outlet: number;
  kind: string;
  /** The formatted time: `16:17 GMT`. */
  time: string;
  headline: string;
  /** True if the entry has no headline and its first sentence is used instead. */
  made: boolean;
  body: string[];
};

/** The place of the body’s first word. Places are numbers of words; the headline has lower ones. */
export const bodyStart = 1_000;
/** Places left free between two paragraphs, so that no phrase matches across them. */
const paragraphGap = 8;

/** A word of an entry with its place and the index of its text (0 is the headline). */
export type PlacedWord = IndexWord & { place: number; text: number };

/**
 * Splits an entry’s texts into words with their places. Each part of a hyphenated word is a word, and so is
 * the whole without hyphens, at the place of its first part.
 */
export function placeWords(texts: readonly string[]): PlacedWord[] {
  let next = 0;
  return texts.flatMap((text, index) => {
    if (index === 1) next = Math.max(next, bodyStart);
    const words = splitIndexWords(text);
    const placed = words.map((word, at) => ({ ...word, place: next + at, text: index }));
    next += words.length + paragraphGap;
    return [...placed, ...placed.flatMap((word, at) => joinHyphenated(text, placed, word, at))];
  });
}

function joinHyphenated(
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
 * Encodes the postings of a word as numbers: for each entry the difference from the entry before, the
 * number of places, and each place as the difference from the place before.
 */
export class PostingsWriter {
  readonly numbers: number[] = [];
  #previousEntry = 0;

  /** Adds the places in an entry, in any order. Entries must be added in ascending order. */
  add(entry: number, places: readonly number[]): void {
    const sorted = places.length > 1 ? [...new Set(places)].sort((a, b) => a - b) : places;
    this.numbers.push(entry - this.#previousEntry, sorted.length);
    let before = 0;
    for (const place of sorted) {
      this.numbers.push(place - before);
      before = place;
    }
    this.#previousEntry = entry;
  }
}

/** Decodes the numbers of a `PostingsWriter` into places by entry. */
export function decodePostings(numbers: readonly number[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  let entry = 0;
  for (let at = 0; at < numbers.length; ) {
    entry += requireValue(numbers[at], 'Postings are complete.');
    const count = requireValue(numbers[at + 1], 'Postings are complete.');
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

/** Returns the key of an outlet among the names. Its entries are in the columns, not among the words. */
export function makeOutletKey(id: string): string {
  return outletKeyPrefix + id;
}

/** Returns the outlet of a key, or null if the key is not an outlet’s. */
export function parseOutletKey(key: string): string | null {
  return key.startsWith(outletKeyPrefix) ? key.slice(outletKeyPrefix.length) : null;
}

const outletKeyPrefix = '@outlets/';

/** Returns the text of a name’s spelling. */
export function toSpellingText(variant: NameVariant): string {
  return typeof variant === 'string' ? variant : variant.text;
}
