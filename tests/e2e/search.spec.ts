import type { Locator, Page } from '@playwright/test';
import { doubleText, expect, expectAccessible, expectNoSidewaysScroll, test } from './site';

const box = /^Words, names/;

/** Expands the filters, which collapse during a search if they do not fit beside the results. */
async function openFilters(page: Page): Promise<Locator> {
  const filters = page.getByRole('region', { name: 'Filters' });
  const toggle = filters.locator('.facets-toggle > summary');
  await expect(page.getByRole('region', { name: 'Search results' })).toBeVisible();
  if (await toggle.isVisible()) await toggle.click();
  return filters;
}

test('searches while typing, in every spelling of a name, and counts results @widths', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox', { name: box }).pressSequentially('artemivsk');
  const found = page.getByRole('region', { name: 'Search results' });
  await expect(found).toContainText('7 entries with Bakhmut (any spelling).');
  await expect(page.getByRole('status')).toHaveText('7 entries');
  await expect(found.locator('mark').first()).toHaveText('Bakhmut');
  await expect(page).toHaveURL('/search/?q=artemivsk');
});

test('filters work without words, in time order and in steps', async ({ page }) => {
  await page.goto('/search/?outlet=trt-world');
  const found = page.getByRole('region', { name: 'Search results' });
  await expect(found).toContainText('16 entries, from TRT World, oldest first.');
  await expect(found.getByRole('listitem')).toHaveCount(10);
  await found.getByRole('button', { name: 'Show more of the 16 entries' }).click();
  await expect(found.getByRole('listitem')).toHaveCount(16);
  const addresses = await found
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.map((address) => address.slice(1, 11))).toEqual(
    addresses.map((address) => address.slice(1, 11)).sort(),
  );
});

test('a result links to the entry', async ({ page }) => {
  await page.goto('/search/?q=us+mexico');
  await page.getByRole('link', { name: /^US to extend humanitarian stay/ }).click();
  await expect(page).toHaveURL('/2023-03-13/2104-trt-world/');
});

test('a URL restores words and filters, and so does going back @widths', async ({ page }) => {
  await page.goto('/search/?q=UN&topic=grain-deal&outlet=trt-world&day=2023-03-14');
  const found = page.getByRole('region', { name: 'Search results' });
  await expect(found).toContainText('3 entries with United Nations');
  await expect(page.getByRole('searchbox', { name: box })).toHaveValue('UN');
  const filters = await openFilters(page);
  const grainDeal = filters.getByRole('link', { name: /^Black Sea grain deal/ });
  await expect(grainDeal).toHaveAttribute('aria-current', 'true');
  await filters.getByRole('link', { name: /^Tue 14 Mar/ }).click();
  await expect(found).toContainText('4 entries');
  await expect(page).toHaveURL('/search/?q=UN&topic=grain-deal&outlet=trt-world');
  await page.goBack();
  await expect(found).toContainText('3 entries');
  await page.goForward();
  await page.goto('/about/');
  await page.goBack();
  await expect(found).toContainText('4 entries');
});

test('going back from an entry restores the words, however early it was clicked', async ({
  page,
}) => {
  await page.clock.install({ time: '2023-03-14T12:00:00Z' });
  await page.goto('/search/');
  // The clock is stopped, so nothing debounced runs.
  await page.clock.pauseAt('2023-03-14T13:00:00Z');
  await page.getByRole('searchbox', { name: box }).fill('himars');
  await page.locator('#search-found li').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/2023-03-\d\d\//);
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=himars');
});

test('each filter counts results under the others, and is dimmed at zero @widths', async ({
  page,
}) => {
  await page.goto('/search/?q=zelensky&outlet=trt-world');
  const filters = await openFilters(page);
  await expect(filters.getByRole('link', { name: 'TRT World 4' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(filters.getByRole('link', { name: 'Al Jazeera 1' })).toBeVisible();
  const none = filters.getByRole('link', { name: 'Tue 21 March 0' });
  await expect(none).toHaveClass(/zero/);
  await filters.getByRole('link', { name: 'Al Jazeera 1' }).click();
  const found = page.getByRole('region', { name: 'Search results' });
  await expect(found).toContainText('1 entry with Volodymyr Zelenskyy');
  await expect(page).toHaveURL('/search/?q=zelensky&outlet=al-jazeera');
  await found.getByRole('link', { name: 'Remove filter Al Jazeera' }).click();
  await expect(page).toHaveURL('/search/?q=zelensky');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('more results continue from the last one', async ({ page }) => {
  await page.goto('/search/?q=ukraine');
  const found = page.getByRole('region', { name: 'Search results' });
  await found.getByRole('button', { name: /^Show more of the/ }).click();
  await expect(found.getByRole('listitem')).toHaveCount(20);
  await expect(found.getByRole('listitem').nth(10).getByRole('link')).toBeFocused();
});

test('no results offers searches with results', async ({ page }) => {
  await page.goto('/search/?q=Zelensyk&outlet=al-jazeera');
  const found = page.getByRole('region', { name: 'Search results' });
  await expect(found).toContainText('No entries with “Zelensyk”, from Al Jazeera.');
  await page.getByRole('link', { name: 'Did you mean zelensky?' }).click();
  await expect(found).toContainText('1 entry with Volodymyr Zelenskyy');
});

test('results come first: filters collapse above or move beside them @widths', async ({ page }) => {
  await page.goto('/search/');
  const filters = page.getByRole('region', { name: 'Filters' });
  const topic = filters.getByRole('link', { name: /^Battle for Bakhmut/ });
  await expect(topic).toBeVisible();
  await page.getByRole('searchbox', { name: box }).fill('grain');
  const found = page.getByRole('region', { name: 'Search results' });
  const firstHit = found.getByRole('heading', { level: 2 }).first();
  await expect(firstHit).toBeInViewport();
  const isPhone = (page.viewportSize()?.width ?? 0) < 992;
  await expect(topic).toBeVisible({ visible: !isPhone });
  if (isPhone) await filters.locator('.facets-toggle > summary').click();
  await expect(topic).toBeVisible();
  await page.getByRole('searchbox', { name: box }).fill('');
  await expect(found).toBeHidden();
  await expect(topic).toBeVisible();
});

test('with no results, suggestions come before the collapsed filters @widths', async ({ page }) => {
  await page.goto('/search/?q=zelensyk');
  const wayOn = page.getByRole('link', { name: 'Did you mean zelensky?' });
  await expect(wayOn).toBeVisible();
  const filters = page.getByRole('region', { name: 'Filters' });
  await expect(filters.getByRole('link', { name: /^Battle for Bakhmut/ })).toBeHidden();
  const isBefore = await wayOn.evaluate((link) => {
    const toggle = document.querySelector('#search-facets .facets-toggle');
    return (
      toggle !== null && link.compareDocumentPosition(toggle) === Node.DOCUMENT_POSITION_FOLLOWING
    );
  });
  expect(isBefore).toBe(true);
  await filters.locator('.facets-toggle > summary').click();
  await expect(filters.getByRole('link', { name: 'Battle for Bakhmut 0' })).toBeVisible();
  await wayOn.click();
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('8 entries');
});

test('a result shows time and outlet, with the words highlighted', async ({ page }) => {
  await page.goto('/search/?q=zelensky&day=2023-03-21');
  const hit = page.getByRole('region', { name: 'Search results' }).getByRole('listitem').first();
  await expect(hit).toContainText('Tue 21 March 2023 · 07:09 GMT');
  await expect(hit).toContainText('EA WorldView');
  await expect(hit.locator('mark').first()).toHaveText(/Zelenskiy/);
});

test('every state of the search is accessible and fits text at 200 % @widths', async ({ page }) => {
  for (const query of [
    '',
    '?q=grain&topic=grain-deal',
    '?q=zelensyk',
    '?q=grain&topic=none-such',
  ]) {
    await page.goto(`/search/${query}`);
    if (query !== '') await openFilters(page);
    await expectAccessible(page);
    await doubleText(page);
    await expectNoSidewaysScroll(page);
  }
});

test('unknown parts of a query are named, and the rest is searched', async ({ page }) => {
  await page.goto('/search/?q=grain+2023-03-1&topic=no-such-topic');
  await expect(page.getByText('“no-such-topic”, which is not a filter here')).toBeVisible();
  await expect(page.getByText('“2023-03-1” is not a complete date')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('7 entries');
});

test('a query of ten thousand characters is truncated and searched', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: box }).fill('grain '.repeat(1_700));
  await expect(page.getByText('Only the first 300 characters were used')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('7 entries');
});

test('search works where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/search/?q=grain');
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('7 entries');
});

test('opening the page loads neither the framework nor the index', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  // The offline script is loaded on every page, and is small.
  const own = asked.filter((path) => !path.includes('/scripts/offline-'));
  expect(own.filter((path) => /\.js(?:on)?$/.test(path))).toEqual([]);
});

test('highlighted words are visible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/search/?q=grain');
  const mark = page.getByRole('region', { name: 'Search results' }).locator('mark').first();
  await expect(mark).toBeVisible();
  const [colour, ground] = await mark.evaluate((it) => {
    const { color, backgroundColor } = getComputedStyle(it);
    return [color, backgroundColor];
  });
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  expect(colour).not.toBe(ground);
});
