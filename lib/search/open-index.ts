import {
  decodePostings,
  type IndexedText,
  indexVersion,
  type Manifest,
  type ShardColumns,
  type WordsFile,
} from './index-format';

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
  columns: () => Promise<ShardColumns>;
  /** Of the words that begin like this, those that a test lets through, with their places. */
  beginning: (prefix: string, test: (word: string) => boolean) => Promise<Map<string, Postings>>;
  text: (entry: number) => Promise<IndexedText>;
  /** All its words. */
  list: () => Promise<string[]>;
};

export type OpenIndex = {
  manifest: Manifest;
  /** Newest first. */
  shards: OpenShard[];
};

/** Opens an index: the manifest is read, everything else when it is first asked for, once. */
export async function openIndex(readPart: ReadPart): Promise<OpenIndex> {
  const read = remembering(readPart);
  // Each file is written by `buildIndex` from the very type that it is read as.
  const manifest = (await read('manifest.json')) as Manifest;
  if (manifest.version !== indexVersion) {
    throw new IndexPartError('manifest.json', new Error(`version ${manifest.version}`));
  }
  return {
    manifest,
    shards: manifest.shards.map(({ folder, first, last }) => ({
      first,
      last,
      ...openShard((name) => read(`${folder}/${name}`)),
    })),
  };
}

function openShard(read: ReadPart): Omit<OpenShard, 'first' | 'last'> {
  const columns = async () => (await read('shard.json')) as ShardColumns;
  return {
    columns,
    beginning: async (prefix, test) => {
      const { words: starts } = await columns();
      const files = filesWith(starts, prefix);
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
      const { texts } = await columns();
      const file = texts.findLastIndex((start) => start <= entry);
      const part = (await read(`texts-${file}.json`)) as IndexedText[];
      const text = part[entry - (texts[file] ?? 0)];
      if (!text) throw new IndexPartError(`texts-${file}.json`, new Error(`no entry ${entry}`));
      return text;
    },
    list: async () => (await read('list.json')) as string[],
  };
}

/** Numbers of the files that may hold words with a beginning, given the first word of each file. */
function filesWith(starts: readonly string[], prefix: string): number[] {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= prefix),
  );
  return starts.flatMap((start, file) =>
    file === first || (file > first && start.startsWith(prefix)) ? [file] : [],
  );
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
