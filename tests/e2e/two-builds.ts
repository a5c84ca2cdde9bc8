import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { writeServiceWorker } from '@/lib/build/files/service-worker';
import { listFiles } from '@/lib/build/output/list-files';
import { hashRevision } from '@/lib/build/output/site-output';
import { bundleScripts } from '@/lib/build/scripts/bundle-scripts';
import { createStaticServer, listen } from '@/lib/cli/dev/static-server.mjs';

/** Suffix of headings in the later build. */
export const laterWords = ' (as built later)';

/** A site for one test, whose network can be cut and whose build can be replaced. */
export type Archive = { url: string; cut: () => Promise<void>; replace: () => Promise<void> };

/** A build and its base path. */
type Site = { folder: string; path: string };

/** Pages of a site with a service worker, on a port of its own. */
export const test = base.extend<{ archive: Archive; site: Site }>({
  serviceWorkers: 'allow',
  site: [{ folder: 'out', path: '' }, { option: true }],
  baseURL: async ({ archive }, use) => use(archive.url),
  // A cut network logs errors that are expected; script errors still count.
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use(page);
    expect(errors).toEqual([]);
  },
  archive: async ({ site: { folder, path } }, use) => {
    const later = await mkdtemp(join(tmpdir(), 'daybook-'));
    let server = createStaticServer(folder, path);
    await listen(server, 0);
    const port = portOf(server);
    const cut = () => closed(server);
    await use({
      url: `http://127.0.0.1:${port}${path}/`,
      cut,
      replace: async () => {
        await makeLaterBuild(folder, later, path);
        await cut();
        server = createStaticServer(later, path);
        await listen(server, port);
      },
    });
    await cut();
    await rm(later, { recursive: true });
  },
});

/**
 * Opens a page until `check` passes. Opening one starts an update of saved pages but interrupts another that
 * runs, so each has twice the time of the one before, up to longer than a stalled update lasts.
 */
export async function openUntil(
  page: Page,
  address: string,
  check: (soon: { timeout: number }) => Promise<void>,
): Promise<void> {
  test.setTimeout(300_000);
  let timeout = 1_000;
  await expect(async () => {
    timeout = Math.min(2 * timeout, 64_000);
    await page.goto(address);
    await check({ timeout });
  }).toPass({ timeout: 240_000 });
}

/** Builds the same site after a change: other headings and a renamed style sheet. */
async function makeLaterBuild(earlier: string, folder: string, base: string): Promise<void> {
  // Without the compressed files of the earlier build, which would be served instead.
  await cp(earlier, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const files = await readdir(folder, { recursive: true });
  const sheets = files.filter((path) => path.endsWith('.css'));
  for (const path of sheets) {
    await rename(join(folder, path), join(folder, path.replace(/([^/]+)\.css$/, 'later-$1.css')));
  }
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(folder, path), 'utf8');
    const changed = html
      .replace(/([^/"]+)\.css"/g, 'later-$1.css"')
      .replace('</h1>', `${laterWords}</h1>`);
    await writeFile(join(folder, path), changed);
  }
  await writeWorker(folder, base);
}

/** Writes the service worker of a folder, as the last step of a build does. */
async function writeWorker(folder: string, base: string): Promise<void> {
  const facts = listFiles(folder).map((path) => {
    const content = readFileSync(join(folder, path));
    return [path, { bytes: content.length, revision: hashRevision(content) }] as const;
  });
  const write = (path: string, content: string | Uint8Array) =>
    writeFile(join(folder, path), content);
  const { manifest } = await bundleScripts(base);
  await writeServiceWorker({ files: new Map(facts), write }, manifest, base);
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
