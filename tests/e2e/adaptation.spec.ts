import type { Page } from '@playwright/test';
import { doubleText, everyKindOfPage, expect, test } from './site';

/** Returns how many pixels the page is wider than its window. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const address of everyKindOfPage) {
  test(`${address} fits 320 pixels @phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await tooWide(page)).toBe(0);
  });

  test(`${address} loses no content with text at 200 % @widths`, async ({ page }) => {
    await page.goto(address);
    await doubleText(page);
    expect(await tooWide(page)).toBe(0);
    const cut = await page
      .getByRole('main')
      .locator('h1, h2, h3, p, dd, summary, button, label')
      .evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { overflowX, overflowY } = getComputedStyle(element);
            const hides = overflowX === 'hidden' || overflowY === 'hidden';
            return hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth;
          })
          .map((element) => element.textContent),
      );
    expect(cut).toEqual([]);
  });
}

test('side columns move out of the way with text at 200 % @widths', async ({ page }) => {
  await page.goto('/2023-03-14/');
  await doubleText(page);
  const words = page.getByRole('article').first().locator('.words');
  const room = page.viewportSize()?.width ?? 0;
  expect((await words.boundingBox())?.width).toBeGreaterThan(Math.min(300, room - 80));
});

test('the settings dialog fits 320 pixels and text at 200 % @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/2023-03-14/');
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog');
  const fits = async () => {
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  };
  await fits();
  await doubleText(page);
  await fits();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('times in another zone fit 320 pixels @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/', '/2023-03-13/', '/2023-03-14/1617-trt-world/']) {
    await page.goto(address);
    await page.evaluate(() => localStorage.setItem('daybook.zone', 'own'));
    await page.reload();
    await expect(page.locator('.clock').first()).toContainText('your time');
    expect(await tooWide(page), address).toBe(0);
  }
});

test('the browser’s theme colour matches the page in each scheme and as set by the reader', async ({
  page,
}) => {
  /** Returns the theme colour in effect: that of the first matching meta element. */
  const colours = () =>
    page.evaluate(() => {
      const [first] = [
        ...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'),
      ].filter(({ media }) => media === '' || matchMedia(media).matches);
      const sample = document.createElement('i');
      sample.style.color = first?.content ?? '';
      document.body.append(sample);
      const window = getComputedStyle(sample).color;
      sample.remove();
      return { window, page: getComputedStyle(document.body).backgroundColor };
    });
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/2023-03-14/');
    const { window, page: paper } = await colours();
    expect(window).toBe(paper);
    seen.add(paper);
  }
  expect(seen.size).toBe(2);
  await page.evaluate(() => localStorage.setItem('daybook.scheme', 'light'));
  await page.reload();
  await expect.poll(async () => (await colours()).window).toBe([...seen][0]);
  expect((await colours()).page).toBe([...seen][0]);
});

test('marks, focus and the current selection are visible in forced colours @widths', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/?topic=bakhmut');
  await expect(page.getByRole('status')).toContainText('entries');
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const fills = await page
    .locator('main svg.outlet-mark')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
  expect(fills).toEqual([ink]);
  const chosen = page.getByRole('region', { name: 'Filters' }).locator('[aria-current]').first();
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  const search = page.getByRole('link', { name: 'Search', exact: true });
  await search.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(search).toHaveCSS('outline-style', 'solid');
});

test('a linked entry and the rail’s dots are visible in forced colours @widths', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/2023-03-14/#1617-trt-world');
  await expect(page.getByRole('article', { name: /^Turkish foreign minister/ })).toHaveCSS(
    'outline-style',
    'solid',
  );
});

test('nothing moves or fades with reduced motion @widths', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of everyKindOfPage) {
    await page.goto(address);
    const moving = await page.evaluate(() => [
      // One is allowed: it scrolls a strip to its current value without visible motion.
      ...document
        .getAnimations()
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : '?'))
        .filter((name) => name !== 'bring-into-view'),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return style.scrollBehavior === 'smooth' || style.transitionDuration !== '0s';
        })
        .map(({ tagName }) => tagName),
    ]);
    expect(moving, address).toEqual([]);
  }
});

test.describe('screen readers', () => {
  test('a day announces its heading, its filters, then its entries in order @widths', async ({
    page,
  }) => {
    await page.goto('/2023-03-21/');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "Tuesday 21 March 2023" [level=1]
        - navigation "Previous and next days"
        - navigation "All days":
          - list
        - region "Filters":
          - heading "Filters" [level=2]
          - paragraph:
            - combobox "Order"
            - combobox "Times"
          - heading "Topics" [level=3]
          - list
          - heading "Outlets" [level=3]
          - list
        - region "In time order":
          - heading "In time order" [level=2]
          - list:
            - listitem:
              - article:
                - text: before
                - time: 07:06
                - paragraph:
                  - link "EA WorldView"
                - heading [level=3]:
                  - link
    `);
  });

  test('an entry announces its time, outlet, headline, text, then its links @widths', async ({
    page,
  }) => {
    await page.goto('/2023-03-14/');
    await expect(
      page.getByRole('article', { name: /^Turkish foreign minister/ }),
    ).toMatchAriaSnapshot(`
      - article:
        - time: 16:17
        - text: GMT
        - paragraph:
          - link "TRT World"
        - heading /^Turkish foreign minister/ [level=3]:
          - link
        - paragraph: /Mevlut Cavusoglu/
        - paragraph: /According to diplomatic sources/
        - list:
          - listitem:
            - link "Black Sea grain deal"
        - list:
          - listitem:
            - link /^Link and citation of. Turkish foreign/
    `);
  });

  test('the front page announces its title, days, filters, then a day’s entries @widths', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Skip to the chronology"
      - banner:
        - link "Daybook"
        - link "Search"
        - button "Settings"
        - navigation "Site"
      - main:
        - heading "Russia’s war on Ukraine, 13–21 March 2023" [level=1]
        - paragraph
        - navigation "Days"
        - region "Filters":
          - heading "Filters" [level=2]
          - paragraph:
            - combobox "Order"
            - combobox "Times"
        - region "Monday 13 March 2023":
          - heading "Monday 13 March 2023" [level=2]
          - link /^Read in full/
          - list
        - region "Tuesday 14 March 2023"
        - paragraph: /no articles/
        - region "Tuesday 21 March 2023"
      - contentinfo
    `);
  });
});
