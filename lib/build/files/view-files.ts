import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Characters that are written at once: enough that few writes are needed. */
const atOnce = 1_000_000;

/**
 * Writes the data files and feeds into the export, in place of what stood there, one after the other and
 * piece by piece: the file of a whole collection may be longer than a text can be.
 * @param files texts in pieces, by address from the root of the site
 * @returns how many files there are
 */
export async function writeViewFiles(
  out: string,
  files: Iterable<{ address: string; pieces: Iterable<string> }>,
): Promise<number> {
  let written = 0;
  for (const { address, pieces } of files) {
    const path = join(out, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, inBlocks(pieces));
    written += 1;
  }
  return written;
}

function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < atOnce) continue;
    yield block;
    block = '';
  }
  yield block;
}
