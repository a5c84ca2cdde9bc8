import { expect, shownHeadlines, test } from './site';

test.use({ javaScriptEnabled: false });

test('the whole chronology can be read and opened @widths', async ({ page }) => {
  await page.goto('/');
  expect(await shownHeadlines(page)).toHaveLength(29);
  await page
    .getByRole('heading', { name: "Ukraine grain deal 'consultations' continuing" })
    .click();
  await expect(page.getByText(/^"The United Nations will do everything possible/)).toBeVisible();
});

test('topics, outlets and days lead to prebuilt pages', async ({ page }) => {
  for (const [name, address, heading] of [
    [/^Black Sea grain deal 7/, '/topics/grain-deal/', 'Black Sea grain deal'],
    [/^EA WorldView 10/, '/outlets/ea-worldview/', 'EA WorldView'],
    [/^Tue 14 March 14/, '/2023-03-14/', 'Tuesday 14 March 2023'],
  ] as const) {
    await page.goto('/');
    await page.getByRole('region', { name: 'Filters' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});

test('a topic on a day’s page links to that day on the topic’s page', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('link', { name: /^Battle for Bakhmut/ })
    .click();
  await expect(page).toHaveURL('/topics/bakhmut/#2023-03-14');
  await expect(page.getByRole('heading', { name: 'Tuesday 14 March' })).toBeInViewport();
});

test('a linked entry is marked', async ({ page }) => {
  await page.goto('/2023-03-14/#1617-trt-world');
  await expect(page.getByRole('article', { name: /^Turkish foreign minister/ })).toBeInViewport();
});

test('the search page says what works without JavaScript', async ({ page }) => {
  await page.goto('/search/');
  // Playwright does not find text inside `noscript`.
  const note = page.locator('noscript p');
  await expect(note).toContainText('Search needs JavaScript');
  await note.getByRole('link', { name: 'topics' }).click();
  await expect(page).toHaveURL('/topics/');
});
