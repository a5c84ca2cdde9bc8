import { expect, test } from './site';

test('the map shows places of events, but no capitals standing for governments @widths', async ({
  page,
}) => {
  await page.goto('/places/');
  const map = page.getByRole('img', { name: /^Map of 12 places/ });
  await expect(map).toHaveCount(1);
  await expect(map.locator('circle')).toHaveCount(12);
  const maps = page.locator('figure');
  for (const name of ['Bakhmut', 'Kramatorsk', 'Odesa', 'Crimea']) {
    await expect(maps.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(1);
  }
  await expect(map.getByText('Kyiv')).toHaveCount(0);
  await expect(map.getByText('Moscow')).toHaveCount(0);
});

test('labels on the map are legible and do not overlap @widths', async ({ page }) => {
  await page.goto('/places/');
  const names = page.getByRole('img', { name: /of the map|^Map of/ }).locator('text:not(.country)');
  const boxes = await names.evaluateAll((all) =>
    all.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  // Includes the length of each scale and, on a phone, the caption of the enlarged part.
  const isPhone = (page.viewportSize()?.width ?? 0) < 704;
  expect(boxes.length).toBe(isPhone ? 12 + 2 + 1 : 12 + 1);
  for (const [index, one] of boxes.entries()) {
    expect(one.bottom - one.top).toBeGreaterThanOrEqual(11);
    // Boxes include space above and below the letters, where they may overlap.
    const slack = (one.bottom - one.top) / 4;
    const covering = boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top + slack < other.bottom - slack &&
          other.top + slack < one.bottom - slack,
      );
    expect(covering).toEqual([]);
  }
});

test('a list of places with large targets accompanies the map @widths', async ({ page }) => {
  await page.goto('/places/');
  const list = page.getByRole('heading', { name: 'On this map' }).locator('..');
  const links = list.getByRole('link');
  await expect(links).toHaveCount(12);
  await expect(links.first()).toHaveText('Bakhmut');
  const heights = await links.evaluateAll((all) =>
    all.map((link) => link.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await links.filter({ hasText: 'Avdiivka' }).click();
  await expect(page).toHaveURL('/places/avdiivka/');
});

test('places not on the map are listed with the reason', async ({ page }) => {
  await page.goto('/places/');
  const outside = page.getByRole('heading', { name: 'Outside this map' }).locator('..');
  await expect(outside.getByRole('listitem')).toContainText([/Geneva/, /Moscow/, /US-Mexico/]);
  const unplotted = page.getByRole('heading', { name: 'Not on the map' }).locator('..');
  await expect(unplotted.getByRole('listitem')).toContainText([
    /Kamianka.*Many villages have this name/,
    /Shakhtarsk/,
  ]);
});

test('a place links to an entry with an event there', async ({ page }) => {
  await page.goto('/places/');
  await page
    .getByRole('region', { name: 'All places' })
    .getByRole('link', { name: 'Kramatorsk', exact: true })
    .click();
  await expect(page).toHaveURL('/places/kramatorsk/');
  await expect(page).toHaveTitle(/^Kramatorsk/);
  await expect(page.getByText('48.739° N, 37.584° E')).toBeVisible();
  const scenes = page.getByRole('heading', { name: 'Reported events here' }).locator('..');
  await expect(scenes.getByRole('listitem')).toHaveCount(4);
  await scenes
    .getByRole('link', { name: /^Russian missile hits another/ })
    .first()
    .click();
  await expect(page).toHaveURL('/2023-03-14/1030-trt-world/');
});

test('events in Moscow and mentions of its government are listed separately', async ({ page }) => {
  await page.goto('/places/moscow/');
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Reported events here',
    'Mentions of the government',
  ]);
});

test('a person’s page quotes statements with relay and line', async ({ page }) => {
  await page.goto('/people/');
  await page.getByRole('link', { name: 'Dmytro Kuleba' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dmytro Kuleba');
  await expect(page.getByText('Speaks for Ukraine')).toBeVisible();
  const statements = page.getByRole('heading', { name: 'Quoted statements' }).locator('..');
  await expect(statements.getByText(/will guarantee long-term peace and stability/)).toBeVisible();
  await statements.getByRole('link', { name: /^line 148 of the text of TRT World/ }).click();
  await expect(page).toHaveURL('/articles/2023-03-14-trt-world/#L148');
  await expect(page.locator('#L148')).toContainText('will guarantee long-term peace and stability');
});

test('spellings of a name are listed with their places', async ({ page }) => {
  await page.goto('/people/volodymyr-zelenskyy/');
  const spellings = page.getByRole('heading', { name: 'Spellings found' }).locator('..');
  const terms = await spellings.getByRole('term').allInnerTexts();
  for (const spelling of ['Zelenskyy', 'Zelenskiy', 'Mr Zelensky']) {
    expect(terms.some((term) => term.startsWith(spelling))).toBe(true);
  }
  await expect(spellings.getByRole('definition').first()).toContainText(/TRT World.*line/);
});

test('people and organisations are sorted by mentions', async ({ page }) => {
  for (const address of ['/people/', '/organisations/']) {
    await page.goto(address);
    const rows = await page.getByText(/^(?:\d+ entr|No entries)/).allInnerTexts();
    const counts = rows.map((row) => Number(/\d+/.exec(row)?.[0] ?? 0));
    expect(counts.length).toBeGreaterThan(20);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await expect(page.getByText(/Most mentioned first/)).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the navigation leads to an organisation’s quoted statements', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'People' })
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Organisations' }).click();
    await page.getByRole('link', { name: 'Kremlin', exact: true }).click();
    await expect(page).toHaveURL('/organisations/kremlin/');
    await expect(page.getByRole('heading', { name: 'Quoted statements' })).toBeVisible();
  });

  test('the map is in the HTML, and the page has only the offline script', async ({ page }) => {
    await page.goto('/places/');
    await expect(page.getByRole('img', { name: /^Map of 12 places/ })).toBeVisible();
    await expect(page.locator('script[src]:not([src*="/scripts/offline-"])')).toHaveCount(0);
  });
});
