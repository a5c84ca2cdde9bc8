import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachOf } from './export-files';

/**
 * Lays files into the export.
 * @param files contents by their address from the root of the site
 */
export async function writeFiles(
  out: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  await forEachOf([...files], async ([address, content]) => {
    const path = join(out, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  });
}
