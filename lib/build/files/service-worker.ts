import { build as bundle } from 'esbuild';
import {
  isChanging,
  isLasting,
  notSavedPage,
  offlinePage,
  summaryFile,
  toPagePath,
  workerFile,
} from '@/lib/browser/offline/offline-paths';
import type { WorkerPlan } from '@/lib/browser/offline/offline-worker';
import type { ListedFile, Summary } from '@/lib/browser/offline/save-collection';
import type { PageScripts } from '@/lib/schema/page-scripts';
import { hashRevision, type SiteOutput } from '../output/site-output';
import { configureBrowserBuild } from '../scripts/bundle-scripts';

/** A file of the collection. */
type CollectionFile = { path: string; bytes: number; revision: string };

/** Pages that the worker precaches for every reader. */
const shellPages: readonly string[] = ['', offlinePage, notSavedPage];

/**
 * Writes the service worker and the list of the collection's files. Runs after all other files are written,
 * because both have their revisions.
 * @returns a sentence for a terminal
 */
export async function writeServiceWorker(
  output: Pick<SiteOutput, 'files' | 'write'>,
  scripts: PageScripts,
  base: string,
): Promise<string> {
  const files = [...output.files].flatMap(([file, { bytes, revision }]): CollectionFile[] =>
    isOfCollection(file) ? [{ path: toPageOrFile(file), bytes, revision }] : [],
  );
  files.sort((a, b) => (a.path < b.path ? -1 : 1));

  const list = JSON.stringify(files.map(({ path, revision }): ListedFile => [path, revision]));
  const build = hashRevision(list);
  const summary: Summary = {
    build,
    pages: files.filter(({ path }) => toPagePath(path) !== undefined).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    list: `_next/static/offline/${build}.json`,
  };
  const worker = await bundleWorker(base, {
    build,
    shell: files
      .filter(({ path }) => shellPages.includes(path))
      .map(({ path, revision }) => ({ url: `./${path}`, revision })),
    assets: files.map(({ path }) => path).filter((path) => isNeededAtRest(path, scripts)),
  });
  await output.write(summary.list, list);
  await output.write(summaryFile, JSON.stringify(summary));
  await output.write(workerFile, worker);
  return `Offline reading: ${summary.files} files, ${(summary.bytes / 1e6).toFixed(1)} MB in all.`;
}

async function bundleWorker(base: string, plan: WorkerPlan): Promise<string> {
  const { outputFiles } = await bundle({
    ...configureBrowserBuild(base),
    stdin: {
      contents: `import { startWorker } from '@/lib/browser/offline/offline-worker.ts'; startWorker(${JSON.stringify(plan)})`,
      resolveDir: '.',
    },
    format: 'iife',
    target: 'es2022',
  });
  const [worker] = outputFiles;
  if (worker === undefined) throw new Error('The bundler made no service worker.');
  return worker.text;
}

/** Pages and the files they load. Files that they only link to (data, feeds, cards) are not available offline. */
function isOfCollection(file: string): boolean {
  if (file.endsWith('.html')) return isPageOfItsOwn(file);
  return (isLasting(file) && !isList(file)) || isChanging(file);
}

/** Excludes pages for missing URLs and embedded pages. */
function isPageOfItsOwn(file: string): boolean {
  return (
    /(?:^|\/)index\.html$/.test(file) && !/^(?:(?:404|_not-found)|[^/]+\/[^/]+\/embed)\//.test(file)
  );
}

/** The list of the collection's files is not listed itself. */
function isList(file: string): boolean {
  return /^_next\/static\/offline\/.*\.json$/.test(file);
}

function toPageOrFile(file: string): string {
  return toPagePath(file) ?? file;
}

/**
 * Style sheets and the scripts that every page uses. The scripts for filters, search and citations are cached
 * on first use, so readers who do not use them do not load them.
 */
function isNeededAtRest(path: string, { files }: PageScripts): boolean {
  const atRest = [files.settings, files.offline, files['offline-page'], files['not-found']];
  return path.startsWith('_next/static/') && (path.endsWith('.css') || atRest.includes(`/${path}`));
}
