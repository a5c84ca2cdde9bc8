import type { Library } from '@/lib/schema/library';
import type { Problem } from '@/lib/schema/problem';
import { snapshotFile } from './build-paths.mjs';
import { contentFolder, readContentBytes } from './content-bytes';
import { formatProblems } from './describe-problems';
import { readInDevelopment } from './development-library';
import { hashOfCode, readSnapshot } from './library-snapshot';
import { parseLibrary } from './read-library';
import { withSiteUrl } from './site-url';

/** Thrown when the content has errors: a site is built from all of it or not at all. */
export class ContentError extends Error {
  override name = 'ContentError';
}

let cached: Library | null = null;

/**
 * Returns the whole collection, ready for pages. It is read once per process, during `next build` from the
 * snapshot of the build’s first step; while developing it is kept up to date with the files.
 * @throws {ContentError} naming every error with its file, line and fix; never while developing
 */
export async function loadLibrary(): Promise<Library> {
  if (isDeveloping()) return readInDevelopment().library;
  cached ??= loadOnce(isNextBuild() ? snapshotFile : null);
  return cached;
}

/**
 * Loads the library from a snapshot that an earlier step of the same build wrote, and makes it the library
 * of this process. The content itself is read if the snapshot is not of the files that are there now.
 */
export async function loadLibraryFrom(snapshot: string): Promise<Library> {
  cached = loadOnce(snapshot);
  return cached;
}

/**
 * Returns the errors of the content while developing, for pages to show.
 * @returns `areAll` says that no version without errors is known, so that pages have nothing else to show
 */
export function contentProblems(): { problems: Problem[]; areAll: boolean } {
  if (!isDeveloping()) return { problems: [], areAll: false };
  const { problems, isEmpty } = readInDevelopment();
  return { problems, areAll: isEmpty };
}

function loadOnce(snapshot: string | null): Library {
  const folder = contentFolder();
  const bytes = readContentBytes(folder);
  const source = { folder, content: bytes.hash };
  const kept = snapshot === null ? null : readSnapshot(snapshot, { ...source, code: hashOfCode() });
  if (kept !== null) return withSite(kept);
  const { library, issues } = parseLibrary(bytes);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (library === null || errors.length > 0) throw new ContentError(formatProblems(errors, folder));
  return withSite(library);
}

function withSite(library: Library): Library {
  return { ...library, collection: withSiteUrl(library.collection) };
}

/** A build never takes a library of development, whatever the environment says: that may be an earlier one. */
function isDeveloping(): boolean {
  return process.env.NODE_ENV === 'development' && cached === null && !isNextBuild();
}

/** Next tells its workers the phase; the value is that of `PHASE_PRODUCTION_BUILD`. */
function isNextBuild(): boolean {
  return process.env['NEXT_PHASE'] === 'phase-production-build';
}
