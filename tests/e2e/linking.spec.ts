import { expect, test } from './site';

const headline = "Kremlin: No peaceful resolution in Ukraine without acknowledging 'new realities'";

test('an entry’s anchor scrolls to the entry in its day and marks it @widths', async ({ page }) => {
  await page.goto('/2023-03-14/#1000-trt-world');
  const entry = page.getByRole('article', { name: headline });
  await expect(entry).toBeInViewport();
  await expect(page.locator(':target').getByRole('article', { name: headline })).toBeVisible();
});

test('a linked entry is shown even if filters would hide it, and says so @widths', async ({
  page,
}) => {
  await page.goto('/2023-03-14/?topic=grain-deal#1000-trt-world');
  await expect(page.getByRole('status')).toHaveText('5 entries');
  await expect(page.getByRole('article', { name: headline })).toBeVisible();
  await expect(page.getByText('You followed a link to this entry')).toBeVisible();
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(6);
});

test('an entry’s page links to its day and its neighbours', async ({ page }) => {
  await page.goto('/2023-03-14/1000-trt-world/');
  const neighbours = page.getByRole('navigation', { name: 'Previous and next entries' });
  await expect(neighbours.getByRole('link', { name: /^Previous · 09:18 GMT/ })).toBeVisible();
  await neighbours.getByRole('link', { name: /^Next · 10:30 GMT/ }).click();
  await expect(page).toHaveURL('/2023-03-14/1030-trt-world/');
  await page.getByRole('link', { name: /^Show in / }).click();
  await expect(page).toHaveURL('/2023-03-14/#1030-trt-world');
});

test('neighbours cross the end of a day', async ({ page }) => {
  await page.goto('/2023-03-13/2104-trt-world/');
  const neighbours = page.getByRole('navigation', { name: 'Previous and next entries' });
  await expect(neighbours.getByRole('link', { name: /^Previous · 19:41 GMT/ })).toBeVisible();
  await page.goto('/2023-03-14/0300-trt-world/');
  await expect(neighbours.getByRole('link', { name: /^Previous · 13 March/ })).toBeVisible();
});
