import { parseOutletKey, type SearchManifest } from './index-format';
import { minPrefixLength, type QueryClause, type QueryTerm } from './parse-query';
import { filesWithPrefix, splitIntoFiles } from './split-files';
import { listSpellingVariants, matchExactly, matchForms, type WordMatcher } from './word-forms';

/*
 * Which shards hold which word: of all shards but the newest, which every search begins with. It lets a
 * search that finds nothing there pass over those that cannot answer, without loading anything of them.
 */

/** A word with the shards that hold it, as bits in hexadecimal; the oldest shard is the lowest bit. */
export type OlderShardsFile = [word: string, shards: string][];

/** Characters of a file: some kB compressed. */
const fileLength = 24_000;

/** Gathers the words of shards, the oldest first, and makes the files of them. */
export class OlderShardsWriter {
  readonly #shards = new Map<string, bigint>();
  #before: readonly string[] = [];
  #bit = 1n;

  /** Adds the words of the next shard. Only then is the one before known not to be the newest. */
  add(words: readonly string[]): void {
    for (const word of this.#before) {
      this.#shards.set(word, (this.#shards.get(word) ?? 0n) | this.#bit);
    }
    if (this.#before.length > 0) this.#bit <<= 1n;
    this.#before = words;
  }

  /** The files in order, each with its first word; none where there is one shard only. */
  files(): { start: string; json: string }[] {
    const words = [...this.#shards].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = words.map(([word, bits]): OlderShardsFile[number] => [word, bits.toString(16)]);
    return splitIntoFiles(rows, fileLength).map(({ items, json }) => ({
      start: items[0]?.[0] ?? '',
      json,
    }));
  }
}

/** Reads the files: which of the older shards hold any of some words, as bits. */
export type FindOlderShards = (words: WordMatcher) => Promise<bigint>;

export function openOlderShards(
  { starts }: SearchManifest['older'],
  read: (file: number) => Promise<OlderShardsFile>,
): FindOlderShards {
  return async ({ prefix, test }) => {
    const parts = await Promise.all(filesWithPrefix(starts, prefix).map(read));
    return parts
      .flat()
      .filter(([word]) => word.startsWith(prefix) && test(word))
      .reduce((bits, [, shards]) => bits | BigInt(`0x${shards}`), 0n);
  };
}

/**
 * The older shards in which every part of a query stands somewhere, if not in one entry: no others can
 * answer it.
 * @returns bits, of which the lowest is the oldest shard
 */
export async function intersectOlderShards(
  older: FindOlderShards,
  clauses: readonly QueryClause[],
): Promise<bigint> {
  const held = await Promise.all(
    clauses.map(async ({ terms, unfinished }) => {
      const begun = unfinished !== null && unfinished.length >= minPrefixLength;
      const found = await Promise.all([
        ...terms.map((term) => holdingTerm(older, term)),
        // Whether it is taken for a beginning is settled in the shards: here it may be.
        ...(begun ? [older({ prefix: unfinished, test: () => true })] : []),
      ]);
      return found.reduce((any, bits) => any | bits, 0n);
    }),
  );
  return held.reduce((all, bits) => all & bits, everyShard);
}

/** As many bits as there can be shards. */
const everyShard = (1n << 4096n) - 1n;

async function holdingTerm(older: FindOlderShards, term: QueryTerm): Promise<bigint> {
  switch (term.kind) {
    case 'name':
      // What an outlet published is in the columns, not among the words.
      return parseOutletKey(term.key) === null ? older(matchExactly(term.key)) : everyShard;
    case 'word': {
      const held = await Promise.all(
        listSpellingVariants(term.word).map((word) => older(matchForms(word))),
      );
      return held.reduce((any, bits) => any | bits, 0n);
    }
    case 'phrase': {
      const held = await Promise.all(term.words.map((word) => older(matchExactly(word))));
      return held.reduce((all, bits) => all & bits, everyShard);
    }
  }
}
