import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Images that earlier builds drew, by a key of 64 characters that says everything they were drawn from. */
export type CardCache = {
  read: (key: string) => Promise<Uint8Array | undefined>;
  write: (key: string, image: Uint8Array) => Promise<void>;
};

/**
 * Opens a cache whose file names hold a key and the SHA-256 of the image. A file that is damaged, empty or
 * not as long as it was is removed and not returned.
 * @param scratch empty folder on the same disk, where files are written before they take their place
 */
export async function openCardCache(folder: string, scratch: string): Promise<CardCache> {
  const names = new Map((await readdir(folder)).map((name) => [name.slice(0, 64), name]));
  return {
    async read(key) {
      const name = names.get(key);
      if (name === undefined) return undefined;
      const file = join(folder, name);
      const image = await readFile(file).catch(() => undefined);
      if (image !== undefined && name === fileName(key, image)) return image;
      await rm(file, { recursive: true, force: true });
      return undefined;
    },
    async write(key, image) {
      const part = join(scratch, key);
      await writeFile(part, image);
      await rename(part, join(folder, fileName(key, image)));
    },
  };
}

function fileName(key: string, image: Uint8Array): string {
  return `${key}-${createHash('sha256').update(image).digest('hex')}.png`;
}
