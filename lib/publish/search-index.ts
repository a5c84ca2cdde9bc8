import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachOf } from './export-files';

/** Where the index lies in the export; pages ask for it by this address. */
const folder = 'search/parts';

/**
 * Puts the files of the search index into the export, in place of any from before.
 * @param files texts by their path below the index’s folder
 */
export async function writeSearchIndex(
  out: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await rm(join(out, folder), { recursive: true, force: true });
  await forEachOf([...files], async ([path, text]) => {
    const file = join(out, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  });
}
