import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { Library } from '@/lib/schema/library';

/*
 * One build reads the content once: its first step writes the library to a file, which the steps after it,
 * and every worker of theirs, read in place of the articles. The file lives as long as the build.
 */

/** Name of the variable that says where the library of this build is. */
const variable = 'DAYBOOK_LIBRARY';

/** Writes a library for the later steps of a build. */
export async function handOn(library: Library, file: string): Promise<void> {
  await writeFile(file, serialize(library));
}

/** The library that this build’s first step wrote; null outside of a build. */
export async function handedOn(): Promise<Library | null> {
  const file = process.env[variable];
  if (file === undefined || file === '') return null;
  // Written moments ago by the same program: its form needs no checking.
  return deserialize(await readFile(file)) as Library;
}
