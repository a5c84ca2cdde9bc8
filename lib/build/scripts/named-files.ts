import { basename } from 'node:path';
import type { OutputFile } from 'esbuild';

/**
 * Files of a script that was built in parts, all named after what they hold.
 * @param entry what the name of the first one begins with, and no other’s
 */
export function namedFiles(
  folder: string,
  entry: string,
  built: readonly OutputFile[],
): { path: string; files: Map<string, string> } {
  const files = new Map(built.map(({ path, text }) => [folder + basename(path), text] as const));
  const path = [...files.keys()].find((name) => name.startsWith(folder + entry));
  if (path === undefined) throw new Error(`a script did not build as expected: no ${entry} file`);
  return { path, files };
}
