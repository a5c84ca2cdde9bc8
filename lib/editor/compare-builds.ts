import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareManifests, type ManifestChange } from '@/lib/export/compare-manifests';
import { describeChanges } from '@/lib/export/describe-changes';
import { parseJson } from '@/lib/load/library-snapshot';
import { type Manifest, manifestFile, manifestSchema } from '@/lib/schema/manifest';

/** Thrown when a folder or file is not a build; the message says what to do. */
export class NoBuildError extends Error {
  override name = 'NoBuildError';
}

/**
 * Compares two builds, each given as the folder that a build wrote or as its manifest.
 * @returns the differences, as data and in words
 * @throws {NoBuildError} when one of them has no readable manifest
 */
export async function compareBuilds(
  older: string,
  newer: string,
): Promise<{ changes: ManifestChange[]; text: string }> {
  const [before, after] = await Promise.all([readManifest(older), readManifest(newer)]);
  const changes = compareManifests(before, after);
  return { changes, text: describeChanges(changes) };
}

async function readManifest(path: string): Promise<Manifest> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new NoBuildError(`There is no file or folder ${path}.`);
  const file = found.isDirectory() ? join(path, manifestFile) : path;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    throw new NoBuildError(
      `${path} has no ${manifestFile}: expected a folder that \`npm run build\` wrote (out), or its ${manifestFile}.`,
    );
  }
  const read = manifestSchema.safeParse(parseJson(text));
  if (!read.success) {
    const [first] = read.error.issues;
    const where = first && first.path.length > 0 ? ` at ${first.path.join('.')}` : '';
    throw new NoBuildError(
      `${file} is not the manifest of a build${where}: ${first?.message ?? 'not readable'}. Build again, or name another one.`,
    );
  }
  return read.data;
}
