import { collectionSchema } from '@/lib/schema/collection';
import type { Library } from '@/lib/schema/library';
import type { Problem } from '@/lib/schema/problem';
import { developmentSnapshotFile } from './build-paths.mjs';
import { contentFolder, readContentBytes } from './content-bytes';
import { describeProblems } from './describe-problems';
import { hashOfCode, readEarlierSnapshot, readSnapshot, writeSnapshot } from './library-snapshot';
import { emptyMemo, parseLibrary } from './read-library';
import { withSiteUrl } from './site-url';

/** The library while developing. */
export type DevelopmentReading = {
  /** The latest version without errors; an empty one when there has not been any. */
  library: Library;
  isEmpty: boolean;
  /** Errors of the content as it is on disk now. */
  problems: Problem[];
};

/**
 * Returns a function that reads a content folder, for calling as often as one likes: files are read on
 * every call, but an article is parsed again only when its bytes change, and while nothing changes the
 * library is the same object, so that what is derived from it stays valid too.
 *
 * When the content has errors, the last version without any stays the library. It is also written to a
 * snapshot, for the processes that Next starts for each request to list a route’s pages.
 * @param code hash of the code that parses: `hashOfCode`
 */
export function developmentReader(
  folder: string,
  snapshot: string,
  code: string,
): () => DevelopmentReading {
  const memo = emptyMemo();
  let hash: string | null = null;
  let reading: DevelopmentReading = { library: emptyLibrary, isEmpty: true, problems: [] };
  return () => {
    const bytes = readContentBytes(folder);
    if (bytes.hash === hash) return reading;
    const source = { folder, content: bytes.hash, code };
    // Another process may have parsed these very files.
    const kept = readSnapshot(snapshot, source);
    if (kept !== null) {
      reading = { library: withSite(kept), isEmpty: false, problems: [] };
    } else {
      const { library, issues } = parseLibrary(bytes, memo);
      const errors = issues.filter(({ severity }) => severity === 'error');
      if (library !== null && errors.length === 0) {
        reading = { library: withSite(library), isEmpty: false, problems: [] };
        writeSnapshot(snapshot, library, source);
      } else {
        const earlier = reading.isEmpty ? readEarlierSnapshot(snapshot, source) : null;
        reading = {
          ...(earlier === null ? reading : { library: withSite(earlier), isEmpty: false }),
          problems: describeProblems(errors, folder),
        };
      }
    }
    hash = bytes.hash;
    return reading;
  };
}

/** Returns the library while developing, with the errors of the content. */
export function readInDevelopment(): DevelopmentReading {
  sharedReader ??= findReader();
  return sharedReader();
}

/** Readers that this process has, by content folder and code. */
type Readers = Map<string, () => DevelopmentReading>;

/**
 * Next bundles every route by itself, so each has a copy of this module, and makes a new one when the code
 * changes. The one place that all copies see is the global object.
 */
const readersKey = Symbol.for('daybook.development-readers');
const mostReaders = 2;

/** This copy’s reader: that of the code as it was when this copy was made. */
let sharedReader: (() => DevelopmentReading) | null = null;

function findReader(): () => DevelopmentReading {
  const folder = contentFolder();
  const code = hashOfCode();
  const key = `${folder} ${code}`;
  const shared = globalThis as typeof globalThis & { [readersKey]?: Readers };
  shared[readersKey] ??= new Map();
  const readers = shared[readersKey];
  const reader = readers.get(key) ?? developmentReader(folder, developmentSnapshotFile, code);
  // The latest last, and the first forgotten: only a route not asked for since has earlier code.
  readers.delete(key);
  readers.set(key, reader);
  for (const earlier of [...readers.keys()].slice(0, -mostReaders)) readers.delete(earlier);
  return reader;
}

/** The library of a collection that has never been without errors: pages then show the errors alone. */
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

function withSite(library: Library): Library {
  return { ...library, collection: withSiteUrl(library.collection) };
}
