import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FileBytes, readBytes } from '@/lib/extract/read-text';

/** Files of the settings and the catalogue, below the content folder. */
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

/** A file as it was read, with a hash of its bytes, or of the reason why it could not be read. */
export type HashedFile = FileBytes & { hash: string };

/** The files that a library is made of, as they were when they were read. */
export type ContentBytes = {
  folder: string;
  /** The settings and the catalogue, by path below the folder; missing files are there as issues. */
  settings: ReadonlyMap<string, HashedFile>;
  /** The article files, by path below the folder, sorted: the order of reading never matters. */
  articles: ReadonlyMap<string, HashedFile>;
  /** SHA-256 of all paths and bytes. */
  hash: string;
};

/** The content folder: `CONTENT_DIR`, else `content` below the working directory. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
}

/**
 * Reads the bytes of every file of a content folder that its library is made of. Synchronous, like all
 * reading here: nothing else is waited for meanwhile, and React’s development mode records every promise
 * behind a page, which takes longer than reading the files.
 */
export function readContentBytes(folder: string): ContentBytes {
  const settings = readFiles(folder, Object.values(settingsFiles));
  const articles = readFiles(folder, articlePaths(folder));
  return { folder, settings, articles, hash: hashOf([...settings, ...articles]) };
}

/** Reads files below a folder, with their hashes. */
export function readFiles(folder: string, paths: readonly string[]): Map<string, HashedFile> {
  return new Map(
    paths.map((path) => {
      const file = readBytes(join(folder, path));
      return [path, { ...file, hash: hashOfFile(file) }];
    }),
  );
}

/** Paths of all article files below the content folder, sorted. */
export function articlePaths(folder: string): string[] {
  return pathsBelow(folder, 'articles').filter(
    (path) => !path.slice(path.lastIndexOf('/') + 1).startsWith('.'),
  );
}

/** Paths of all files in a folder and below it, sorted; none if the folder cannot be read. */
export function pathsBelow(folder: string, below: string): string[] {
  return filesIn(join(folder, below))
    .map((item) =>
      relative(folder, join(item.parentPath ?? item.path, item.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

function filesIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
  } catch {
    return [];
  }
}

/** SHA-256 over the paths and hashes of files. */
export function hashOf(files: Iterable<[path: string, file: HashedFile]>): string {
  const sum = createHash('sha256');
  for (const [path, { hash }] of files) sum.update(`${path}\0${hash}\n`);
  return sum.digest('hex');
}

function hashOfFile(file: FileBytes): string {
  return createHash('sha256')
    .update('bytes' in file ? file.bytes : `unreadable: ${file.issue.message}`)
    .digest('hex');
}
