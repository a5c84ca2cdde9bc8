import { expect, expectAccessible, shownHeadlines, test } from './site';

test('the front page shows the merged chronology, oldest first, under its days', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13–21 March 2023');
  await expect(page.getByRole('heading', { level: 2, name: /^\w+day \d+ March 2023/ })).toHaveText([
    /Monday 13 March 2023/,
    /Tuesday 14 March 2023/,
    /Tuesday 21 March 2023/,
  ]);
  const headlines = await shownHeadlines(page);
  expect(headlines).toHaveLength(29);
  expect(headlines[0]).toContain('Kiev’s entry into EU, NATO');
  expect(headlines.at(-1)).toContain('China’s Foreign Ministry');
});

test('the first screen of the front page shows news, at least five rows on a desktop @widths', async ({
  page,
}, { project }) => {
  const height = project.name === 'phone' ? 740 : 800;
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
  await page.goto('/');
  const ends = await page
    .locator('summary.row')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  const seen = ends.filter((end) => end <= height);
  expect(seen.length).toBeGreaterThanOrEqual(project.name === 'phone' ? 1 : 5);
});

test('times ascend through each day of the chronology', async ({ page }) => {
  await page.goto('/');
  const times = await page
    .locator('summary time')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('datetime') ?? ''));
  expect(times).toEqual([...times].sort());
});

test('a row expands to the whole entry with its permalink', async ({ page }) => {
  await page.goto('/');
  const headline = 'Russia: 60-day extension of wartime grain deal acceptable';
  await page.getByRole('heading', { name: headline }).click();
  await expect(page.getByText('The deal was set to complete its second term')).toBeVisible();
  await page.getByRole('link', { name: `Link and citation of: ${headline}` }).click();
  await expect(page).toHaveURL('/2023-03-14/0444-trt-world/');
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});

test('a day shows entries without a time separately', async ({ page }) => {
  await page.goto('/2023-03-14/');
  const timed = page.getByRole('region', { name: 'In time order' });
  const untimed = page.getByRole('region', { name: 'Dated this day, no time given' });
  await expect(timed.getByRole('article')).toHaveCount(12);
  await expect(untimed.getByRole('article')).toHaveCount(2);
  await expect(untimed.locator('time')).toHaveCount(0);
});

test('a day lists its main events with links to each report @widths', async ({ page }, {
  project,
}) => {
  await page.goto('/2023-03-14/');
  const brief = page.getByRole('navigation', { name: 'Main events this day' });
  if (project.name === 'phone') {
    await expect(brief.getByRole('list')).toBeHidden();
    await brief.getByText('Main events this day (6)').click();
  }
  await expect(brief.getByRole('listitem')).toHaveText([
    /^ICC prosecutor.*4 outlets in all; this day: TRT World 09:18; RFE\/RL time.not.given$/,
    /^Black Sea grain deal.*3 outlets/,
    /2 outlets/,
    /2 outlets/,
    /2 outlets/,
    /2 outlets/,
  ]);
  await brief.getByRole('link', { name: '16:17' }).click();
  await expect(page).toHaveURL('/2023-03-14/#1617-trt-world');
  await expect(page.getByRole('article', { name: /^Turkish foreign/ })).toBeInViewport();
  await brief.getByRole('link', { name: /^Black Sea grain deal/ }).click();
  await expect(page).toHaveURL('/events/grain-deal-extension/');
});

test('a day without events has no list of main events', async ({ page }) => {
  await page.goto('/2023-03-16/');
  await expect(page.getByRole('navigation', { name: 'Main events this day' })).toHaveCount(0);
});

test('an entry before the first time says what it precedes', async ({ page }) => {
  await page.goto('/2023-03-21/');
  await expect(page.getByRole('article').first()).toContainText('before 07:06 GMT');
});

test('previous and next skip days without articles', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page.getByRole('link', { name: 'Next day with entries Tuesday 21 March 2023' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tuesday 21 March 2023');
});

test('a day without articles says so and links to the nearest days with entries', async ({
  page,
}) => {
  await page.goto('/2023-03-16/');
  await expect(page.getByText('No articles for 16 March', { exact: true })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Tuesday 21 March 2023' }).first().click();
  await expect(page).toHaveURL('/2023-03-21/');
});

test('an entry’s page shows time, source lines and citation, and links to neighbours @widths', async ({
  page,
}) => {
  await page.goto('/2023-03-14/1617-trt-world/');
  const about = page.getByRole('region', { name: 'Source and citation' });
  await expect(about).toContainText('Printed “1617 GMT”. That is 14 March 2023, 16:17 UTC.');
  await expect(about).toContainText('/2023-03-14/1617-trt-world/');
  await about.getByRole('link', { name: 'lines 22–30' }).click();
  await expect(page).toHaveURL('/articles/2023-03-14-trt-world/#L22');
  await expect(page.locator('#L22')).toContainText('1617 GMT – Turkish foreign minister');
  await expect(page.locator('#L22')).toBeInViewport();
});

test('a first sentence used as headline is labelled', async ({ page }) => {
  await page.goto('/2023-03-21/0733-ea-worldview/');
  await expect(page.getByText('No headline; first sentence shown')).toBeVisible();
});

test('every line of an article is classified', async ({ page }) => {
  await page.goto('/articles/2023-03-14-trt-world/');
  const text = page.getByRole('region', { name: 'Source text, line by line' });
  await expect(text.getByText('Set aside: caption of a picture')).toHaveCount(2);
  await text.getByRole('link', { name: /^Turkish foreign minister, UN chief/ }).click();
  await expect(page).toHaveURL('/2023-03-14/#1617-trt-world');
});

test('a topic’s page shows a report’s matching sections and links to the whole', async ({
  page,
}) => {
  await page.goto('/topics/grain-deal/');
  const report = page.getByRole('article', { name: /^Casualties mount in battle for Bakhmut/ });
  await expect(report).toContainText(/\d of \d+ sections/);
  await expect(report).not.toContainText('Oleksandr Matsievskiy');
  await report.getByRole('link', { name: /^Show full report/ }).click();
  await expect(page.getByRole('article')).toContainText('Oleksandr Matsievskiy');
});

test('a missing page says so and offers the days', async ({ page, request }) => {
  const response = await request.get('/2023-03-14/no-such-entry/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('navigation', { name: 'Days' }).getByRole('link')).toHaveCount(9);
});

for (const [address, nearest] of [
  ['/people/dmitro-kuleba/', 'Dmytro Kuleba'],
  ['/topics/graindeal/', 'Black Sea grain deal'],
  ['/places/bahmut/', 'Bakhmut'],
  ['/2023-04-30/', 'Tuesday 21 March 2023'],
] as const) {
  test(`${address} does not exist and suggests ${nearest}`, async ({ page }) => {
    await page.route(`**${address}`, async (route) => {
      route.fulfill({ path: 'out/404.html', contentType: 'text/html' });
    });
    await page.goto(address);
    const message = page.getByText('No page at');
    await expect(message).toContainText(`Did you mean ${nearest}`);
    await expectAccessible(page);
    await message.getByRole('link', { name: nearest }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      nearest.split(' ')[0] ?? '',
    );
  });
}

test('an unfamiliar path offers a search', async ({ page }) => {
  await page.route('**/zelensky', async (route) => {
    route.fulfill({ path: 'out/404.html', contentType: 'text/html' });
  });
  await page.goto('/zelensky');
  await page.getByRole('link', { name: 'Search for “zelensky”' }).click();
  await expect(page.getByRole('region', { name: 'Search results' })).toContainText('8 entries');
});

test('an outlet’s page shows facts and rows that expand without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('/outlets/trt-world/');
  const fact = (term: string) =>
    page.getByRole('term').filter({ hasText: term }).locator('..').getByRole('definition');
  await expect(fact('Country')).toHaveText('Türkiye');
  await expect(fact('zone')).toHaveText('Europe/Istanbul');
  await expect(fact('Funding')).toContainText(/^State-funded\..*Source: ahval\.me/);
  await expect(page.getByRole('group')).toHaveCount(16);
  const words = page.getByText('Russia does not object to another extension');
  await expect(words).toBeHidden();
  await page.getByRole('heading', { name: /^Russia: 60-day extension/ }).click();
  await expect(words).toBeVisible();
  await page.goto('/outlets/independent/');
  // The only entry of a page is expanded.
  await expect(page.locator('details .words')).toBeVisible();
  await page.close();
});

test('a missing page names its path and suggests the nearest entry', async ({ page }) => {
  // As a host responds, except for the status, which browsers log as an error.
  await page.route('**/2023-03-14/1618-trt-world/', async (route) => {
    route.fulfill({ path: 'out/404.html', contentType: 'text/html' });
  });
  await page.goto('/2023-03-14/1618-trt-world/');
  await expect(page.getByText('No page at /2023-03-14/1618-trt-world/.')).toBeVisible();
  await page.getByRole('link', { name: /^16:17, TRT World: Turkish foreign minister/ }).click();
  await expect(page).toHaveURL('/2023-03-14/1617-trt-world/');
});
