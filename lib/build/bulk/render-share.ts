import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLibraryFrom } from '@/lib/load/load-library';
import { loadPageScripts } from '@/lib/load/load-page-scripts';
import { createSiteOutput } from '../output/site-output';
import { createSitePages } from '../output/site-pages';
import type { RenderedShare, RenderTask } from './render-in-processes';
import { renderPages } from './render-pages';

/**
 * Renders one share of the pages that `next build` skipped. `render-in-processes.ts` bundles this program and
 * starts it with a task as JSON; it prints its result as JSON.
 */
const [, , given = ''] = process.argv;
// Written a moment ago by the same program, so its form needs no check.
const { folder, previous, base, snapshot, share } = JSON.parse(given) as RenderTask;
const { collection, entries } = await loadLibraryFrom(snapshot);
const output = createSiteOutput(folder, { previous, entries: entries.length, usesThreads: false });
const pages = createSitePages(output, { base, scripts: loadPageScripts() }, collection.siteUrl);
const rendered = await renderPages(
  {
    has: (path) => existsSync(join(folder, path)),
    read: (path) => readFile(join(folder, path), 'utf8'),
    write: pages.write,
  },
  share,
);
const weight = await output.finish();
const result: RenderedShare = {
  rendered,
  weight,
  files: [...output.files],
  links: [...pages.findings.links],
  canonical: pages.findings.canonical,
};
process.stdout.write(JSON.stringify(result));
