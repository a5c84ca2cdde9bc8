import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserValues } from './browser-values';
import { namedFiles } from './named-files';

/** The script that filters, and what of it is fetched only when a reader takes a view away. */
const start = fileURLToPath(new URL('../../app/filter-start.ts', import.meta.url));

/** Where the files of filtering lie in the export: all are named after what they hold. */
const folder = '_next/static/filters/';

/** @returns the path of the script, and the texts of its files by their paths */
export async function buildFilterScript(): Promise<{ path: string; files: Map<string, string> }> {
  const { outputFiles } = await build({
    entryPoints: [start],
    entryNames: 'filter-[hash]',
    chunkNames: 'part-[hash]',
    outdir: folder,
    bundle: true,
    define: browserValues(),
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return namedFiles(folder, 'filter-', outputFiles);
}

/**
 * Takes what a page is filtered by out of it, to a file of its own, and puts the loader in its place; a
 * page that holds nothing to filter is returned as it is. The mark is in the form in which React writes it;
 * text of the page cannot hold it, since there `<` is written `&lt;`.
 */
export function fillFilters(
  html: string,
  { path, loader }: { path: string; loader: string },
): { html: string; rows?: { path: string; text: string } } {
  const [mark, keys, text] =
    /<script type="application\/json" data-rows="([^"]*)">([^<]*)<\/script>/.exec(html) ?? [];
  if (mark === undefined || keys === undefined || text === undefined) return { html };
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const rows = { path: `${folder}${hash}.json`, text };
  const starter = `<script data-src="/${path}" data-rows="/${rows.path}" data-keys="${keys}">${loader}</script>`;
  return { html: html.replace(mark, () => starter), rows };
}
