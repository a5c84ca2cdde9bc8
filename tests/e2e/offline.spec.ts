import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type Archive, laterWords, openUntil, test } from './two-builds';

/** Waits until the service worker has saved the open page. */
async function waitUntilSaved(page: Page): Promise<void> {
  const isCached = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const found = await caches.match(location.pathname, { ignoreSearch: true });
      return found !== undefined && navigator.serviceWorker.controller !== null;
    });
  await expect.poll(isCached).toBe(true);
}

const readCachedText = (page: Page, path: string) =>
  page.evaluate(
    async (address) => (await caches.match(address, { ignoreSearch: true }))?.text() ?? '',
    path,
  );

async function goOffline(context: BrowserContext, archive: Archive): Promise<void> {
  await archive.cut();
  await context.setOffline(true);
}

async function keepAll(page: Page): Promise<void> {
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Save this collection' }).click();
  await expect(page.getByRole('status')).toContainText('The whole collection is saved', {
    timeout: 60_000,
  });
}

/** Returns the files missing from a collection reported as saved. */
const missingFiles = (page: Page) =>
  page.evaluate(async () => {
    const readCached = async (path: string) => {
      const response = await caches.match(path);
      if (!response) throw new Error(`${path} is not cached`);
      return response.json();
    };
    const { list } = await readCached('/offline/collection.json');
    const files: string[][] = await readCached(`/${list}`);
    const found = await Promise.all(files.map(([path]) => caches.match(`/${path}`)));
    return files.filter((_, index) => found[index] === undefined);
  });

/** Counts the rules of each style sheet of a page: zero if it failed to load. */
const rulesOfSheets = (page: Page) =>
  page.evaluate(() => [...document.styleSheets].map(({ cssRules }) => cssRules.length));

test('a page once read can be read offline and shows the date of its copy', async ({
  page,
  context,
  archive,
}) => {
  await page.goto('/2023-03-14/');
  await waitUntilSaved(page);
  await goOffline(context, archive);
  await page.goto('/2023-03-14/?topic=grain-deal');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/14 March 2023/);
  await expect(page.locator('.offline-banner')).toHaveText(
    /^You are offline\. This is a saved copy from \d+ \w{3} \d{4}, \d\d:\d\d UTC\. Offline copies$/,
  );
  expect(await rulesOfSheets(page)).not.toContain(0);
});

test('an open page shows a banner while offline', async ({ page, context }) => {
  await page.goto('/2023-03-14/');
  await waitUntilSaved(page);
  await context.setOffline(true);
  await expect(page.locator('.offline-banner')).toContainText('You are offline.');
  await context.setOffline(false);
  await expect(page.locator('.offline-banner')).toHaveCount(0);
});

test('a page that is not saved says so and lists saved pages', async ({
  page,
  context,
  archive,
}) => {
  await page.goto('/2023-03-14/');
  await waitUntilSaved(page);
  await goOffline(context, archive);
  await page.goto('/2023-03-13/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved');
  await expect(page).toHaveURL('/2023-03-13/');
  const days = page.getByRole('main').getByRole('listitem');
  await expect(days.filter({ hasText: '14 March' })).toHaveText(/2023 saved$/);
  await expect(days.filter({ hasText: '13 March' })).toHaveText(/2023 not saved$/);
  await page.getByRole('link', { name: 'All entries' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13–21 March 2023');
});

test('the whole collection is saved on demand, read and searched offline, and deleted', async ({
  page,
  context,
  archive,
}) => {
  test.slow();
  await keepAll(page);
  await goOffline(context, archive);
  expect(await missingFiles(page)).toEqual([]);
  for (const address of ['/2023-03-21/0733-ea-worldview/', '/topics/grain-deal/', '/about/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/is not saved/);
  }
  await page.goto('/search/?q=zelensky');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Zelenskyy vows to' }).first(),
  ).toBeVisible();

  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Delete offline copies' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^0 pages you have read are saved/);
  await page.goto('/about/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/is not saved/);
});

test('cleaning up waits until the collection is saved and deletes none of it', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/2023-03-14/');
  await waitUntilSaved(page);
  await page.goto('/offline/');
  const tidied = () =>
    page.evaluate(async () => (await caches.match(`${location.origin}/tidied`)) !== undefined);
  await expect.poll(tidied).toBe(true);
  let arrive = () => {};
  const arrival = new Promise<void>((done) => {
    arrive = done;
  });
  await context.route('**/about/', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Save this collection' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  // As if other pages of a build were open.
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(`${location.origin}/tidied`);
    for (let opened = 0; opened < 5; opened += 1) {
      const { port1, port2 } = new MessageChannel();
      const answered = new Promise((done) => {
        port1.onmessage = done;
      });
      navigator.serviceWorker.controller?.postMessage({ kind: 'read' }, [port2]);
      await answered;
    }
  });
  expect(await tidied()).toBe(false);
  arrive();
  await expect(page.getByRole('status')).toContainText('The whole collection is saved', {
    timeout: 60_000,
  });
  expect(await missingFiles(page)).toEqual([]);
  await page.goto('/topics/');
  await expect.poll(tidied).toBe(true);
  expect(await missingFiles(page)).toEqual([]);
});

test('deleting copies stops another tab that is saving, and nothing comes back', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/2023-03-14/');
  await waitUntilSaved(page);
  const remover = await context.newPage();
  await remover.goto('/offline/');
  await page.goto('/offline/');
  let arrive = () => {};
  const arrival = new Promise<void>((done) => {
    arrive = done;
  });
  await context.route('**/about/', async (route) => {
    await arrival;
    await route.continue().catch(() => {});
  });
  await page.getByRole('button', { name: 'Save this collection' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await remover.getByRole('button', { name: 'Delete offline copies' }).click();
  await expect(page.getByRole('status')).toHaveText(
    'Stopped: another tab is deleting the offline copies.',
  );
  await expect(remover.getByRole('status')).toHaveText(/^0 pages you have read are saved/);
  arrive();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length))
    .toBe(0);
  await page.goto('/offline/');
  await expect(page.getByRole('status')).not.toContainText('The whole collection is saved');
});

test('a tab closed while saving lets another tab save', async ({ page, context }) => {
  test.slow();
  const first = await context.newPage();
  await first.goto('/offline/');
  await first.route('**/about/', () => {});
  await first.getByRole('button', { name: 'Save this collection' }).click();
  await expect(first.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Save this collection' }).click();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).pending?.length))
    .toBe(1);
  await first.close();
  await expect(page.getByRole('status')).toContainText('The whole collection is saved', {
    timeout: 60_000,
  });
  expect(await missingFiles(page)).toEqual([]);
});

test('waiting to save can be cancelled, and with data saving on a worker starts on demand', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/offline/');
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registered()).toBe(0);
  const other = await context.newPage();
  await other.goto('/about/');
  await other.evaluate(
    (name) => {
      void navigator.locks.request(name, () => new Promise(() => {}));
    },
    `daybook-collection ${new URL('/', page.url()).href}`,
  );
  await page.getByRole('button', { name: 'Save this collection' }).click();
  await expect.poll(registered).toBe(1);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('status')).toContainText('Stopped.');
});

test('a new build shows at once, and pages of the previous build stay intact', async ({
  page,
  context,
  archive,
}) => {
  await page.goto('/2023-03-14/');
  await waitUntilSaved(page);
  await archive.replace();
  const next = await context.newPage();
  await next.goto('/2023-03-13/');
  await expect(next.getByRole('heading', { level: 1 })).toContainText(laterWords);
  // The new worker has taken over once its precache is of its build.
  await expect.poll(() => readCachedText(next, '/')).toContain(laterWords);
  await next.goto('/topics/');
  await waitUntilSaved(next);

  const sheets = () =>
    page.evaluate(() =>
      Promise.all(
        [...document.styleSheets].map(async ({ href }) => (await fetch(href ?? '')).status),
      ),
    );
  expect(await sheets()).toEqual([200]);
  await goOffline(context, archive);
  expect(await sheets()).toEqual([200]);
  await next.goto('/2023-03-14/');
  await expect(next.getByRole('heading', { level: 1 })).not.toContainText(laterWords);
  expect(await rulesOfSheets(next)).not.toContain(0);
  await next.goto('/2023-03-13/');
  await expect(next.getByRole('heading', { level: 1 })).toContainText(laterWords);
  expect(await rulesOfSheets(next)).not.toContain(0);
});

test('a saved collection updates to a new build and deletes the old files', async ({
  page,
  context,
  archive,
}) => {
  test.slow();
  await keepAll(page);
  const lastingSheets = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes('lasting'));
      const cached = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return cached.flat().filter(({ url }) => url.endsWith('.css')).length;
    });
  const before = await lastingSheets();
  await archive.replace();
  await openUntil(page, '/topics/', async (soon) => {
    await expect.poll(() => readCachedText(page, '/about/'), soon).toContain(laterWords);
    await expect.poll(lastingSheets, soon).toBe(before);
  });
  await goOffline(context, archive);
  await page.goto('/about/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(laterWords);
  expect(await rulesOfSheets(page)).not.toContain(0);
});

test('pages work where the browser forbids storage', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Forbidden', 'SecurityError'));
    ServiceWorkerContainer.prototype.register = refuse;
    CacheStorage.prototype.open = refuse;
  });
  await page.goto('/2023-03-14/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/14 March 2023/);
  await page.goto('/offline/');
  await expect(page.getByRole('status')).toHaveText(/does not let this site save pages/);
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0);
});

test('the site is installable, and its manifest matches its icons', async ({ page, request }) => {
  await page.goto('/');
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, `/${src}`);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
});
