import type { Library } from '@/lib/schema/library';
import type { Problem } from '@/lib/schema/problem';
import { snapshotFile } from './build-paths.mjs';
import { readContentBytes, resolveContentFolder } from './content-bytes';
import { formatProblems } from './describe-problems';
import { readInDevelopment } from './development-library';
import { hashCode, readSnapshot } from './library-snapshot';
import { parseLibrary } from './read-library';
import { publishAtSiteUrl } from './site-url';

/** Thrown when the content has errors: a site is built from all of the content or not at all. */
export class ContentError extends Error {
  override name = 'ContentError';
}

let cached: Library | null = null;

/**
 * Returns the library. It is read once per process; during `next build` from the snapshot of the build’s
 * first step. In development it follows the files.
 * @throws {ContentError} naming every error with its file, line and fix; never in development
 */
export async function loadLibrary(): Promise<Library> {
  if (isDeveloping()) return readInDevelopment().library;
  cached ??= loadOnce(isNextBuild() ? snapshotFile : null);
  return cached;
}

/**
 * Loads the library from a snapshot that an earlier step of the build wrote; `loadLibrary` then returns it in
 * this process. Reads the content instead if its files have changed since the snapshot.
 */
export async function loadLibraryFrom(snapshot: string): Promise<Library> {
  cached = loadOnce(snapshot);
  return cached;
}

/**
 * Returns the errors in the content, for pages to show in development.
 * @returns `areAll` is true if there has been no version without errors, so there is nothing else to show
 */
export function findContentProblems(): { problems: Problem[]; areAll: boolean } {
  if (!isDeveloping()) return { problems: [], areAll: false };
  const { problems, isEmpty } = readInDevelopment();
  return { problems, areAll: isEmpty };
}

function loadOnce(snapshot: string | null): Library {
  const folder = resolveContentFolder();
  const bytes = readContentBytes(folder);
  const source = { folder, content: bytes.hash };
  const kept = snapshot === null ? null : readSnapshot(snapshot, { ...source, code: hashCode() });
  if (kept !== null) return publishAtSiteUrl(kept);
  const { library, issues } = parseLibrary(bytes);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (library === null || errors.length > 0) throw new ContentError(formatProblems(errors, folder));
  return publishAtSiteUrl(library);
}

/** Excludes builds with any NODE_ENV, because the library in development may be an earlier version. */
function isDeveloping(): boolean {
  return process.env.NODE_ENV === 'development' && cached === null && !isNextBuild();
}

/** Compares the phase that Next states with `PHASE_PRODUCTION_BUILD`; this room must not import Next. */
function isNextBuild(): boolean {
  return process.env['NEXT_PHASE'] === 'phase-production-build';
}
