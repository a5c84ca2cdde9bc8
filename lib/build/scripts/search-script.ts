import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserBuild } from './browser-build';

/**
 * The search of the browser as one file: the query code of `lib/search` and the page’s side of it (what is
 * typed, asked and shown), without any framework.
 */
export function buildSearchScript(): Promise<string> {
  return scriptOfPage('search/search-start');
}

/** What tells on the page for missing pages what was asked for, as one file. */
export function buildAskedScript(): Promise<string> {
  return scriptOfPage('not-found/asked-start');
}

async function scriptOfPage(start: string): Promise<string> {
  const result = await build({
    ...browserBuild(),
    entryPoints: [fileURLToPath(new URL(`../../browser/${start}.ts`, import.meta.url))],
    format: 'esm',
    target: 'es2022',
  });
  return result.outputFiles[0]?.text ?? '';
}
