import { type BrowserContext, expect, type Page } from '@playwright/test';
import { archiveFolder, archivePath } from './archive';
import { type Archive, laterWords, openUntil, test } from './two-builds';

test.use({ site: { folder: archiveFolder, path: archivePath } });

/** Waits until the service worker has saved the open page. */
async function waitUntilSaved(page: Page): Promise<void> {
  const isCached = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const found = await caches.match(location.href);
      return found !== undefined && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(isCached).toBe(true);
}

async function goOffline(context: BrowserContext, archive: Archive): Promise<void> {
  await archive.cut();
  await context.setOffline(true);
}

test('below a path the service worker saves pages read there and ignores the rest of the host', async ({
  page,
  context,
  archive,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(archive.url)) outside.push(request.url());
  });
  await page.goto('2023-03-14/');
  await waitUntilSaved(page);
  const state = await page.evaluate(async () => {
    const names = await caches.keys();
    const cached = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      scope: (await navigator.serviceWorker.ready).scope,
      names,
      cached: cached.flat().map(({ url }) => url),
    };
  });
  expect(state.scope).toBe(archive.url);
  expect(state.names.filter((name) => !name.endsWith(` ${archive.url}`))).toEqual([]);
  expect(state.cached.filter((url) => !url.startsWith(archive.url))).toEqual([]);
  expect(outside).toEqual([]);

  await goOffline(context, archive);
  await page.goto('2023-03-14/');
  await expect(page.locator('.offline-banner')).toContainText('You are offline.');
  await page.locator('.offline-banner').getByRole('link').click();
  await expect(page).toHaveURL(`${archive.url}offline/`);
  await page.goto('2023-03-15/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hostile');
  // Pages outside the path belong to another site.
  await expect(page.goto(new URL('/2023-03-14/', archive.url).href)).rejects.toThrow(/ERR_/);
});

test('below a path the whole collection is saved, searched offline, updated and deleted', async ({
  page,
  context,
  archive,
}) => {
  test.slow();
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Save this collection' }).click();
  await expect(page.getByRole('status')).toContainText('The whole collection is saved', {
    timeout: 60_000,
  });
  await archive.replace();
  const heldAbout = () =>
    page.evaluate(
      async (address) => (await caches.match(address))?.text() ?? '',
      `${archive.url}about/`,
    );
  await openUntil(page, 'topics/', (soon) => expect.poll(heldAbout, soon).toContain(laterWords));

  await goOffline(context, archive);
  await page.goto('articles/2023-03-14-formula-times/');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/is not saved/);
  await page.goto('search/?q=quoted');
  await expect(page.locator('#search-found li').first()).toBeVisible();
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Delete offline copies' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^0 pages you have read are saved/);
});
