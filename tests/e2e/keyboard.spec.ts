import { expect, test } from './site';

test('the first Tab focuses the skip link @widths', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the day' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('filters, entries and permalinks work by keyboard alone @widths', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('link', { name: /^Black Sea grain deal/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('7 entries');
  await expect(
    page.getByRole('region', { name: 'Filters' }).getByRole('link', { name: /^Black Sea grain/ }),
  ).toBeFocused();

  const row = page.locator('summary').filter({ hasText: /^.*UN committed/s, visible: true });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The United Nations has affirmed its commitment')).toBeVisible();
  const permalink = page.getByRole('link', { name: /^Link and citation of: UN committed/ });
  // Links to speakers and topics come first.
  for (let steps = 0; steps < 8; steps += 1) {
    if (await permalink.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(permalink).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/2023-03-13/1941-trt-world/');
});

test('focus is visible @widths', async ({ page }) => {
  await page.goto('/');
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return true;
      const style = getComputedStyle(focused);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    expect(seen).toBe(true);
  }
});
