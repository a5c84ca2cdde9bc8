import { parseOutletKey, type SearchManifest } from './index-format';
import { minPrefixLength } from './parse-query';
import type { QueryClause, QueryTerm } from './query-clauses';
import { listFilesWithPrefix, splitIntoFiles } from './split-files';
import { listSpellingVariants, matchExactly, matchForms, type WordMatcher } from './word-forms';

/*
 * For each word, the shards that have it, leaving out the newest shard, with which every search begins. It
 * lets a search skip older shards without a match, without loading any of their files.
 */

/** Words with the shards that have them, as bits in hexadecimal; the lowest bit is the oldest shard. */
export type OlderShardsFile = [word: string, shards: string][];

/** Characters of a file: a few kB compressed. */
const fileLength = 24_000;

/** Collects the words of shards, oldest first, and writes the files. */
export class OlderShardsWriter {
  readonly #shards = new Map<string, bigint>();
  #before: readonly string[] = [];
  #bit = 1n;

  /** Adds the words of the next shard. The previous shard is written only now, as it was not the newest. */
  add(words: readonly string[]): void {
    for (const word of this.#before) {
      this.#shards.set(word, (this.#shards.get(word) ?? 0n) | this.#bit);
    }
    if (this.#before.length > 0) this.#bit <<= 1n;
    this.#before = words;
  }

  /** Returns the files in order, each with its first word; none if there is only one shard. */
  files(): { start: string; json: string }[] {
    const words = [...this.#shards].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = words.map(([word, bits]): OlderShardsFile[number] => [word, bits.toString(16)]);
    return splitIntoFiles(rows, fileLength).map(({ first: [word], json }) => ({
      start: word,
      json,
    }));
  }
}

/** Finds the older shards that have a matching word, as bits. */
export type FindOlderShards = (words: WordMatcher) => Promise<bigint>;

export function openOlderShards(
  { starts }: SearchManifest['older'],
  read: (file: number) => Promise<OlderShardsFile>,
): FindOlderShards {
  return async ({ prefix, test }) => {
    const parts = await Promise.all(listFilesWithPrefix(starts, prefix).map(read));
    return parts
      .flat()
      .filter(([word]) => word.startsWith(prefix) && test(word))
      .reduce((bits, [, shards]) => bits | BigInt(`0x${shards}`), 0n);
  };
}

/**
 * Finds the older shards that have every part of a query, though not necessarily in one entry. No other
 * older shard can have a match.
 * @returns bits; the lowest is the oldest shard
 */
export async function intersectOlderShards(
  older: FindOlderShards,
  clauses: readonly QueryClause[],
): Promise<bigint> {
  const found = await Promise.all(
    clauses.map(async ({ terms, unfinished }) => {
      const isPrefix = unfinished !== null && unfinished.length >= minPrefixLength;
      const ofTerms = await Promise.all([
        ...terms.map((term) => findShardsWithTerm(older, term)),
        // The shards decide later whether it is used as a prefix; here it may be.
        ...(isPrefix ? [older({ prefix: unfinished, test: () => true })] : []),
      ]);
      return unite(ofTerms);
    }),
  );
  return intersect(found);
}

async function findShardsWithTerm(older: FindOlderShards, term: QueryTerm): Promise<bigint> {
  switch (term.kind) {
    case 'name':
      // The entries of an outlet are in the columns, not among the words.
      return parseOutletKey(term.key) === null ? older(matchExactly(term.key)) : everyShard;
    case 'word':
      return unite(
        await Promise.all(listSpellingVariants(term.word).map((word) => older(matchForms(word)))),
      );
    case 'phrase':
      return intersect(await Promise.all(term.words.map((word) => older(matchExactly(word)))));
  }
}

/** Enough bits for any number of shards. */
const everyShard = (1n << 4096n) - 1n;

function unite(shards: readonly bigint[]): bigint {
  return shards.reduce((all, bits) => all | bits, 0n);
}

function intersect(shards: readonly bigint[]): bigint {
  return shards.reduce((all, bits) => all & bits, everyShard);
}
