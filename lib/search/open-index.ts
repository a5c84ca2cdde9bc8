import { requireValue } from '@/lib/text/required';
import {
  decodePostings,
  type IndexedText,
  indexVersion,
  type SearchManifest,
  type ShardColumns,
  type ShardStarts,
  type WordsFile,
} from './index-format';
import { type FindOlderShards, type OlderShardsFile, openOlderShards } from './older-shards';
import { listFilesWithPrefix } from './split-files';
import type { WordMatcher } from './word-forms';

/** Reads one file of the index by its path, parsed. Rejects if it cannot be read. */
export type ReadPart = (path: string) => Promise<unknown>;

/** Reports a part of the index that could not be read, or that is of another version of the site. */
export class IndexPartError extends Error {
  override name = 'IndexPartError';
  constructor(
    readonly part: string,
    cause: unknown,
  ) {
    super(`The index part ${part} could not be read.`, { cause });
  }
}

/** Places of a word, by entry. */
export type Postings = Map<number, number[]>;

export type OpenShard = {
  first: string;
  last: string;
  /** Its number of entries. */
  entries: number;
  columns: () => Promise<ShardColumns>;
  /** Returns the postings of its words that match. */
  words: (words: WordMatcher) => Promise<Map<string, Postings>>;
  text: (entry: number) => Promise<IndexedText>;
  /** Returns all its words. */
  list: () => Promise<string[]>;
};

export type OpenIndex = {
  manifest: SearchManifest;
  /** Newest first. */
  shards: OpenShard[];
  findOlderShards: FindOlderShards;
};

/** Opens an index: reads the manifest now, and everything else once, when it is first needed. */
export async function openIndex(readPart: ReadPart): Promise<OpenIndex> {
  const read = memoizeReads(readPart);
  // The casts below are safe: `buildIndex` writes each file from the same type.
  const manifest = (await read('manifest.json')) as SearchManifest;
  if (manifest.version !== indexVersion) {
    throw new IndexPartError('manifest.json', new Error(`version ${manifest.version}`));
  }
  return {
    manifest,
    shards: manifest.shards.map(({ folder, first, last, entries }) => ({
      first,
      last,
      entries,
      ...openShard((name) => read(`${folder}/${name}`)),
    })),
    findOlderShards: openOlderShards(
      manifest.older,
      async (file) =>
        (await read(`${manifest.older.folder}/older-${file}.json`)) as OlderShardsFile,
    ),
  };
}

function openShard(read: ReadPart): Omit<OpenShard, 'first' | 'last' | 'entries'> {
  const starts = async () => (await read('starts.json')) as ShardStarts;
  return {
    columns: async () => (await read('columns.json')) as ShardColumns,
    words: async ({ prefix, test }) => {
      const { words: firstWords } = await starts();
      const files = listFilesWithPrefix(firstWords, prefix);
      const parts = await Promise.all(
        files.map(async (file) => (await read(`words-${file}.json`)) as WordsFile),
      );
      return new Map(
        parts
          .flat()
          .filter(([word]) => word.startsWith(prefix) && test(word))
          .map(([word, postings]) => [word, decodePostings(postings)]),
      );
    },
    text: async (entry) => {
      const { texts } = await starts();
      const file = texts.findLastIndex((start) => start <= entry);
      const part = (await read(`texts-${file}.json`)) as IndexedText[];
      const text =
        part[entry - requireValue(texts[file], 'The first texts file begins with entry 0.')];
      if (!text) throw new IndexPartError(`texts-${file}.json`, new Error(`no entry ${entry}`));
      return text;
    },
    list: async () => (await read('list.json')) as string[],
  };
}

/** Reads every path once. A failed read is tried again the next time. */
function memoizeReads(readPart: ReadPart): ReadPart {
  const parts = new Map<string, Promise<unknown>>();
  return (path) => {
    const earlier = parts.get(path);
    if (earlier) return earlier;
    const part = readPart(path).catch((error: unknown) => {
      parts.delete(path);
      throw new IndexPartError(path, error);
    });
    parts.set(path, part);
    return part;
  };
}
