import { expect, test } from './site';

const box = /^Words, names/;

test('finds as it is typed, every spelling of a name, and says how much', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox', { name: box }).pressSequentially('artemivsk');
  const found = page.getByRole('region', { name: 'What was found' });
  await expect(found).toContainText('7 entries with Bakhmut (in every spelling).');
  await expect(page.getByRole('status')).toHaveText('7 entries');
  await expect(found.locator('mark').first()).toHaveText('Bakhmut');
  await expect(page).toHaveURL('/search/?q=artemivsk');
});

test('filters need no words: all that fits stands in order of time, a step at a time', async ({
  page,
}) => {
  await page.goto('/search/?outlet=trt-world');
  const found = page.getByRole('region', { name: 'What was found' });
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

test('what was found leads to the entry', async ({ page }) => {
  await page.goto('/search/?q=us+mexico');
  await page.getByRole('link', { name: /^US to extend humanitarian stay/ }).click();
  await expect(page).toHaveURL('/2023-03-13/2104-trt-world/');
});

test('an address brings its words and filters with it, and going back brings them again', async ({
  page,
}) => {
  await page.goto('/search/?q=UN&topic=grain-deal&outlet=trt-world&day=2023-03-14');
  const found = page.getByRole('region', { name: 'What was found' });
  await expect(found).toContainText('3 entries with United Nations');
  await expect(page.getByRole('searchbox', { name: box })).toHaveValue('UN');
  const filters = page.getByRole('region', { name: 'Filters' });
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

test('each filter says what it would give under the others, and is dimmed where that is nothing', async ({
  page,
}) => {
  await page.goto('/search/?q=zelensky&outlet=trt-world');
  const filters = page.getByRole('region', { name: 'Filters' });
  await expect(filters.getByRole('link', { name: 'TRT World 4' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(filters.getByRole('link', { name: 'Al Jazeera 1' })).toBeVisible();
  const none = filters.getByRole('link', { name: 'Tue 21 March 0' });
  await expect(none).toHaveClass(/zero/);
  await filters.getByRole('link', { name: 'Al Jazeera 1' }).click();
  const found = page.getByRole('region', { name: 'What was found' });
  await expect(found).toContainText('1 entry with Volodymyr Zelenskyy');
  await expect(page).toHaveURL('/search/?q=zelensky&outlet=al-jazeera');
  await found.getByRole('link', { name: 'Al Jazeera: take it away' }).click();
  await expect(page).toHaveURL('/search/?q=zelensky');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('what is shown further goes on from where the reader was', async ({ page }) => {
  await page.goto('/search/?q=ukraine');
  const found = page.getByRole('region', { name: 'What was found' });
  await found.getByRole('button', { name: /^Show more of the/ }).click();
  await expect(found.getByRole('listitem')).toHaveCount(20);
  await expect(found.getByRole('listitem').nth(10).getByRole('link')).toBeFocused();
});

test('where nothing is found it says so and offers what would find something', async ({ page }) => {
  await page.goto('/search/?q=Zelensyk&outlet=al-jazeera');
  const found = page.getByRole('region', { name: 'What was found' });
  await expect(found).toContainText('No entries with “Zelensyk”, from Al Jazeera.');
  await page.getByRole('link', { name: 'Did you mean zelensky?' }).click();
  await expect(found).toContainText('1 entry with Volodymyr Zelenskyy');
});

test('what cannot be asked for is named, and the rest is answered', async ({ page }) => {
  await page.goto('/search/?q=grain+2023-03-1&topic=no-such-topic');
  await expect(page.getByText('“no-such-topic”, which is no filter here')).toBeVisible();
  await expect(page.getByText('“2023-03-1” is not a whole date')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What was found' })).toContainText('7 entries');
});

test('a pasted page of ten thousand characters is cut, said, and answered', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: box }).fill('grain '.repeat(1_700));
  await expect(page.getByText('Only the first 300 characters were looked for')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What was found' })).toContainText('7 entries');
});

test('storage that is forbidden changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/search/?q=grain');
  await expect(page.getByRole('region', { name: 'What was found' })).toContainText('7 entries');
});

test('reading the page fetches neither the framework nor the index', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  // What keeps pages for reading without a network is fetched on every page, and is small.
  const own = asked.filter((path) => !path.includes('/static/offline/'));
  expect(own.filter((path) => /\.js(?:on)?$/.test(path))).toEqual([]);
});
