import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserBuild } from './browser-build';
import { namedFiles } from './named-files';

const folder = '_next/static/citing/';

/**
 * The script that helps to cite, for pages that ask for it: copy buttons, and links to selected words.
 * What finds words that tell a passage apart is a file of its own, fetched when such a link is asked for.
 * @returns the path of the script, and the texts of its files by their paths
 */
export async function citingScript(): Promise<{ path: string; files: Map<string, string> }> {
  const { outputFiles } = await build({
    ...browserBuild(),
    entryPoints: [fileURLToPath(new URL('../../browser/citing/start.ts', import.meta.url))],
    entryNames: 'citing-[hash]',
    outdir: folder,
    splitting: true,
    format: 'esm',
    target: 'es2020',
  });
  return namedFiles(folder, 'citing-', outputFiles);
}
