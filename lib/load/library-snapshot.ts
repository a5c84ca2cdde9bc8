import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Library } from '@/lib/schema/library';
import { hashOf, pathsBelow, readFiles } from './content-bytes';

/*
 * A snapshot is the parsed library in a file, so that the steps of a build, and every worker of theirs, need
 * not parse the articles again. A header says what it was made of; a reader takes it only if that is what is
 * on disk now, so an outdated snapshot is never published.
 */

/** What a library is made of. */
export type LibrarySource = {
  /** The content folder. */
  folder: string;
  /** Hash of the files in it: `ContentBytes.hash`. */
  content: string;
  /** Hash of the code that parsed them: `hashOfCode`. */
  code: string;
};

const headerSchema = z.object({
  folder: z.string(),
  content: z.string(),
  code: z.string(),
  /** SHA-256 of the bytes that follow the header’s line. */
  payload: z.string(),
});

/** No header is longer; the file may be of hundreds of megabytes. */
const longestHeader = 10_000;

/**
 * Hashes the code that makes a library: all of `lib`, the versions of packages, and Node’s own, whose
 * serialisation a snapshot is written in.
 * @param root the project’s folder
 */
export function hashOfCode(root = process.cwd()): string {
  const files = hashOf(readFiles(root, [...pathsBelow(root, 'lib'), 'package-lock.json']));
  return createHash('sha256').update(`${process.version}\n${files}`).digest('hex');
}

/** Writes a snapshot. A reader that meets half of it, or two written at once, finds that it is damaged. */
export function writeSnapshot(file: string, library: Library, source: LibrarySource): void {
  const payload = serialize(library);
  const header = JSON.stringify({ ...source, payload: sha256(payload) });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${header}\n`);
  appendFileSync(file, payload);
}

/**
 * Reads a snapshot of the given source.
 * @returns null if there is none, or it is of other files or other code, or damaged
 */
export function readSnapshot(file: string, source: LibrarySource): Library | null {
  return readIf(
    file,
    ({ folder, content, code }) =>
      folder === source.folder && content === source.content && code === source.code,
  );
}

/** Reads a snapshot of a content folder by the same code, whatever its files were then. */
export function readEarlierSnapshot(
  file: string,
  source: Pick<LibrarySource, 'folder' | 'code'>,
): Library | null {
  return readIf(file, ({ folder, code }) => folder === source.folder && code === source.code);
}

/** Returns the source that a snapshot names; null if there is no snapshot. */
export function sourceOfSnapshot(file: string): LibrarySource | null {
  return readHeader(file)?.header ?? null;
}

function readIf(file: string, isWanted: (source: LibrarySource) => boolean): Library | null {
  const found = readHeader(file);
  if (found === null || !isWanted(found.header)) return null;
  const payload = readFileSync(file).subarray(found.length);
  // Written by this very code, and whole: its form needs no other check.
  return sha256(payload) === found.header.payload ? (deserialize(payload) as Library) : null;
}

function readHeader(
  file: string,
): { header: z.output<typeof headerSchema>; length: number } | null {
  if (!existsSync(file)) return null;
  const start = Buffer.alloc(longestHeader);
  const opened = openSync(file, 'r');
  try {
    const end = start.subarray(0, readSync(opened, start)).indexOf('\n');
    if (end === -1) return null;
    const { data } = headerSchema.safeParse(parseJson(start.toString('utf8', 0, end)));
    return data === undefined ? null : { header: data, length: end + 1 };
  } finally {
    closeSync(opened);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
