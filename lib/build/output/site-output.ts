import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  gunzip,
  gzip,
  gzipSync,
  type ZlibOptions,
} from 'node:zlib';
import { PageError } from './page-error';

/** Text files; the formats of pictures and fonts are already compressed. */
const TEXT = /\.(?:html|css|js|json|jsonl|csv|xml|svg|txt|webmanifest|bib|ris)$/;
/** Below this number of bytes compression saves no network packet. */
const smallestBytes = 1024;
/** Characters written at once if a file comes in pieces. */
const blockLength = 1_000_000;
/** Number of files compressed at a time: as many as Node's pool has threads. */
const mostAtOnce = 4;
/**
 * Up to this number of entries, brotli compresses at quality 10, one below the highest: 3 % larger, in three
 * fifths of the time. Larger outputs use quality 7: a tenth larger, in a tenth of the time.
 */
const mostEntriesAtBest = 400;

/** Bytes of the texts of an output, uncompressed and in each encoding. */
export type Weight = { files: number; bytes: number; brotli: number; gzip: number };

/** The output of one build. Every file is written or declared here, and compressed. */
export type SiteOutput = {
  /** Writes a file. Resolves once the next one may be written. */
  write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Writes a file piece by piece: the data of a whole collection may exceed the maximum length of a string. */
  writePieces: (path: string, pieces: Iterable<string>) => Promise<void>;
  /** Declares an existing file as one of the site's. */
  adopt: (path: string) => Promise<void>;
  /** Resolves to the sizes of all texts once every file has been compressed. */
  finish: () => Promise<Weight>;
  /** Every file that was written or declared, without compressed forms. */
  files: ReadonlyMap<string, FileFacts>;
  /** Adds files that another process has written into the folder. */
  include: (files: Iterable<readonly [path: string, facts: FileFacts]>, weight: Weight) => void;
};

/** Size of a file and the start of its SHA-256, which identifies its revision for offline copies. */
export type FileFacts = { bytes: number; revision: string };

type Encoding = {
  ending: string;
  encode: (bytes: Buffer) => Promise<Buffer>;
  decode: (encoded: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>;
};

/**
 * Opens an output. Each text has compressed forms beside it, `x.html.br` and `x.html.gz`, so that hosts need
 * not compress for each request.
 * @param folder the folder to write to
 * @param previous an earlier output, whose compressed files are reused if they decode to the same text
 * @param entries number of entries of the collection, which decides the quality of compression
 * @param usesThreads false in a process that shares the cores with others like it: the threads of Node's pool
 *   would cost it a fifth more processor time, and gain nothing
 */
export function createSiteOutput(
  folder: string,
  {
    previous,
    entries,
    usesThreads = true,
  }: { previous: string; entries: number; usesThreads?: boolean },
): SiteOutput {
  const encodings = [
    createBrotliEncoding(entries <= mostEntriesAtBest ? 10 : 7, usesThreads),
    createGzipEncoding(usesThreads),
  ];
  const files = new Map<string, FileFacts>();
  const folders = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const weight: Weight = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  let failure: unknown;

  const makeFolder = (path: string) => {
    if (relative(folder, join(folder, path)).split(sep)[0] === '..')
      throw new PageError(path, 'a path within the site', 'a path outside it');
    const parent = dirname(join(folder, path));
    if (folders.has(parent)) return;
    mkdirSync(parent, { recursive: true });
    folders.add(parent);
  };

  const compress = async (path: string, bytes: Buffer) => {
    if (!TEXT.test(path) || bytes.length < smallestBytes) return;
    const [brotli = 0, gzipped = 0] = await Promise.all(
      encodings.map(async (encoding) => {
        const { ending, encode } = encoding;
        const earlier = await readEarlierForm(join(previous, path + ending), encoding, bytes);
        const encoded = earlier ?? (await encode(bytes));
        writeFileSync(join(folder, path + ending), encoded);
        return encoded.length;
      }),
    );
    weight.files += 1;
    weight.bytes += bytes.length;
    weight.brotli += brotli;
    weight.gzip += gzipped;
  };

  const add = async (path: string, bytes: Buffer) => {
    files.set(path, { bytes: bytes.length, revision: hashRevision(bytes) });
    const task: Promise<void> = compress(path, bytes)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => underWay.delete(task));
    underWay.add(task);
    if (underWay.size >= mostAtOnce) await Promise.race(underWay);
    if (failure !== undefined) throw failure;
  };

  return {
    files,
    write: (path, content) => {
      makeFolder(path);
      const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
      writeFileSync(join(folder, path), bytes);
      return add(path, bytes);
    },
    writePieces: async (path, pieces) => {
      makeFolder(path);
      const file = join(folder, path);
      writeFileSync(file, '');
      for (const block of joinIntoBlocks(pieces)) await appendFile(file, block);
      return add(path, readFileSync(file));
    },
    adopt: (path) => add(path, readFileSync(join(folder, path))),
    include: (others, { files: count, bytes, brotli, gzip: gzipped }) => {
      for (const [path, facts] of others) files.set(path, facts);
      weight.files += count;
      weight.bytes += bytes;
      weight.brotli += brotli;
      weight.gzip += gzipped;
    },
    finish: async () => {
      await Promise.all(underWay);
      if (failure !== undefined) throw failure;
      return weight;
    },
  };
}

/** Returns a hash that identifies a file's content. */
export function hashRevision(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

function createBrotliEncoding(quality: number, usesThreads: boolean): Encoding {
  const inThread = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);
  return {
    ending: '.br',
    encode: async (bytes) => {
      const options = {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      };
      return usesThreads ? inThread(bytes, options) : brotliCompressSync(bytes, options);
    },
    decode: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
  };
}

function createGzipEncoding(usesThreads: boolean): Encoding {
  const inThread = promisify<Buffer, ZlibOptions, Buffer>(gzip);
  const options = { level: 9 };
  return {
    ending: '.gz',
    encode: async (bytes) => (usesThreads ? inThread(bytes, options) : gzipSync(bytes, options)),
    decode: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  };
}

/** Returns a compressed file of an earlier output if it decodes to `bytes`; it could be old or damaged. */
async function readEarlierForm(
  path: string,
  { decode }: Encoding,
  bytes: Buffer,
): Promise<Buffer | undefined> {
  if (!existsSync(path)) return undefined;
  const encoded = readFileSync(path);
  try {
    const decoded = await decode(encoded, { maxOutputLength: bytes.length });
    return decoded.equals(bytes) ? encoded : undefined;
  } catch {
    return undefined;
  }
}

function* joinIntoBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockLength) continue;
    yield block;
    block = '';
  }
  yield block;
}
