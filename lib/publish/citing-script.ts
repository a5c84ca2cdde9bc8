import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserValues } from './browser-values';

/**
 * The script that helps to cite, for pages that ask for it: copy buttons, and links to selected words.
 * What finds words that tell a passage apart is a file of its own, fetched when such a link is asked for.
 * @returns texts by address
 */
export async function citingScript(): Promise<Map<string, string>> {
  const folder = fileURLToPath(new URL('./citing/', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: { citing: `${folder}start.ts` },
    outdir: folder,
    bundle: true,
    define: browserValues(),
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`/scripts/${path.slice(folder.length)}`, text]),
  );
}
