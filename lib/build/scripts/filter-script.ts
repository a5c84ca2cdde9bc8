import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { browserBuild } from './browser-build';
import { namedFiles } from './named-files';

const source = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The script that filters, and what of it is fetched only when a reader takes a view away. */
const start = source('lib/browser/filter/filter-start.ts');
const download = source('lib/export/data/filtered-file.ts');

/** Where the files of filtering lie in the export: all are named after what they hold. */
const folder = '_next/static/filters/';

/**
 * Builds both as files that are whole in themselves: what they have in common would be a third, for which
 * the first filter would have to wait once more.
 * @returns the path of the script, and the texts of its files by their paths
 */
export async function buildFilterScript(): Promise<{ path: string; files: Map<string, string> }> {
  const later = namedFiles(folder, 'view-', await bundle(download, 'view-[hash]'));
  const script = await bundle(start, 'filter-[hash]', {
    name: 'fetched later',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^@\/lib\/export\/data\/filtered-file$/ }, () => ({
        path: `./${basename(later.path)}`,
        external: true,
      })),
  });
  const { path, files } = namedFiles(folder, 'filter-', script);
  return { path, files: new Map([...files, ...later.files]) };
}

async function bundle(entry: string, entryNames: string, ...plugins: Plugin[]) {
  const { outputFiles } = await build({
    ...browserBuild(),
    entryPoints: [entry],
    entryNames,
    outdir: folder,
    plugins,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles;
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
