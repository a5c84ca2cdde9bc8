import { randomUUID } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What people are told of a system's refusal, by its code. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it is larger than files may be here',
  EACCES: 'there is no permission to write there',
  EPERM: 'that is not permitted there',
  EROFS: 'the disk can only be read',
  EEXIST: 'a file stands where the folder should be',
  ENOTDIR: 'a file stands where a folder should be',
};

/**
 * Writes a file that must not exist yet: under a hidden name first, then, whole and on the disk, under
 * the first of its names that is free. A link is refused where the name is taken, even at the same
 * moment, so that nothing is ever written over; and a disk that fills up leaves nothing behind.
 * @param folder made where it does not exist
 * @param nameOf the names to try, for 1, 2, 3 …
 * @returns the name taken, or a sentence saying why nothing was written
 */
export async function writeNewFile(
  folder: string,
  nameOf: (number: number) => string,
  content: string,
): Promise<{ name: string } | { problem: string }> {
  // Files whose names begin with a dot are no articles, should one be left by a crash.
  const hidden = join(folder, `.${randomUUID()}.new`);
  try {
    await mkdir(folder, { recursive: true });
    try {
      await writeWhole(hidden, content);
      return { name: await linkToFree(hidden, folder, nameOf) };
    } finally {
      await unlink(hidden).catch(() => undefined);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return { problem: `It cannot be written to ${folder}: ${refusals[code] ?? code}.` };
  }
}

async function writeWhole(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function linkToFree(
  path: string,
  folder: string,
  nameOf: (number: number) => string,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number);
    try {
      await link(path, join(folder, name));
      return name;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** The system's code for what went wrong; null where it was no call of the system. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
