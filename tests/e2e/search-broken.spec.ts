import { expect, test } from '@playwright/test';

/* Uses Playwright's `test`, not the suite's: the browser logs failed requests. */

test('a missing part of the index shows an error and can be retried', async ({ page }) => {
  await page.route('**/search/parts/**/words-*.json', (route) => route.abort());
  await page.goto('/search/?q=grain');
  await expect(page.getByText('Search could not load. Check your connection')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('grain');
  await page.unroute('**/search/parts/**/words-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('7 entries');
});

test('a search script that fails to load shows an error and is retried', async ({ page }) => {
  await page.route('**/_next/static/scripts/search-*.js', (route) => route.abort());
  await page.goto('/search/?q=grain');
  await expect(page.getByText('Search could not load')).toBeVisible();
  await page.unroute('**/_next/static/scripts/search-*.js');
  await page.getByRole('searchbox').focus();
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('7 entries');
});

test('an index of another version counts as failed to load', async ({ page }) => {
  await page.route('**/search/parts/manifest.json', (route) =>
    route.fulfill({ json: { version: 0 } }),
  );
  await page.goto('/search/?q=grain');
  await expect(page.getByText('Search could not load. Check your connection')).toBeVisible();
});
