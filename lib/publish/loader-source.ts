import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The deferred start as one minified line of script, ready to be put inside a page. */
export async function buildLoader(): Promise<string> {
  const result = await build({
    stdin: {
      contents:
        "import { deferStart } from './deferred-start.ts'; deferStart(document.currentScript)",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const source = result.outputFiles[0]?.text.trim() ?? '';
  // A page would end its script there.
  if (source === '' || source.includes('</'))
    throw new Error('the loader did not build as expected');
  return source;
}
