import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../export/export-files';
import { writeFiles } from '../files/write-files';
import { buildPageScript, buildShelfScript } from '../scripts/build-scripts';

/**
 * Gives the pages of an export the scripts for reading without a network. Comes before the pages are
 * sealed, since it changes them; the worker is written after (`write-worker.ts`).
 *
 * Those are pages that name the web app manifest: pages made for frames and redirects do not.
 */
export async function fillOffline(out: string): Promise<void> {
  const page = lastingScript(await buildPageScript());
  const shelf = lastingScript(await buildShelfScript());
  await writeFiles(out, new Map([page, shelf].map(({ path, text }) => [path, text])));
  const pages = (await listFiles(out)).filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    const html = readFileSync(join(out, path), 'utf8');
    if (!html.includes('<link rel="manifest"')) continue;
    const scripts = html.includes('data-held-list') ? [page, shelf] : [page];
    writeFileSync(join(out, path), withScripts(html, scripts.map(scriptElement)));
  }
}

function lastingScript(text: string): { path: string; text: string } {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: `_next/static/offline/${hash}.js`, text };
}

/** Never in the way of the page: fetched beside it, run when it is there. */
function scriptElement({ path }: { path: string }): string {
  return `<script async="" src="/${path}"></script>`;
}

/** Text of a page writes `<` as `&lt;`, so that the last end of a body is the end of the page's. */
function withScripts(html: string, scripts: readonly string[]): string {
  const end = html.lastIndexOf('</body>');
  return html.slice(0, end) + scripts.join('') + html.slice(end);
}
