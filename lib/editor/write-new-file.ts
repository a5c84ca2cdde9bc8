import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readErrorCode } from '@/lib/extract/files/read-text';

/** Descriptions of system errors, by code. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it exceeds the maximum size of files',
  EACCES: 'there is no permission to write there',
  EPERM: 'the operation is not permitted there',
  EROFS: 'the file system is read-only',
  EEXIST: 'a file has the name of the folder',
  ENOTDIR: 'a file has the name of a folder',
};

/**
 * Writes a file without ever overwriting another: first completely under a hidden name, then under the first
 * available name by a hard link, which fails if the name is taken, even at the same moment. A full disk leaves
 * nothing behind.
 * @param folder created if it does not exist
 * @param nameOf returns the names to try, for 1, 2, 3 …
 * @returns the name, or a sentence that says why nothing was written
 */
export async function writeNewFile(
  folder: string,
  nameOf: (number: number) => string,
  content: string,
): Promise<{ name: string } | { problem: string }> {
  // A hidden file is never read as an article, should a crash leave one.
  const hidden = join(folder, `.${randomUUID()}.new`);
  try {
    await mkdir(folder, { recursive: true });
    try {
      await writeCompletely(hidden, content);
      return { name: await linkToAvailableName(hidden, folder, nameOf) };
    } finally {
      await unlink(hidden).catch(() => undefined);
    }
  } catch (error) {
    const code = readErrorCode(error);
    if (code === null) throw error;
    return { problem: `It could not be written to ${folder}: ${systemErrors[code] ?? code}.` };
  }
}

async function writeCompletely(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    // Node 20.9's asynchronous writeFile takes a write that a full disk cut short for a whole one.
    writeFileSync(file.fd, content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function linkToAvailableName(
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
      if (readErrorCode(error) !== 'EEXIST') throw error;
    }
  }
}
