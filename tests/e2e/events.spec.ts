import { expect, test } from './site';

const strike = '/events/kramatorsk-strike-2023-03-14/';

test('from the 10:30 entry to the event, to RFE/RL’s words, to their line, and back', async ({
  page,
}) => {
  await page.goto('/2023-03-14/1030-trt-world/');
  const alsoReported = page.getByRole('region', { name: 'Also reported by' });
  await expect(alsoReported.getByRole('listitem')).toHaveText([/15:45.*TRT World/, /RFE\/RL/]);
  await alsoReported
    .getByRole('link', { name: /^Missile strike on an apartment building/ })
    .click();

  await expect(page).toHaveURL(strike);
  const account = page.getByRole('article', { name: /^Ukrainian Commanders Favor/ });
  await expect(account).toContainText('killing one civilian and wounding three others');
  await expect(account).not.toContainText('58 civilians');
  await page
    .getByRole('link', { name: 'line 11 of the text of RFE/RL: wounding three others' })
    .filter({ visible: true })
    .first()
    .click();

  await expect(page).toHaveURL('/articles/2023-03-14-rfe-rl/#L11');
  const line = page.locator('#L11');
  await expect(line).toBeInViewport();
  await expect(line).toContainText('wounding three others');

  await page
    .getByRole('link', { name: /^Ukrainian Commanders Favor/ })
    .first()
    .click();
  await expect(page).toHaveURL('/2023-03-14/#report-rfe-rl');
  await page
    .getByRole('article', { name: /^Ukrainian Commanders Favor/ })
    .getByRole('link', { name: /^Missile strike on an apartment building/ })
    .click();
  await expect(page).toHaveURL(strike);
});

test('reports are compared in one row per detail, with quotations @widths', async ({ page }, {
  project,
}) => {
  await page.goto(strike);
  const points = page.getByRole('table', { name: 'Where the reports agree and differ' });
  if (project.name === 'desktop') {
    await expect(points.getByRole('columnheader')).toHaveText([
      'Detail',
      /10:30.*TRT World/,
      /15:45.*TRT World/,
      /time not given.*RFE\/RL/,
    ]);
    const wounded = points.getByRole('row', { name: /^Wounded.*differ/ });
    await expect(wounded.getByRole('cell')).toHaveText([
      /“wounding three others” line 76/,
      /“wounding nine others” line 44/,
      /“wounding three others” line 11/,
    ]);
  }
  const block = points.locator('tbody').filter({ hasText: 'Wounded' }).first();
  await expect(block).toContainText(/differ/);
  await expect(block).toContainText('A later report is not necessarily more accurate');
  for (const words of ['“wounding nine others”', '“wounding three others”']) {
    await expect(block.getByText(words).filter({ visible: true }).first()).toBeVisible();
  }
});

test('on a phone each detail lists outlets and quotations @phone', async ({ page }) => {
  await page.goto(strike);
  const block = page.locator('.points tbody').first();
  await expect(block.locator('.report-source').filter({ visible: true })).toHaveText([
    /10:30.*TRT World/,
    /15:45.*TRT World/,
    /RFE\/RL/,
  ]);
});

test('figures of the same kind are in one row, quoted @widths', async ({ page }) => {
  await page.goto(strike);
  const figures = page.getByRole('heading', { name: 'Figures in each report' }).locator('..');
  await expect(figures.locator('tbody').filter({ hasText: 'Buildings' })).toContainText(
    /six apartment buildings.*nine apartment blocks.*six high-rise apartment buildings/,
  );
});

test('similar events are listed with reasons', async ({ page }) => {
  await page.goto(strike);
  const apart = page.getByRole('heading', { name: 'Similar events' }).locator('..');
  await expect(apart.getByRole('listitem')).toHaveCount(3);
  await expect(apart).toContainText('April 2022');
  await page.goto('/2023-03-21/0706-ea-worldview/');
  await expect(
    page.getByText('Similar, but a different event: Missile strike on an apartment'),
  ).toBeVisible();
});

test('a note explains a report that contradicts itself, with quotations', async ({ page }) => {
  await page.goto('/2023-03-21/original-ea-worldview/');
  const note = page.locator('#dzhankoi-day');
  await expect(note).toContainText('“March 21, 2023” line 1');
  await expect(note).toContainText('“the site of Monday’s explosion” line 119');
});

test('a storyline runs over several days and is linked from its entries', async ({ page }) => {
  await page.goto('/2023-03-21/1456-ea-worldview/');
  await page
    .getByRole('region', { name: 'Related events' })
    .getByRole('link', { name: 'Deported children' })
    .click();
  await expect(page).toHaveURL('/storylines/deported-children/');
  await expect(page.getByRole('heading', { level: 2, name: /March 2023$/ })).toHaveText([
    'Monday 13 March 2023',
    'Tuesday 14 March 2023',
    'Tuesday 21 March 2023',
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('events are reached from the navigation and read in full', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Events' })
      .click();
    await page.getByRole('link', { name: /^Black Sea grain deal: Russia offers 60 days/ }).click();
    await expect(page.getByRole('article')).toHaveCount(7);
  });
});
