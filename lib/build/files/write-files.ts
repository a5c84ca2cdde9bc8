import { join, relative, sep } from 'node:path';
import { PublishError } from '../output/publish-error';
import { fileWriter } from './file-writer';

/**
 * Lays files into the export.
 * @param files contents by their address from the root of the site
 * @throws {PublishError} for an address that leads out of the site, which is not written
 */
export async function writeFiles(
  out: string,
  files: Iterable<readonly [address: string, content: string | Uint8Array]>,
): Promise<void> {
  const write = fileWriter(out);
  for (const [address, content] of files) {
    if (relative(out, join(out, address)).split(sep)[0] === '..')
      throw new PublishError(address, 'an address within the site', 'one that leads out of it');
    write(address, content);
  }
}
