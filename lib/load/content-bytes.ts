import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FileBytes, readBytes } from '@/lib/extract/files/read-text';
import { listArticleItems, refuseSpecialFile } from './list-articles';

/** Files of settings and catalogue, below the content folder. */
export const settingsFiles = {
  collection: 'collection.yaml',
  outlets: 'catalogue/outlets.yaml',
  topics: 'catalogue/topics.yaml',
  people: 'catalogue/people.yaml',
  organisations: 'catalogue/organisations.yaml',
  places: 'catalogue/places.yaml',
  events: 'catalogue/events.yaml',
  attributions: 'catalogue/attributions.yaml',
  passages: 'catalogue/passages.yaml',
  changes: 'changes.yaml',
  permalinks: 'permalinks.json',
} as const;

/** A file with the SHA-256 of its bytes, or of the reason why it cannot be read. */
export type HashedFile = FileBytes & { hash: string };

/** The bytes of all files that a library is made of. */
export type ContentBytes = {
  folder: string;
  /** Files of settings and catalogue by path below the folder; a missing one is an issue. */
  settings: ReadonlyMap<string, HashedFile>;
  /**
   * Article files by path below the folder, sorted, so that reading order never matters; items that are not
   * read are among them with their issues.
   */
  articles: ReadonlyMap<string, HashedFile>;
  /** SHA-256 of all paths and bytes. */
  hash: string;
};

/** Returns the content folder: `CONTENT_DIR`, or `content` in the working directory. */
export function resolveContentFolder(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/**
 * Reads the bytes of every file that the library of a content folder is made of. Reading is synchronous
 * because there is nothing to do meanwhile, and because React records a stack trace for every promise behind
 * a page in development, which takes longer than reading the files.
 */
export function readContentBytes(folder: string): ContentBytes {
  const settings = readFiles(folder, Object.values(settingsFiles));
  const articles = new Map(
    listArticleItems(folder).map(({ path, issue }) => [
      path,
      issue === null ? readFile(folder, path) : addHash({ issue, isMissing: false }),
    ]),
  );
  return { folder, settings, articles, hash: hashFiles([...settings, ...articles]) };
}

/** Reads files below a folder, with their hashes. */
export function readFiles(folder: string, paths: readonly string[]): Map<string, HashedFile> {
  return new Map(paths.map((path) => [path, readFile(folder, path)]));
}

function readFile(folder: string, path: string): HashedFile {
  const full = join(folder, path);
  const stats = statSync(full, { throwIfNoEntry: false });
  // A folder is refused by reading it.
  const isSpecial = stats !== undefined && !stats.isFile() && !stats.isDirectory();
  return addHash(
    isSpecial ? { issue: refuseSpecialFile(path), isMissing: false } : readBytes(full),
  );
}

/** Lists the paths of all files below a folder, sorted; none if the folder cannot be read. */
export function listPathsBelow(folder: string, below: string): string[] {
  return listFilesIn(join(folder, below))
    .map((item) =>
      relative(folder, join(item.parentPath ?? item.path, item.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

function listFilesIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
  } catch {
    return [];
  }
}

/** Returns the SHA-256 of the paths and hashes of files. */
export function hashFiles(files: Iterable<[path: string, file: HashedFile]>): string {
  const sum = createHash('sha256');
  for (const [path, { hash }] of files) sum.update(`${path}\0${hash}\n`);
  return sum.digest('hex');
}

function addHash(file: FileBytes): HashedFile {
  const hash = createHash('sha256')
    .update('bytes' in file ? file.bytes : `unreadable: ${file.issue.message}`)
    .digest('hex');
  return { ...file, hash };
}
