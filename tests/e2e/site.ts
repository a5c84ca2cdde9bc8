import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { isDeep } from '@/tests/config/depth';

/**
 * Fails a test if the browser logs an error or sends a request to another host, so that no test need check
 * either.
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

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome another colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Expects no violations of WCAG 2.2 AA or axe's best practices, in light and dark mode. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const builder = new AxeBuilder({ page }).setLegacyMode(true);
    const isRepeated = colorScheme === 'dark' && !isDeep;
    const runOnly = isRepeated
      ? { type: 'rule' as const, values: colourRules }
      : { type: 'tag' as const, values: everyRule };
    const { violations } = await builder
      .options({ runOnly, resultTypes: ['violations'] })
      .analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect(found, colorScheme).toEqual([]);
  }
}

/** Expects the page to fit its viewport. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

/** One page of every kind, with an anchor or filters if those change what is shown. */
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

/** Returns the headlines of visible entries, in document order. */
export async function shownHeadlines(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('heading', { level: 3 })
    .filter({ visible: true })
    .allInnerTexts();
}

/** Sets text to 200 %, as browser settings would, without a style sheet that the policy forbids. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** Expands the filters, which collapse on a narrow screen when one is active. */
export async function expandFilters(page: Page): Promise<void> {
  const toggle = page.getByRole('region', { name: 'Filters' }).locator('.facets-toggle > summary');
  await expect(page.getByRole('link', { name: /^Clear filters/ })).toBeVisible();
  if (await toggle.isVisible()) await toggle.click();
}
