import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * A page that fails its test where the browser logs an error or asks any other host for anything.
 * Both hold everywhere, so that no test need say so.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
        complaints.push(`request to ${request.url()}`);
      }
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** No rule of WCAG 2.2 AA, nor a good practice beside it, is broken on a page, in light or in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect(found, colorScheme).toEqual([]);
  }
}

/** Nothing of a page stands out of its screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

/** One page of every kind, with an anchor and filters where those change what is shown. */
export const everyKindOfPage = [
  '/',
  '/?topic=bakhmut',
  '/2023-03-14/',
  '/2023-03-14/#1617-trt-world',
  '/2023-03-14/?topic=grain-deal#1000-trt-world',
  '/2023-03-16/',
  '/2023-03-14/1617-trt-world/',
  '/2023-03-21/0733-ea-worldview/',
  '/topics/',
  '/topics/grain-deal/',
  '/events/',
  '/events/kramatorsk-strike-2023-03-14/',
  '/storylines/deported-children/',
  '/places/',
  '/places/bakhmut/',
  '/people/',
  '/people/dmytro-kuleba/',
  '/organisations/',
  '/organisations/kremlin/',
  '/outlets/',
  '/outlets/trt-world/',
  '/articles/',
  '/articles/2023-03-14-trt-world/',
  '/search/',
  '/search/?q=zelensky&day=2023-03-14',
  '/search/?q=zelensyk',
  '/about/',
  '/about/changes/',
  '/data/',
  '/offline/',
  '/offline/not-saved/',
] as const;

/** Entries of the chronology that are to be seen, in the order in which they stand. */
export async function shownHeadlines(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('heading', { level: 3 })
    .filter({ visible: true })
    .allInnerTexts();
}

/** Sets text twice as large, as a reader’s own settings would: no style sheet that the site’s policy refuses. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** On a narrow screen the filters fold up where one is on. */
export async function unfoldFilters(page: Page): Promise<void> {
  const fold = page.getByRole('region', { name: 'Filters' }).locator('.facets-toggle > summary');
  await expect(page.getByRole('link', { name: /^Show all/ })).toBeVisible();
  if (await fold.isVisible()) await fold.click();
}
