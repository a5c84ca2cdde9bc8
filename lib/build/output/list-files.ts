import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns every file below a folder as sorted paths with `/`; none if the folder does not exist. */
export function listFiles(root: string): string[] {
  return [...listFilesBelow(root, '')].sort();
}

/** Lists folder by folder and synchronously: an output of 10 000 entries has 40 000 folders. */
function* listFilesBelow(root: string, folder: string): Generator<string> {
  for (const entry of readFolder(join(root, folder))) {
    const path = folder + entry.name;
    if (entry.isDirectory()) yield* listFilesBelow(root, `${path}/`);
    else if (entry.isFile()) yield path;
  }
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
