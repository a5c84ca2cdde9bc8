import { expandFilters, expect, shownHeadlines, test } from './site';

const filters = 'Filters';

test('filtering by the grain deal shows and announces seven entries @widths', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Black Sea grain deal 7/ })
    .click();
  await expect(page).toHaveURL('/?topic=grain-deal');
  await expect(page.getByRole('status')).toHaveText('7 entries');
  await expect(
    page.getByText(/7 entries about .*Black Sea grain deal.* from 3 outlets, 13–14 March 2023/),
  ).toBeVisible();
  const headlines = await shownHeadlines(page);
  expect(headlines).toHaveLength(7);
  expect(headlines.every((headline) => /grain deal|grain export|Bakhmut/i.test(headline))).toBe(
    true,
  );
});

test('on a phone the filtered list starts within the first screen @phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['/?topic=bakhmut', '/2023-03-14/?topic=grain-deal']) {
    await page.goto(address);
    await expect(page.getByRole('status')).toContainText('entries');
    const first = page
      .getByRole('main')
      .getByRole('heading', { level: 3 })
      .filter({ visible: true });
    expect((await first.first().boundingBox())?.y, address).toBeLessThan(680);
    const topic = page.getByRole('region', { name: filters }).locator('[aria-current]');
    await expect(topic).toBeHidden();
    await expandFilters(page);
    await expect(topic).toBeVisible();
  }
});

test('on a desktop the filters stay beside the entries @desktop', async ({ page }) => {
  for (const address of ['/', '/2023-03-14/']) {
    await page.goto(address);
    const topic = page
      .getByRole('region', { name: filters })
      .getByRole('link', { name: /^Battle for Bakhmut/ });
    await expect(topic).toBeInViewport();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect(topic).toBeInViewport();
  }
});

test('on a phone the link to the filters stays in view and counts active filters @phone', async ({
  page,
}) => {
  for (const address of ['/', '/2023-03-14/']) {
    await page.goto(`${address}?topic=bakhmut`);
    await expect(page.getByRole('status')).toContainText('entries');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const region = page.getByRole('region', { name: filters });
    await expect(region).not.toBeInViewport();
    await page
      .getByRole('link', { name: 'Filters (1)', exact: true })
      .filter({ visible: true })
      .last()
      .click();
    await expect(region).toBeInViewport();
  }
});

test('main events are hidden while a day is filtered', async ({ page }) => {
  await page.goto('/2023-03-14/');
  const brief = page.getByRole('navigation', { name: 'Main events this day' });
  await expect(brief).toBeVisible();
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Black Sea grain deal/ })
    .click();
  await expect(page.getByRole('status')).toHaveText('5 entries');
  await expect(brief).toBeHidden();
});

test('an overflowing line of filters fades at the edge, but not in forced colours @phone', async ({
  page,
}) => {
  await page.goto('/');
  const line = page.getByRole('region', { name: filters }).getByRole('list').first();
  expect(await line.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
  await expect(line).toHaveCSS('mask-image', /linear-gradient/);
  const last = line.getByRole('link').last();
  await last.focus();
  await expect
    .poll(() =>
      last.evaluate(
        (it) => it.getBoundingClientRect().right < document.documentElement.clientWidth - 40,
      ),
    )
    .toBe(true);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(line).toHaveCSS('mask-image', 'none');
});

test('filtering by Bakhmut separates entries about it from mentions', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Battle for Bakhmut 7/ })
    .click();
  await expect(page.getByRole('status')).toHaveText('7 entries');
  const mentioning = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: /Russian parliament votes/ }),
  });
  await expect(
    mentioning.getByText('mentions Battle for Bakhmut', { exact: true }).first(),
  ).toBeVisible();
  await expect(
    page.getByText(/7 entries on .*Battle for Bakhmut.* \(5 about it, 2 only mention it\)/),
  ).toBeVisible();
});

test('a URL with an unknown filter value says so', async ({ page }) => {
  await page.goto('/?topic=nonsense');
  await expect(page.getByText(/asks for “nonsense”.*Showing all 29 entries/)).toBeVisible();
});

test('a topic and an outlet combine, and counts follow @widths', async ({ page }) => {
  await page.goto('/?topic=grain-deal');
  const region = page.getByRole('region', { name: filters });
  await expect(page.getByRole('status')).toHaveText('7 entries');
  const outlet = region.getByRole('link', { name: /^TRT World/ });
  await expandFilters(page);
  await expect(outlet).toContainText('5');
  await outlet.click();
  await expect(page).toHaveURL('/?topic=grain-deal&outlet=trt-world');
  await expect(page.getByRole('status')).toHaveText('5 entries');
});

test('filters clicked while the filter script loads combine @widths', async ({ page }) => {
  let arrive = () => {};
  const pressed = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route('**/_next/static/scripts/filter-*', async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto('/');
  const region = page.getByRole('region', { name: filters });
  await region.getByRole('link', { name: /^Black Sea grain deal/ }).click();
  await region.getByRole('link', { name: /^TRT World/ }).click();
  arrive();
  await expect(page).toHaveURL('/?topic=grain-deal&outlet=trt-world');
  await expect(page.getByRole('status')).toHaveText('5 entries');
});

test('topic, outlet and day combine @widths', async ({ page }) => {
  await page.goto('/?topic=grain-deal&outlet=trt-world');
  await expect(page.getByRole('status')).toHaveText('5 entries');
  await expandFilters(page);
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Mon 13 March/ })
    .click();
  await expect(page.getByRole('status')).toHaveText('1 entry');
  expect(await shownHeadlines(page)).toEqual([
    "UN committed to 'integrity' of Black Sea grain deal: Guterres",
  ]);
});

test('a URL with filters shows the same to everyone and after a reload', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Wagner Group/ })
    .click();
  await expect(page.getByRole('status')).toHaveText('5 entries');
  const here = await shownHeadlines(page);
  const address = page.url();

  const other = await browser.newContext({ ...(baseURL && { baseURL }) });
  const elsewhere = await other.newPage();
  await elsewhere.goto(address);
  await expect(elsewhere.getByRole('status')).toHaveText('5 entries');
  expect(await shownHeadlines(elsewhere)).toEqual(here);
  await other.close();

  await page.reload();
  await expect(page.getByRole('status')).toHaveText('5 entries');
  expect(await shownHeadlines(page)).toEqual(here);
});

test('back and forward step through filter choices @widths', async ({ page }) => {
  await page.goto('/');
  const region = page.getByRole('region', { name: filters });
  await region.getByRole('link', { name: /^Battle for Bakhmut/ }).click();
  await expect(page.getByRole('status')).toHaveText('7 entries');
  await expandFilters(page);
  await region.getByRole('link', { name: /^Al Jazeera/ }).click();
  await expect(page.getByRole('status')).toHaveText('1 entry');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('7 entries');
  await page.goBack();
  await expect(page).toHaveURL('/');
  expect(await shownHeadlines(page)).toHaveLength(29);
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('status')).toHaveText('1 entry');
});

test('filters can be removed one by one or all at once @widths', async ({ page }) => {
  await page.goto('/?topic=grain-deal&outlet=trt-world');
  await page.getByRole('link', { name: 'TRT World (remove this filter)' }).click();
  await expect(page).toHaveURL('/?topic=grain-deal');
  await page.getByRole('link', { name: 'Clear filters (29)' }).click();
  await expect(page).toHaveURL('/');
  expect(await shownHeadlines(page)).toHaveLength(29);
});

test('filters without results say so and can be undone', async ({ page }) => {
  await page.goto('/?topic=refugees&outlet=al-jazeera');
  await expect(page.getByRole('status')).toHaveText('No entries');
  await page.getByRole('link', { name: 'Al Jazeera (remove this filter)' }).click();
  await expect(page.getByRole('status')).toHaveText('1 entry');
});

test('unknown parameters of a URL are ignored', async ({ page }) => {
  await page.goto('/?topic=atlantis&topic=grain-deal&utm_source=mail');
  await expect(page.getByRole('status')).toHaveText('7 entries');
});

test('a report shows only its matching sections, and the rest on demand @widths', async ({
  page,
}) => {
  await page.goto('/?topic=grain-deal');
  const report = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: /^Casualties mount in battle for Bakhmut/ }),
  });
  await report.getByRole('heading').click();
  await expect(report.getByText('The Black Sea grain initiative, brokered')).toBeVisible();
  await expect(report.getByText('Oleksandr Matsievskiy')).toBeHidden();
  await report.getByRole('button', { name: /^Show the whole report/ }).click();
  await expect(report.getByText('Oleksandr Matsievskiy')).toBeVisible();
});

test('a day is filtered in place @widths', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Black Sea grain deal 5/ })
    .click();
  await expect(page).toHaveURL('/2023-03-14/?topic=grain-deal');
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(5);
});

test('the first filter loads only what it needs', async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const size = Number(await response.headerValue('content-length'));
    sizes.set(new URL(response.url()).pathname, size);
  });
  await page.goto('/');
  const read = sizes.size;
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Black Sea grain deal 7/ })
    .click();
  await expect(page.getByRole('status')).toHaveText('7 entries');

  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(sizes.size).toBeGreaterThan(read);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(80_000);
});
