import { requireValue } from '@/lib/text/required';
import { parseOutletKey, type SearchManifest } from './index-format';
import type { OpenShard, Postings } from './open-index';
import type { QueryClause, QueryTerm } from './query-clauses';
import { listSpellingVariants, matchExactly, matchForms, type WordMatcher } from './word-forms';

/**
 * Finds the entries of a shard that match any term of a part of a query, with their places.
 * @param prefix the beginning of further words that match, or null
 */
export async function findPostings(
  shard: OpenShard,
  { terms }: QueryClause,
  { outlets }: SearchManifest,
  prefix: string | null,
): Promise<Postings> {
  const found = await Promise.all([
    ...terms.map((term) => findTerm(shard, term, outlets)),
    ...(prefix === null ? [] : [findWords(shard, { prefix, test: () => true })]),
  ]);
  return mergePostings(found);
}

async function findTerm(
  shard: OpenShard,
  term: QueryTerm,
  outlets: SearchManifest['outlets'],
): Promise<Postings> {
  switch (term.kind) {
    case 'name': {
      const outlet = parseOutletKey(term.key);
      return outlet === null
        ? findWords(shard, matchExactly(term.key))
        : findOutletEntries(
            shard,
            outlets.findIndex(({ id }) => id === outlet),
          );
    }
    case 'word':
      return mergePostings(
        await Promise.all(
          listSpellingVariants(term.word).map((word) => findWords(shard, matchForms(word))),
        ),
      );
    case 'phrase':
      return findPhrase(shard, term.words);
  }
}

/** Finds every entry of an outlet, with no places, as no word shows the outlet. */
async function findOutletEntries(shard: OpenShard, outlet: number): Promise<Postings> {
  const { profiles, entries } = await shard.columns();
  return new Map(
    entries.flatMap((profile, entry) => (profiles[profile]?.[0] === outlet ? [[entry, []]] : [])),
  );
}

async function findWords(shard: OpenShard, words: WordMatcher): Promise<Postings> {
  return mergePostings([...(await shard.words(words)).values()]);
}

async function findPhrase(shard: OpenShard, words: readonly string[]): Promise<Postings> {
  const [first, ...rest] = await Promise.all(
    words.map((word) => findWords(shard, matchExactly(word))),
  );
  const found: Postings = new Map();
  for (const [entry, places] of requireValue(first, 'A phrase has words.')) {
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

function mergePostings(all: readonly Postings[]): Postings {
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
