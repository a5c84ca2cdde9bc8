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
import { hashFiles, listPathsBelow, readFiles } from './content-bytes';

/*
 * A snapshot is the parsed library in a file, so that the steps and workers of a build do not parse the
 * articles again. Its header names the content and the code that it was made from; a reader accepts it only
 * while both are what is on disk, so an outdated snapshot is never published.
 */

/** The content and code that a library was made from. */
export type LibrarySource = {
  folder: string;
  /** Hash of the files in the folder: `ContentBytes.hash`. */
  content: string;
  /** Hash of the code that parsed them: `hashCode`. */
  code: string;
};

const headerSchema = z.object({
  folder: z.string(),
  content: z.string(),
  code: z.string(),
  /** SHA-256 of the bytes that follow the header’s line. */
  payload: z.string(),
});

/** Maximum length of a header; only so much of the file is read to check it. */
const longestHeader = 10_000;

/**
 * Hashes the code that makes a library: all of `lib`, the versions of the packages, and the version of Node,
 * whose format of serialisation snapshots use.
 * @param root the project’s folder
 */
export function hashCode(root = process.cwd()): string {
  const files = hashFiles(readFiles(root, [...listPathsBelow(root, 'lib'), 'package-lock.json']));
  return createHash('sha256').update(`${process.version}\n${files}`).digest('hex');
}

/** Writes a snapshot. A reader detects one that is incomplete or was written twice at the same time. */
export function writeSnapshot(file: string, library: Library, source: LibrarySource): void {
  const payload = serialize(library);
  const header = JSON.stringify({ ...source, payload: hashSha256(payload) });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${header}\n`);
  appendFileSync(file, payload);
}

/**
 * Reads a snapshot of the given source.
 * @returns null if there is none, if its content or code differs, or if it is damaged
 */
export function readSnapshot(file: string, source: LibrarySource): Library | null {
  return readIf(
    file,
    ({ folder, content, code }) =>
      folder === source.folder && content === source.content && code === source.code,
  );
}

/** Reads a snapshot of a content folder by the same code, even if the files have changed since. */
export function readEarlierSnapshot(
  file: string,
  source: Pick<LibrarySource, 'folder' | 'code'>,
): Library | null {
  return readIf(file, ({ folder, code }) => folder === source.folder && code === source.code);
}

/** Returns the source that a snapshot names; null if there is no snapshot. */
export function readSnapshotSource(file: string): LibrarySource | null {
  return readHeader(file)?.header ?? null;
}

function readIf(file: string, isWanted: (source: LibrarySource) => boolean): Library | null {
  const found = readHeader(file);
  if (found === null || !isWanted(found.header)) return null;
  const payload = readFileSync(file).subarray(found.length);
  // Written by this very code and complete, so its form needs no other check.
  return hashSha256(payload) === found.header.payload ? (deserialize(payload) as Library) : null;
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

/** Parses JSON; null if it is not. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Returns the SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function hashSha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
