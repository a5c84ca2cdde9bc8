import { existsSync } from 'node:fs';
import { createStaticServer, listen } from '@/lib/cli/dev/static-server.mjs';
import { test as base, expect } from './site';

/** Folder of the hostile collection as built by `npm test`, to be served below `/archive/`. */
export const archiveFolder = 'tests/.results/archive';
export const archivePath = '/archive';
/** URL that it is built for; the tests serve it locally. */
export const archiveAddress = 'https://archive.example/archive';

/**
 * Tests of the site built from `tests/fixtures/hostile` with a base path. A test also fails if the browser
 * requests a URL outside that path or a missing file.
 */
export const test = base.extend<{ isArchive: boolean }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  baseURL: async ({}, use) => {
    if (!existsSync(`${archiveFolder}/index.html`))
      throw new Error(
        `There is no site in ${archiveFolder}. To build it: CONTENT_DIR=tests/fixtures/hostile BASE_PATH=${archivePath} SITE_URL=${archiveAddress}/ OUT_DIR=${archiveFolder} npm run build`,
      );
    const server = createStaticServer(archiveFolder, archivePath);
    await listen(server, 0);
    const address = server.address();
    await use(
      `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${archivePath}/`,
    );
    server.close();
    server.closeAllConnections();
  },
  isArchive: [
    async ({ page }, use) => {
      const outside: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (!pathname.startsWith(`${archivePath}/`)) outside.push(request.url());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) outside.push(`${response.status()} ${response.url()}`);
      });
      page.on('dialog', (dialog) => {
        outside.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await use(true);
      expect(outside).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
