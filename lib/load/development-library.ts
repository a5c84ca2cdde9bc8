import { collectionSchema } from '@/lib/schema/collection';
import type { Library } from '@/lib/schema/library';
import type { Problem } from '@/lib/schema/problem';
import { developmentSnapshotFile } from './build-paths.mjs';
import { readContentBytes, resolveContentFolder } from './content-bytes';
import { describeProblems } from './describe-problems';
import { hashCode, readEarlierSnapshot, readSnapshot, writeSnapshot } from './library-snapshot';
import { createMemo, parseLibrary } from './read-library';
import { publishAtSiteUrl } from './site-url';

/** The library in development. */
export type DevelopmentReading = {
  /** The latest version without errors; an empty library if there has been none. */
  library: Library;
  isEmpty: boolean;
  /** Errors in the content as it is on disk now. */
  problems: Problem[];
};

/**
 * Returns a function that reads a content folder whenever it is called. It reads every file, but parses an
 * article again only when its bytes have changed. While nothing changes it returns the same object, so that
 * indexes derived from the library stay valid.
 *
 * When the content has errors, it returns the last version without any. That version is also written to a
 * snapshot, for the process that Next starts on each request to list the pages of a route.
 * @param code hash of the code that parses: `hashCode`
 */
export function createDevelopmentReader(
  folder: string,
  snapshot: string,
  code: string,
): () => DevelopmentReading {
  const memo = createMemo();
  let hash: string | null = null;
  let reading: DevelopmentReading = { library: emptyLibrary, isEmpty: true, problems: [] };
  return () => {
    const bytes = readContentBytes(folder);
    if (bytes.hash === hash) return reading;
    const source = { folder, content: bytes.hash, code };
    // Another process may have parsed these very files.
    const kept = readSnapshot(snapshot, source);
    if (kept !== null) {
      reading = { library: publishAtSiteUrl(kept), isEmpty: false, problems: [] };
    } else {
      const { library, issues } = parseLibrary(bytes, memo);
      const errors = issues.filter(({ severity }) => severity === 'error');
      if (library !== null && errors.length === 0) {
        reading = { library: publishAtSiteUrl(library), isEmpty: false, problems: [] };
        writeSnapshot(snapshot, library, source);
      } else {
        const earlier = reading.isEmpty ? readEarlierSnapshot(snapshot, source) : null;
        reading = {
          ...(earlier === null ? reading : { library: publishAtSiteUrl(earlier), isEmpty: false }),
          problems: describeProblems(errors, folder),
        };
      }
    }
    hash = bytes.hash;
    return reading;
  };
}

/** Returns the library in development, with the errors in the content. */
export function readInDevelopment(): DevelopmentReading {
  sharedReader ??= findReader();
  return sharedReader();
}

/** The readers of this process, by content folder and code. */
type Readers = Map<string, () => DevelopmentReading>;

/**
 * Key of the readers in the global object. Next bundles each route separately, with its own copy of this
 * module, and replaces the copy when the code changes; only the global object is shared by all copies.
 */
const readersKey = Symbol.for('daybook.development-readers');
const mostReaders = 2;

/** The reader that belongs to the code of this copy of the module. */
let sharedReader: (() => DevelopmentReading) | null = null;

function findReader(): () => DevelopmentReading {
  const folder = resolveContentFolder();
  const code = hashCode();
  const key = `${folder} ${code}`;
  const shared = globalThis as typeof globalThis & { [readersKey]?: Readers };
  shared[readersKey] ??= new Map();
  const readers = shared[readersKey];
  const reader = readers.get(key) ?? createDevelopmentReader(folder, developmentSnapshotFile, code);
  // Keep the most recent: only a route that was not requested since a change has earlier code.
  readers.delete(key);
  readers.set(key, reader);
  for (const earlier of [...readers.keys()].slice(0, -mostReaders)) readers.delete(earlier);
  return reader;
}

/** Replaces the library until there is a version without errors; pages then show only the errors. */
const emptyLibrary: Library = {
  collection: collectionSchema.parse({
    title: 'The content has errors',
    conflict: 'None',
    description: 'The content has errors.',
    days: { first: '2000-01-01', last: '2000-01-01' },
  }),
  outlets: [],
  topics: [],
  people: [],
  organisations: [],
  places: [],
  articles: [],
  entries: [],
  events: [],
  storylines: [],
  notes: [],
  figures: {},
  days: [],
  aliases: {},
  changes: [],
  issues: [],
};
