import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';
import {
  type PageScripts,
  pageScriptsFile,
  type scriptNames,
  type starterNames,
} from '@/lib/schema/page-scripts';

/** Folder of script files in the site. Hosts mark everything below `_next/static/` as immutable. */
export const scriptsFolder = '_next/static/scripts/';

/** The scripts of the pages: the manifest that pages render from, and the files that they load. */
export type BundledScripts = { manifest: PageScripts; files: ReadonlyMap<string, string> };

type Source = { entry: string; format: 'esm' | 'iife'; target: string; splitting?: boolean };

const resolveSource = (path: string) => resolve('lib/browser', path);

/** Script files. Modules run once loaded; the last line of the others calls their start function. */
const sources: Readonly<Record<(typeof scriptNames)[number], Source>> = {
  settings: {
    entry: resolveSource('settings/settings-start.ts'),
    format: 'iife',
    target: 'es2020',
  },
  filter: { entry: resolveSource('filter/filter-start.ts'), format: 'esm', target: 'es2022' },
  search: { entry: resolveSource('search/search-start.ts'), format: 'esm', target: 'es2022' },
  citing: {
    entry: resolveSource('citing/citing-start.ts'),
    format: 'esm',
    target: 'es2020',
    splitting: true,
  },
  'not-found': {
    entry: resolveSource('not-found/not-found-start.ts'),
    format: 'esm',
    target: 'es2022',
  },
  offline: { entry: resolveSource('offline/offline-start.ts'), format: 'iife', target: 'es2022' },
  'offline-page': {
    entry: resolveSource('offline/offline-page-start.ts'),
    format: 'iife',
    target: 'es2022',
  },
};

/** Inline scripts: functions that are called with their own `<script>` element. */
const starters: Readonly<Record<(typeof starterNames)[number], { entry: string; name: string }>> = {
  settings: { entry: resolveSource('settings/lazy-load-settings.ts'), name: 'lazyLoadSettings' },
  filter: { entry: resolveSource('filter/lazy-load-filter.ts'), name: 'lazyLoadFilter' },
  search: { entry: resolveSource('search/lazy-load-search.ts'), name: 'lazyLoadSearch' },
  'day-parts': { entry: resolveSource('day-parts/open-entry-page.ts'), name: 'openEntryPage' },
};

/**
 * Bundles every script of the pages. Runs before any page is rendered, because pages have the hashed file
 * names and the starters.
 * @param base path below which the site is served, as `/archive`; empty at the root of a host
 * @throws esbuild's own error, with file and line, if a script does not compile
 */
export async function bundleScripts(base: string): Promise<BundledScripts> {
  const download = await bundleFile('filter-download', base, {
    entry: resolveSource('filter/download-entries.ts'),
    format: 'esm',
    target: 'es2022',
  });
  const files = await bundleEach(sources, (source, name) =>
    bundleFile(name, base, source, name === 'filter' ? [keepDownloadsExternal(download.path)] : []),
  );
  return {
    manifest: {
      files: mapValues(files, ({ path }) => `/${path}`),
      starters: await bundleEach(starters, (starter) => bundleStarter(starter, base)),
    },
    files: new Map(
      [download, ...Object.values(files)].flatMap(({ outputs }) =>
        outputs.map(({ path, text }) => [scriptsFolder + basename(path), text] as const),
      ),
    ),
  };
}

/** Writes the manifest for the pages that are rendered next. A rename makes the write atomic. */
export async function writePageScripts(manifest: PageScripts): Promise<void> {
  await mkdir(dirname(pageScriptsFile), { recursive: true });
  await writeFile(`${pageScriptsFile}.new`, JSON.stringify(manifest));
  await rename(`${pageScriptsFile}.new`, pageScriptsFile);
}

/**
 * Returns the settings of all browser code: self-contained and minified, with the base path compiled in
 * because a browser has no environment variables.
 */
export function configureBrowserBuild(base: string) {
  return {
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    // `NODE_ENV` removes checks and messages for development from libraries.
    define: {
      BUNDLED_BASE_PATH: JSON.stringify(base),
      'process.env.NODE_ENV': '"production"',
    },
  } as const satisfies BuildOptions;
}

async function bundleFile(
  name: string,
  base: string,
  { entry, ...options }: Source,
  plugins: Plugin[] = [],
): Promise<{ path: string; outputs: readonly OutputFile[] }> {
  const { outputFiles } = await build({
    ...configureBrowserBuild(base),
    ...options,
    entryPoints: { [name]: entry },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: scriptsFolder,
    plugins,
  });
  const main = outputFiles.find(({ path }) => basename(path).startsWith(`${name}-`));
  if (main === undefined) throw new Error(`The bundler made no file for the script “${name}”.`);
  return { path: scriptsFolder + basename(main.path), outputs: outputFiles };
}

async function bundleStarter(
  { entry, name }: { entry: string; name: string },
  base: string,
): Promise<string> {
  const { outputFiles } = await build({
    ...configureBrowserBuild(base),
    stdin: {
      contents: `import { ${name} } from ${JSON.stringify(entry)}; ${name}(document.currentScript)`,
      resolveDir: '.',
    },
    format: 'iife',
    target: 'es2020',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  // HTML would end the script there.
  if (text === '' || text.includes('</'))
    throw new Error(`The bundler made no inline script of “${name}”.`);
  return text;
}

/**
 * Bundles the code for downloads separately. It shares no chunk with the filter script: the common code
 * would be one more request before the first filter.
 */
function keepDownloadsExternal(path: string): Plugin {
  return {
    name: 'loaded later',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\/download-entries$/ }, () => ({
        path: `./${basename(path)}`,
        external: true,
      })),
  };
}

async function bundleEach<K extends string, V, R>(
  items: Readonly<Record<K, V>>,
  bundle: (item: V, name: K) => Promise<R>,
): Promise<Record<K, R>> {
  const names = Object.keys(items) as K[];
  const entries = await Promise.all(
    names.map(async (name) => [name, await bundle(items[name], name)] as const),
  );
  // Every name of the record has just been given its value.
  return Object.fromEntries(entries) as Record<K, R>;
}

function mapValues<K extends string, V, R>(
  items: Readonly<Record<K, V>>,
  change: (item: V) => R,
): Record<K, R> {
  const entries = Object.entries<V>(items).map(([name, item]) => [name, change(item)]);
  return Object.fromEntries(entries) as Record<K, R>;
}
