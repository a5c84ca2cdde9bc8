import { parseOutletKey, type SearchManifest } from './index-format';
import type { OpenShard, Postings } from './open-index';
import type { QueryClause, QueryTerm } from './parse-query';
import { listSpellingVariants, matchExactly, matchForms, type WordMatcher } from './word-forms';

/** The entries of a shard that answer a part of a query by any of its terms, and where. */
export async function findPostings(
  shard: OpenShard,
  { terms }: QueryClause,
  { outlets }: SearchManifest,
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
  term: QueryTerm,
  outlets: SearchManifest['outlets'],
): Promise<Postings> {
  switch (term.kind) {
    case 'name': {
      const outlet = parseOutletKey(term.key);
      return outlet === null
        ? anyOf(shard, matchExactly(term.key))
        : entriesOfOutlet(
            shard,
            outlets.findIndex(({ id }) => id === outlet),
          );
    }
    case 'word':
      return merged(
        await Promise.all(
          listSpellingVariants(term.word).map((word) => anyOf(shard, matchForms(word))),
        ),
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

async function anyOf(shard: OpenShard, words: WordMatcher): Promise<Postings> {
  return merged([...(await shard.words(words)).values()]);
}

async function phrasePostings(shard: OpenShard, words: readonly string[]): Promise<Postings> {
  const [first, ...rest] = await Promise.all(words.map((word) => anyOf(shard, matchExactly(word))));
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
