import {
  doubleText,
  everyKindOfPage,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  test,
} from './site';

/** Pages of the same kinds with more of something. */
const fullPages = [
  '/404.html',
  '/2023-03-14/report-rfe-rl/',
  '/2023-03-21/original-ea-worldview/',
  '/events/grain-deal-extension/',
  '/places/kamyanka/',
  '/storylines/',
];

for (const address of [...everyKindOfPage, ...fullPages]) {
  test(`${address} has no accessibility violations in light or dark mode @widths`, async ({
    page,
  }) => {
    await page.goto(address);
    if (address.includes('?')) await expect(page.getByRole('status')).toContainText('entries');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

for (const address of everyKindOfPage) {
  test(`${address} has one h1 and skips no heading level`, async ({ page }) => {
    await page.goto(address);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
  });
}

test('text at 200 % is not cut off', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await doubleText(page);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
});

test('targets are at least 24 pixels high, or spaced accordingly @widths', async ({ page }) => {
  await page.goto('/');
  const small = await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => link.getBoundingClientRect().height < 24)
        .map((link) => link.textContent),
    );
  expect(small).toEqual([]);
});

test('a printed day is a document of its entries', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toHaveCount(14);
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.locator('body > header')).toBeHidden();
});
