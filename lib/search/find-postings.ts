import { type Manifest, outletOfKey } from './index-format';
import type { OpenShard, Postings } from './open-index';
import type { Clause, Term } from './parse-query';
import { exactly, formsOf, spellings, type WordTest } from './word-forms';

/** The entries of a shard that answer a part of a query by any of its terms, and where. */
export async function clausePostings(
  shard: OpenShard,
  { terms }: Clause,
  { outlets }: Manifest,
  /** The beginning of words that answers too; null for none. */
  begun: string | null,
): Promise<Postings> {
  const found = await Promise.all([
    ...terms.map((term) => termPostings(shard, term, outlets)),
    ...(begun === null ? [] : [anyOf(shard, { prefix: begun, test: () => true })]),
  ]);
  return merged(found);
}

async function termPostings(
  shard: OpenShard,
  term: Term,
  outlets: Manifest['outlets'],
): Promise<Postings> {
  switch (term.kind) {
    case 'name': {
      const outlet = outletOfKey(term.key);
      return outlet === null
        ? anyOf(shard, exactly(term.key))
        : entriesOfOutlet(
            shard,
            outlets.findIndex(({ id }) => id === outlet),
          );
    }
    case 'word':
      return merged(
        await Promise.all(spellings(term.word).map((word) => anyOf(shard, formsOf(word)))),
      );
    case 'phrase':
      return phrasePostings(shard, term.words);
  }
}

/** Every entry of an outlet; no place in it says so. */
async function entriesOfOutlet(shard: OpenShard, outlet: number): Promise<Postings> {
  const { profiles, entries } = await shard.columns();
  return new Map(
    entries.flatMap((profile, entry) => (profiles[profile]?.[0] === outlet ? [[entry, []]] : [])),
  );
}

async function anyOf(shard: OpenShard, words: WordTest): Promise<Postings> {
  return merged([...(await shard.words(words)).values()]);
}

async function phrasePostings(shard: OpenShard, words: readonly string[]): Promise<Postings> {
  const [first, ...rest] = await Promise.all(words.map((word) => anyOf(shard, exactly(word))));
  const found: Postings = new Map();
  for (const [entry, places] of first ?? []) {
    const starts = places.filter((place) =>
      rest.every((postings, index) => postings.get(entry)?.includes(place + index + 1)),
    );
    if (starts.length > 0) {
      found.set(
        entry,
        starts.flatMap((place) => words.map((_, index) => place + index)),
      );
    }
  }
  return found;
}

function merged(all: readonly Postings[]): Postings {
  const [only, ...more] = all;
  if (only && more.length === 0) return only;
  const found: Postings = new Map();
  for (const postings of all) {
    for (const [entry, places] of postings) {
      found.set(entry, [...(found.get(entry) ?? []), ...places]);
    }
  }
  for (const places of found.values()) places.sort((a, b) => a - b);
  return found;
}
