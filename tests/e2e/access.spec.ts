import AxeBuilder from '@axe-core/playwright';
import { doubleText, everyKindOfPage, expect, test } from './site';

for (const address of [...everyKindOfPage, '/404.html']) {
  test(`${address} has no accessibility violations, in light and in dark`, async ({ page }) => {
    await page.goto(address);
    if (address.includes('?')) await expect(page.getByRole('status')).toContainText('entries');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
      expect(found, colorScheme).toEqual([]);
    }
  });
}

for (const address of everyKindOfPage) {
  test(`${address} fits 320 pixels without scrolling sideways`, async ({ page }, { project }) => {
    test.skip(project.name !== 'phone', 'the width is set by the test');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(0);
  });

  test(`${address} has one main heading, and no level of heading is left out`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== 'phone', 'headings are the same at every width');
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

test('text twice as large is not cut off', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await doubleText(page);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
});

test('targets are at least 24 pixels high or spaced as if they were', async ({ page }) => {
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

test('printed, a day is a document of its entries', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toHaveCount(14);
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.locator('body > header')).toBeHidden();
});
