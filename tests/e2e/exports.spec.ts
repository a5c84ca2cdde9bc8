import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import papa from 'papaparse';
import { expect, test } from './site';

/** Clicks a button and reads the downloaded file. */
async function taken(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('filtered entries are downloaded with their matching sections', async ({ page }) => {
  await page.goto('/?topic=grain-deal');
  await expect(page.getByRole('status')).toHaveText('7 entries');
  const json = await taken(page, 'JSON');
  expect(json.name).toBe('entries-grain-deal.json');
  const file = JSON.parse(json.text);
  expect(file.view).toMatchObject({ kind: 'filter', address: '/?topic=grain-deal' });
  expect(file.view.title).toMatch(/^7 entries .*Black Sea grain deal/);
  const prebuilt = await (await page.request.get('/topics/grain-deal/entries.json')).json();
  expect(file.entries).toEqual(prebuilt.entries);

  const csv = await taken(page, 'CSV');
  expect(csv.name).toBe('entries-grain-deal.csv');
  expect(csv.text).toBe(await (await page.request.get('/topics/grain-deal/entries.csv')).text());
});

test('filters for whole entries download whole entries, also on a day', async ({ page }) => {
  await page.goto('/2023-03-14/?outlet=rfe-rl');
  const { text } = await taken(page, 'CSV');
  const { data } = papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(0);
  for (const row of data) {
    expect([row['outlet_id'], row['day'], row['matching_lines']]).toEqual([
      'rfe-rl',
      '2023-03-14',
      '',
    ]);
  }
});

test('a failed download shows an error', async ({ page }) => {
  await page.goto('/?topic=grain-deal');
  await page.route('**/entries.json', (route) => route.fulfill({ status: 200, body: 'no data' }));
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(page.getByText('The data could not load.')).toBeVisible();
});

test('pages without filters link to their data files', async ({ page }) => {
  for (const address of ['/', '/2023-03-14/', '/topics/grain-deal/', '/outlets/trt-world/']) {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'CSV', exact: true })).toHaveCount(0);
    for (const name of ['JSON', 'CSV']) {
      const link = page.getByRole('main').getByRole('link', { name, exact: true });
      const href = await link.evaluate((a) => (a instanceof HTMLAnchorElement ? a.href : ''));
      expect(href).toContain(`${address}entries.${name.toLowerCase()}`);
      expect((await page.request.get(href)).status()).toBe(200);
    }
  }
});

test('feeds are declared in the head', async ({ page }) => {
  for (const address of ['/', '/topics/grain-deal/', '/events/kramatorsk-strike-2023-03-14/']) {
    await page.goto(address);
    const feeds = await page
      .locator('head link[rel=alternate]')
      .evaluateAll((links) =>
        links.map((link) => (link instanceof HTMLLinkElement ? link.href : '')),
      );
    for (const name of ['feed.xml', 'feed.json']) {
      const feed = feeds.find((href) => href.endsWith(`${address}${name}`));
      expect(feed, `${address}${name}`).toBeDefined();
      expect((await page.request.get(feed ?? '')).status()).toBe(200);
    }
  }
});

test('the data page links to the schema', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data and feeds' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data and feeds');
  const schema = await page.request.get('/schema/entries.v1.json');
  expect(await schema.json()).toHaveProperty('$defs.entry');
});
