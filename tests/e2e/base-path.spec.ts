import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFolder, archivePath, expect, test } from './archive';

test('navigation stays below the base path throughout the site', async ({ page }) => {
  const at = (path: string) => new RegExp(`^http://127\\.0\\.0\\.1:\\d+${archivePath}${path}`);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hostile');

  await page.goto('2023-03-14/');
  await page
    .getByRole('article')
    .getByRole('link', { name: /Link and citation/ })
    .first()
    .click();
  await expect(page).toHaveURL(at('/2023-03-14/\\d{4}-[a-z-]+/$'));
  await page.getByRole('link', { name: 'Topics', exact: true }).first().click();
  await expect(page).toHaveURL(at('/topics/$'));
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(at('/topics/[a-z-]+/$'));

  await page.goto('./');
  const headings = page.getByRole('heading', { level: 3 }).filter({ visible: true });
  const all = await headings.count();
  await page.locator('[data-href^="?outlet=formula-times"]').first().click();
  await expect(page).toHaveURL(at('/\\?outlet=formula-times$'));
  await expect.poll(() => headings.count()).toBeLessThan(all);
  await page.goBack();
  await expect(page).toHaveURL(at('/$'));
  await expect(headings).toHaveCount(all);

  await page.getByRole('link', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(at('/search/$'));
  await page.getByRole('searchbox').fill('quoted');
  const hit = page.locator('#search-found li').getByRole('link').first();
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(page).toHaveURL(at('/2023-03-14/\\d{4}-formula-times/$'));
  await page.goBack();
  await expect(page).toHaveURL(at('/search/\\?q=quoted$'));
});

test('a URL outside the base path is not found and does not redirect', async ({
  request,
  baseURL,
}) => {
  const { origin } = new URL(baseURL ?? '');
  expect((await request.get(`${origin}/2023-03-14/`)).status()).toBe(404);
  const bare = await request.get(`${origin}${archivePath}/2023-03-14`, { maxRedirects: 0 });
  expect(bare.headers()['location']).toBe(`${archivePath}/2023-03-14/`);
});

test('every link on every page leads to an existing file below the base path', () => {
  const files = new Set(
    readdirSync(archiveFolder, { recursive: true }).map((path) => String(path)),
  );
  const broken = new Set<string>();
  for (const path of files) {
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(archiveFolder, path), 'utf8');
    for (const [, address = ''] of html.matchAll(/ (?:href|src|action)="(\/[^"#?]*)/g)) {
      const inside = address.startsWith(`${archivePath}/`);
      const place = decodeURI(address.slice(archivePath.length + 1));
      const target = place === '' || place.endsWith('/') ? `${place}index.html` : place;
      if (!inside || !files.has(target)) broken.add(`${path}: ${address}`);
    }
  }
  expect([...broken]).toEqual([]);
});
