import { expect, test } from '@playwright/test';

/* Uses Playwright's `test`, not the suite's: the browser logs failed requests. */

test('a passage link that cannot load says so, and is copied at the next press', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const script = '**/scripts/fragment-generation-utils-*.js';
  await page.route(script, (route) => route.abort());
  await page.goto('/2023-03-14/');
  await page.evaluate(() => {
    const words = document.querySelector('[id="1617-trt-world"] .words p:last-child')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 8);
  });
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  const retry = page.getByRole('button', { name: 'Could not load. Try again.' });
  await expect(retry).toBeVisible();
  await page.unroute(script);
  await retry.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});
