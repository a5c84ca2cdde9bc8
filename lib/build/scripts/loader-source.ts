import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserBuild } from './browser-build';

/** The deferred start as one minified line of script, ready to be put inside a page. */
export function buildLoader(): Promise<string> {
  return bundle(
    "import { deferStart } from '@/lib/browser/filter/deferred-start.ts'; deferStart(document.currentScript)",
  );
}

/** What wakes the reading aids, as one minified line of script, ready to be put inside a page. */
export function buildWaker(): Promise<string> {
  return bundle(
    "import { wakeAids } from '@/lib/browser/settings/wake.ts'; wakeAids(document.currentScript)",
  );
}

/** The reading aids themselves, a file of their own. */
export function buildAids(): Promise<string> {
  return bundle("import { startAids } from '@/lib/browser/settings/reading-aids.ts'; startAids()");
}

async function bundle(contents: string): Promise<string> {
  const result = await build({
    ...browserBuild(),
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    format: 'iife',
    target: 'es2020',
  });
  const source = result.outputFiles[0]?.text.trim() ?? '';
  // A page would end its script there.
  if (source === '' || source.includes('</'))
    throw new Error('a script of the pages did not build as expected');
  return source;
}
