import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileWriter } from './file-writer';

/** Where the index lies in the export; pages ask for it by this address. */
const folder = 'search/parts';

/**
 * Puts the files of the search index into the export, in place of any from before.
 * @param parts texts by their path below the index’s folder, a part of them at a time
 */
export async function writeSearchIndex(
  out: string,
  parts: Iterable<ReadonlyMap<string, string>>,
): Promise<void> {
  await rm(join(out, folder), { recursive: true, force: true });
  const write = fileWriter(join(out, folder));
  for (const files of parts) for (const [path, text] of files) write(path, text);
}
