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
import { filesWithPrefix } from './split-files';
import type { WordMatcher } from './word-forms';

/** Reads one file of the index by its path, parsed. Rejects where it cannot be had. */
export type ReadPart = (path: string) => Promise<unknown>;

/** A part of the index could not be had, or is of another version of the site. */
export class IndexPartError extends Error {
  override name = 'IndexPartError';
  constructor(
    readonly part: string,
    cause: unknown,
  ) {
    super(`The index part ${part} could not be read.`, { cause });
  }
}

export type Postings = Map<number, number[]>;

export type OpenShard = {
  first: string;
  last: string;
  /** How many entries it holds. */
  entries: number;
  columns: () => Promise<ShardColumns>;
  /** Its words of some kind, with their places. */
  words: (words: WordMatcher) => Promise<Map<string, Postings>>;
  text: (entry: number) => Promise<IndexedText>;
  /** All its words. */
  list: () => Promise<string[]>;
};

export type OpenIndex = {
  manifest: SearchManifest;
  /** Newest first. */
  shards: OpenShard[];
  findOlderShards: FindOlderShards;
};

/** Opens an index: the manifest is read, everything else when it is first asked for, once. */
export async function openIndex(readPart: ReadPart): Promise<OpenIndex> {
  const read = remembering(readPart);
  // Each file is written by `buildIndex` from the very type that it is read as.
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
      const files = filesWithPrefix(firstWords, prefix);
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
      const text = part[entry - (texts[file] ?? 0)];
      if (!text) throw new IndexPartError(`texts-${file}.json`, new Error(`no entry ${entry}`));
      return text;
    },
    list: async () => (await read('list.json')) as string[],
  };
}

/** Reads every path once; what failed is tried again when it is next asked for. */
function remembering(readPart: ReadPart): ReadPart {
  const parts = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = parts.get(path);
    if (known) return known;
    const part = readPart(path).catch((error: unknown) => {
      parts.delete(path);
      throw new IndexPartError(path, error);
    });
    parts.set(path, part);
    return part;
  };
}
