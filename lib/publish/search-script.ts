import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserValues } from './browser-values';

/** The page’s own side of the search: what is typed, asked and shown. */
const start = fileURLToPath(new URL('../../components/search-start.ts', import.meta.url));

/**
 * The search of the browser as one file: the query code of `lib/search` and the page’s side of it,
 * without any framework.
 */
export async function buildSearchScript(): Promise<string> {
  const result = await build({
    entryPoints: [start],
    bundle: true,
    define: browserValues(),
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
