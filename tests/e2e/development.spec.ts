import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findFreePort } from '@/lib/build/dev/free-port.mjs';

/** A development server with its own copy of the content, started once for all tests. */
type Development = { url: string; article: string };

const test = base.extend<object, { development: Development }>({
  development: [
    async ({ playwright: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'daybook-development-'));
      cpSync('content', folder, { recursive: true });
      const port = await findFreePort();
      const server = spawn(process.execPath, ['lib/cli/dev/dev.mjs'], {
        env: { ...process.env, PORT: `${port}`, CONTENT_DIR: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await started(server);
      await use({
        url: `http://127.0.0.1:${port}`,
        article: join(folder, 'articles/2023-03-14-trt-world.txt'),
      });
      const ended = new Promise((done) => server.once('close', done));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

// One server compiles for all tests.
test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ navigationTimeout: 200_000 });

test('a day can be filtered and its times shown in another zone', async ({ page, development }) => {
  await page.goto(`${development.url}/2023-03-14/`);
  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('link', { name: /^Black Sea grain deal/ })
    .click();
  await expect(page).toHaveURL(/\?topic=grain-deal$/);
  await expect(page.getByRole('status').first()).toContainText('entries');
  await page.getByRole('main').getByRole('combobox', { name: 'Times' }).selectOption('Kyiv');
  await expect(page.locator('.rail .clock').first()).toContainText('Kyiv');
});

test('search finds words in every spelling', async ({ page, development }) => {
  await page.goto(`${development.url}/search/`);
  await page.getByRole('searchbox').pressSequentially('artemivsk');
  await expect(page.locator('#search-found')).toContainText('Bakhmut');
});

test('a URL without a page suggests the nearest day', async ({ page, development }) => {
  await page.goto(`${development.url}/2023-03-14/1617-trt-word/`);
  await expect(page.locator('#requested-path')).toContainText('Tuesday 14 March');
});

test('an edited article reloads the page, and a broken one shows where the error is', async ({
  page,
  development: { url, article },
}) => {
  const text = readFileSync(article, 'utf8');
  await page.goto(`${url}/2023-03-14/`);
  const headline = page.getByRole('heading', { name: /edited a moment ago/ });
  await expect(headline).toHaveCount(0);

  writeFileSync(article, text.replace(/^(1617 GMT – .*)$/m, '$1, edited a moment ago'));
  await expect(headline.first()).toBeVisible();

  writeFileSync(article, text.replace(/^outlet: .*$/m, 'outlet: nobody'));
  const problems = page.getByRole('alert').filter({ hasText: 'nobody' });
  await expect(problems).toContainText('articles/2023-03-14-trt-world.txt');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('14 March');

  writeFileSync(article, text);
  await expect(problems).toHaveCount(0);
});

/** Resolves once the server prints its URL. */
function started(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Daybook is at')) done();
    });
    server.once('close', (code) => fail(new Error(`The server ended with exit code ${code}.`)));
  });
}
