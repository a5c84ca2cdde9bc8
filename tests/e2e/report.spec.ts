import { expect, test } from './site';

// Nothing on these pages needs JavaScript.
test.use({ javaScriptEnabled: false });

test('an article’s report explains its date and links to the line', async ({ page }) => {
  await page.goto('/articles/2023-03-14-trt-world/');
  const report = page.getByRole('region', { name: 'How this article was read' });
  const row = report.getByRole('row', { name: /^Day of publication/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('14 March 2023');
  await expect(row.getByRole('cell').nth(1)).toHaveText('Printed');
  await expect(row).toContainText('The article is dated “Tuesday, March 14, 2023”.');
  await row.getByRole('link', { name: 'Line 10' }).click();
  await expect(page).toHaveURL('/articles/2023-03-14-trt-world/#L10');
  await expect(page.locator('#L10')).toBeInViewport();
  await expect(page.locator('#L10')).toContainText('Tuesday, March 14, 2023');
});

test('dates that are not printed are graded by confidence', async ({ page }) => {
  await page.goto('/articles/2023-03-14-trt-world/');
  const report = page.getByRole('region', { name: 'How this article was read' });
  for (const [name, sure] of [
    [/^14 March 2023 · 11 entries/, 'Derived'],
    [/^14 March 2023 · 1 entry, line 58/, 'Inferred'],
    [/^13 March 2023 · 3 entries, lines/, 'Derived'],
  ] as const) {
    const row = report.getByRole('row', { name });
    await expect(row.getByRole('cell', { name: sure, exact: true })).toHaveCount(1);
  }
  const doubts = page.getByRole('region', { name: 'Open questions' });
  await expect(doubts).toContainText('“0918 GMT” is between');
});

test('facts added by editors come with their evidence', async ({ page }) => {
  await page.goto('/articles/2023-03-13-independent/');
  const row = page.getByRole('row', { name: /^Outlet/ });
  await expect(row.getByRole('cell', { name: 'Given', exact: true })).toHaveCount(1);
  await expect(row).toContainText('“Reuters and Associated Press contributed to this report”');
  await expect(row.getByRole('link', { name: 'line 35' })).toHaveAttribute('href', '#L35');
});

test('the collection’s report defines the confidence levels and links to every article', async ({
  page,
}) => {
  await page.goto('/about/');
  const words = page.getByRole('term');
  await expect(words).toHaveText(['Printed', 'Derived', 'Inferred', 'Given', 'Not known']);
  await page.getByText('By article').click();
  const articles = page.getByRole('table').filter({ has: page.locator('a[href^="/articles/"]') });
  const links = articles.getByRole('rowheader').getByRole('link');
  await expect(links).toHaveCount(5);
  await links.filter({ hasText: 'Live blog: Ukraine' }).click();
  await expect(page).toHaveURL('/articles/2023-03-14-trt-world/');
});

test('the list of articles compares how each was read', async ({ page }) => {
  await page.goto('/articles/');
  const row = page.getByRole('row', { name: /Live blog: Ukraine/ });
  await expect(row.getByRole('cell')).toContainText([
    '14 March 2023, printed',
    '16',
    '15 printed, 1 not known',
    '1 printed, 14 derived, 1 inferred',
    '16 printed',
    '72 kept, 6 set aside',
    '1',
  ]);
});

for (const address of ['/about/', '/articles/', '/articles/2023-03-14-trt-world/']) {
  test(`${address} loads only the offline script`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      const isOffline = request.url().includes('/scripts/offline-');
      if (request.resourceType() === 'script' && !isOffline) fetched.push(request.url());
    });
    await page.goto(address, { waitUntil: 'load' });
    expect(fetched).toEqual([]);
    await expect(
      page.locator('script[src]:not([src*="/scripts/offline-"]), script[data-rows]'),
    ).toHaveCount(0);
  });
}

test('the About page starts with a table of contents', async ({ page }) => {
  await page.goto('/about/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  await expect(contents.getByRole('link')).toHaveText(headings);
  await contents.getByRole('link', { name: 'Rights' }).click();
  await expect(page.getByRole('heading', { name: 'Rights' })).toBeInViewport();
});

test('on a phone each fact of an article has a labelled line @phone', async ({ page }) => {
  await page.goto('/articles/');
  const cells = page.getByRole('row', { name: /Live blog: Ukraine/ }).getByRole('cell');
  const boxes = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const { left, top, bottom } = cell.getBoundingClientRect();
      return { left, top, bottom };
    }),
  );
  expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
  boxes.slice(1).forEach(({ top }, index) => {
    expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0);
  });
});
