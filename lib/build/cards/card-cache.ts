import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Images from earlier builds, by a hash (64 characters) of everything that they depend on. */
export type CardCache = {
  read: (key: string) => Promise<Uint8Array | undefined>;
  write: (key: string, image: Uint8Array) => Promise<void>;
};

/**
 * Opens a cache whose file names have a key and the SHA-256 of the image. A damaged, empty or cut file is
 * removed and not returned.
 * @param scratch empty folder on the same disk, where files are written before they are moved into place
 */
export async function openCardCache(folder: string, scratch: string): Promise<CardCache> {
  const names = new Map((await readdir(folder)).map((name) => [name.slice(0, 64), name]));
  return {
    async read(key) {
      const name = names.get(key);
      if (name === undefined) return undefined;
      const file = join(folder, name);
      const image = await readFile(file).catch(() => undefined);
      if (image !== undefined && name === makeFileName(key, image)) return image;
      await rm(file, { recursive: true, force: true });
      return undefined;
    },
    async write(key, image) {
      const part = join(scratch, key);
      await writeFile(part, image);
      await rename(part, join(folder, makeFileName(key, image)));
    },
  };
}

function makeFileName(key: string, image: Uint8Array): string {
  return `${key}-${createHash('sha256').update(image).digest('hex')}.png`;
}
