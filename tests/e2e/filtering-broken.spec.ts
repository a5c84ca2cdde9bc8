import { expect, test } from '@playwright/test';

/* Uses Playwright's `test`, not the suite's: the browser logs failed requests. */

test.use({ serviceWorkers: 'block' });

for (const part of ['_next/static/scripts/filter-*.js', 'filter-rows.*.json']) {
  test(`a filter opens the prebuilt page if ${part} fails to load`, async ({ page }) => {
    await page.route(`**/${part}`, (route) => route.abort());
    await page.goto('/');
    await page
      .getByRole('region', { name: 'Filters' })
      .getByRole('link', { name: /^Battle for Bakhmut/ })
      .click();
    await expect(page).toHaveURL('/topics/bakhmut/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Battle for Bakhmut');
  });

  test(`a URL with a filter says that filters could not load without ${part}, and tries again`, async ({
    page,
  }) => {
    await page.route(`**/${part}`, (route) => route.abort());
    await page.goto('/?topic=bakhmut');
    await expect(page.getByText('Filters could not load, so all entries are shown')).toBeVisible();
    await page.unroute(`**/${part}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText('7 entries');
  });
}
