import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachOf } from './export-files';

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
  for (const files of parts) {
    await forEachOf([...files], async ([path, text]) => {
      const file = join(out, folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    });
  }
}
