import { expandFilters, expect, expectAccessible, shownHeadlines, test } from './site';

const filters = 'Filters';

test('filtering by a party shows its entries and statements', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Russia 11/ })
    .click();
  await expect(page).toHaveURL('/?party=russia');
  await expect(page.getByRole('status')).toHaveText('11 entries');
  await expect(
    page.getByText(/11 entries from 5 outlets in which .*Russia.* is quoted/),
  ).toBeVisible();
  const entry = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: /^Kremlin says Ukraine goals/ }),
  });
  await expect(entry.getByText('quotes Kremlin and 3 others')).toBeVisible();
  await entry.getByRole('heading').click();
  const statements = entry.getByRole('list', { name: 'Matching statements' });
  await expect(statements).toContainText(
    'Kremlin spokesman Dmitry Peskov, via Russian state news agencies: “',
  );
  await expect(statements).not.toContainText('the West');
  await statements.getByRole('link', { name: /^line 94/ }).click();
  await expect(page).toHaveURL('/articles/2023-03-14-trt-world/#L94');
});

test('a speaker under More filters combines with a topic @widths', async ({ page }) => {
  await page.goto('/?topic=grain-deal');
  await expandFilters(page);
  const region = page.getByRole('region', { name: filters });
  await region.getByText(/^More filters/).click();
  const speaker = region.getByRole('link', { name: /^Sergey Vershinin/ }).first();
  await expect(speaker).toContainText('3');
  await speaker.click();
  await expect(page).toHaveURL('/?topic=grain-deal&speaker=sergey-vershinin');
  await expect(page.getByRole('status')).toHaveText('3 entries');
  expect(await shownHeadlines(page)).toEqual([
    "UN committed to 'integrity' of Black Sea grain deal: Guterres",
    expect.stringMatching(/^Casualties mount in battle for Bakhmut/),
    'Russia: 60-day extension of wartime grain deal acceptable',
  ]);
});

test('each count equals the results of its link, also for names and places @widths', async ({
  page,
}) => {
  await page.goto('/?party=ukraine');
  await expandFilters(page);
  const region = page.getByRole('region', { name: filters });
  await region.getByText(/^More filters/).click();
  const place = region.getByRole('link', { name: /^Bakhmut/ });
  const count = Number(await place.locator('small').textContent());
  await place.click();
  await expect(page).toHaveURL('/?party=ukraine&place=bakhmut');
  await expect(page.getByRole('status')).toHaveText(`${count} entries`);
  expect(await shownHeadlines(page)).toHaveLength(count);
});

test('a report shows only the sections with matching statements @widths', async ({ page }) => {
  await page.goto('/2023-03-14/?party=russia');
  const report = page.getByRole('article', { name: /^Ukrainian Commanders Favor/ });
  await expect(
    report.getByText(/^\d of \d+ sections match(?:es)?\. Show the whole report/),
  ).toBeVisible();
  await expect(report.getByText(/Volunteer Day was established/)).toBeHidden();
  await report.getByRole('button', { name: /^Show the whole report/ }).click();
  await expect(report.getByText(/Volunteer Day was established/)).toBeVisible();
});

test('a day is filtered by party, and links to other days keep the filter', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await page
    .getByRole('region', { name: filters })
    .getByRole('link', { name: /^Russia 6/ })
    .click();
  await expect(page).toHaveURL('/2023-03-14/?party=russia');
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(6);
  await page.getByRole('link', { name: 'Next day with entries Tuesday 21 March 2023' }).click();
  await expect(page).toHaveURL('/2023-03-21/?party=russia');
  await expect(page.getByRole('status')).toHaveText('2 entries');
});

test('an unknown value is ignored and reported', async ({ page }) => {
  await page.goto('/?speaker=nobody&party=russia');
  await expect(page.getByRole('status')).toHaveText('11 entries');
  await expect(page.getByText('This link also asks for “nobody”')).toBeVisible();
});

test('an entry names its speakers, and nobody if the text names none', async ({ page }) => {
  await page.goto('/2023-03-14/');
  const entry = (name: RegExp) => page.getByRole('article', { name });
  await expect(entry(/does not recognise ICC jurisdiction/)).toContainText(
    /Said by.*Kremlin spokesman Dmitry Peskov, via TASS/,
  );
  await expect(entry(/^Russian parliament votes/)).not.toContainText('Said by');
});

test('an entry’s evidence is collapsed below its text, and expanded in print', async ({ page }) => {
  await page.goto('/2023-03-14/1030-trt-world/');
  const names = page.getByRole('region', { name: 'People, organisations and places' });
  await expect(names).toContainText('2 people, 1 organisation, 3 places');
  const scene = names.getByRole('link', { name: 'Kramatorsk' });
  await expect(scene).toBeHidden();
  await names.getByRole('heading').click();
  await expect(scene).toBeVisible();
  await names.getByRole('heading').click();
  await page.emulateMedia({ media: 'print' });
  await expect(scene).toBeVisible();
  await expect(page.getByText('Printed “1030 GMT”')).toBeVisible();
  await expect(page.getByText('@misc{')).toBeHidden();
});

test('a long report lists its speakers before their statements', async ({ page }) => {
  await page.goto('/2023-03-14/report-rfe-rl/');
  const says = page.getByRole('region', { name: 'Who says what' });
  await expect(says).toContainText(/Said by.*Russia.*Kremlin spokesman Dmitry Peskov/s);
  await expect(says.locator('.quoted').first()).toBeHidden();
  await says.getByText(/^Show all \d+ statements/).click();
  await expect(says.locator('.quoted').first()).toBeVisible();
});

test('an entry’s page is in reading order', async ({ page }) => {
  await page.goto('/2023-03-14/1030-trt-world/');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Who says what',
    'Also reported by',
    'Topics',
    'People, organisations and places',
    'Figures',
    'Source and citation',
  ]);
  const says = page.getByRole('region', { name: 'Who says what' });
  await expect(says).toContainText('Ukrainian President Volodymyr Zelenskyy · Ukraine');
  await expect(says.locator('.quoted', { hasText: 'also reported on the attack' })).toHaveCount(1);
  await expect(
    page.getByRole('region', { name: 'People, organisations and places' }),
  ).toContainText(/Where it happened\s*Kramatorsk/);
  await expect(page.getByRole('region', { name: 'Figures' })).toContainText(
    '“wounding three others” line 76',
  );
  await says.getByRole('link', { name: /^line 78/ }).click();
  await expect(page).toHaveURL('/articles/2023-03-14-trt-world/#L78');
});

test('all filters are accessible when expanded @widths', async ({ page }) => {
  await page.goto('/?party=russia');
  await expandFilters(page);
  await page.getByText(/^More filters/).click();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('names link to their pages, and a note says what needs JavaScript', async ({ page }) => {
    await page.goto('/');
    const region = page.getByRole('region', { name: filters });
    await expect(region.locator('noscript p')).toContainText('Each name below opens its own page');
    await region.getByText(/^More filters/).click();
    await expect(region.getByRole('link', { name: /^Dmitry Peskov/ }).first()).toHaveAttribute(
      'href',
      '/people/dmitry-peskov/',
    );
  });
});
