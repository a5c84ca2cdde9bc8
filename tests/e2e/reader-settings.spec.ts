import type { Page } from '@playwright/test';
import { expect, shownHeadlines, test } from './site';

const day = '/2023-03-14/';
const zone = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Times' });
const order = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Order' });
const clocks = (page: Page) => page.locator('.rail .clock time');

test.describe('colours', () => {
  test('apply on every page before first paint', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/about/');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').getByLabel('Theme').selectOption('Dark');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(18, 20, 22)');
    // Not by the settings script, which loads after first paint.
    await page.route('**/_next/static/scripts/settings-*', (route) => route.fulfill({ body: '' }));
    await page.goto(day);
    expect(await ground()).toBe('rgb(18, 20, 22)');
  });
});

test.describe('zones', () => {
  test('convert times, with a different day and the printed time shown', async ({ page }) => {
    await page.goto(day);
    await zone(page).selectOption('Kyiv');
    const post = page.getByRole('article', { name: /^Turkish foreign minister/ });
    await expect(post.locator('.clock')).toContainText('18:17 Kyiv');
    await expect(post.locator('.clock')).toContainText('printed 1617 GMT');
    await page.goto('/2023-03-13/');
    await zone(page).selectOption('My time zone');
    const late = page.getByRole('article', { name: /^Kiev’s entry|^UN committed/ }).last();
    await expect(late.locator('.clock')).toContainText('01:11 your time +1 day: Tuesday 14 March');
  });

  test('are remembered on every page with times', async ({ page }) => {
    await page.goto(day);
    await zone(page).selectOption('Kyiv');
    await expect(page.locator('.rail .clock').first()).toContainText('Kyiv');
    await page.goto('/topics/grain-deal/');
    await expect(page.locator('.clock').first()).toContainText('Kyiv');
    await page.goto('/2023-03-14/1617-trt-world/');
    await expect(page.locator('.clock').first()).toContainText('18:17 Kyiv');
    await page.goto('/');
    await expect(zone(page)).toHaveValue('Europe/Kyiv');
  });

  test('leave a time that only bounds an entry, and say so', async ({ page }) => {
    await page.goto('/2023-03-21/');
    await zone(page).selectOption('Kyiv');
    await expect(page.locator('.rail .clock').first()).toHaveText('before 07:06 GMT not converted');
  });
});

test.describe('order', () => {
  test('of a day reverses the document itself and is remembered', async ({ page }) => {
    await page.goto(day);
    const oldestFirst = await clocks(page).allInnerTexts();
    await order(page).selectOption('Newest first');
    await expect.poll(() => clocks(page).allInnerTexts()).toEqual([...oldestFirst].reverse());
    await page.reload();
    await expect.poll(() => clocks(page).allInnerTexts()).toEqual([...oldestFirst].reverse());
    const tops = await clocks(page).evaluateAll((all) =>
      all.map((clock) => clock.getBoundingClientRect().top),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await order(page).selectOption('Oldest first');
    await expect.poll(() => clocks(page).allInnerTexts()).toEqual(oldestFirst);
  });

  test('of the front page reverses its days and their entries', async ({ page }) => {
    await page.goto('/');
    await order(page).selectOption('Newest first');
    await expect(
      page.getByRole('heading', { level: 2, name: /^\w+day \d+ March 2023/ }),
    ).toHaveText([/Tuesday 21/, /Tuesday 14/, /Monday 13/]);
    const times = await page
      .locator('summary time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times).toEqual([...times].sort().reverse());
  });
});

test('order and zone persist while filters change', async ({ page }) => {
  await page.goto(day);
  await order(page).selectOption('Newest first');
  await zone(page).selectOption('Kyiv');
  // The first choice takes effect once the settings script has loaded.
  await expect(page.locator('.rail .clock:visible').first()).toContainText('Kyiv');
  const all = await shownHeadlines(page);
  await page
    .getByRole('region', { name: 'Filters' })
    .getByRole('link', { name: /^Black Sea grain deal/ })
    .click();
  await expect(page.getByRole('status')).toContainText('entries');
  const some = await shownHeadlines(page);
  expect(some.length).toBeLessThan(all.length);
  expect(some).toEqual(all.filter((headline) => some.includes(headline)));
  await expect(page.locator('.rail .clock:visible').first()).toContainText('Kyiv');
  await page.getByRole('link', { name: /^Clear filters/ }).click();
  await expect.poll(() => shownHeadlines(page)).toEqual(all);
});

test('order and zone apply with filters in the URL', async ({ page }) => {
  await page.goto('/');
  await order(page).selectOption('Newest first');
  await zone(page).selectOption('Kyiv');
  await expect(page.locator('summary .clock:visible').first()).toContainText('Kyiv');
  await page.goto('/?topic=grain-deal');
  await expect(page.getByRole('status')).toHaveText('7 entries');
  const times = page.locator('summary time:visible');
  await expect(page.locator('summary .clock:visible').first()).toContainText('Kyiv');
  const instants = await times.evaluateAll((all) =>
    all.map((time) => time.getAttribute('datetime') ?? ''),
  );
  expect(instants).toEqual([...instants].sort().reverse());
});

test.describe('keys', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  test('j and k go to the next and previous entry', async ({ page }) => {
    await page.goto(day);
    const [first = '', second = ''] = await page.locator('.entry h3').allTextContents();
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
  });

  test('j and k skip entries hidden by filters', async ({ page }) => {
    await page.goto('/?topic=grain-deal');
    await expect(page.getByRole('status')).toHaveText('7 entries');
    for (let press = 0; press < 9; press += 1) await page.keyboard.press('j');
    const summary = page.locator('summary:focus');
    await expect(summary).toBeVisible();
    await expect(page.locator('summary:visible').last()).toBeFocused();
  });

  test('presses count while the script loads', async ({ page }) => {
    let arrive = () => {};
    const pressed = new Promise<void>((done) => {
      arrive = done;
    });
    await page.route('**/_next/static/scripts/settings-*', async (route) => {
      await pressed;
      await route.continue();
    });
    await page.goto(day);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('j');
    arrive();
    const [, , third = ''] = await page.locator('.entry h3').allTextContents();
    await expect.poll(() => focused(page)).toBe(third);
  });

  test('/ focuses the search box, where it types a slash', async ({ page }) => {
    await page.goto(day);
    await page.keyboard.press('/');
    await expect(page).toHaveURL('/search/#search-box');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('a/j?');
    await expect(field).toHaveValue('a/j?');
    await field.blur();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
  });

  for (const address of ['/', '/topics/bakhmut/', '/people/dmytro-kuleba/', '/about/']) {
    test(`/ opens the search from ${address}`, async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
    });
  }

  test('are explained by ? and can be switched off permanently', async ({ page }) => {
    await page.goto(day);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    await expect(dialog).toContainText('next entry');
    await dialog.getByLabel('Keyboard shortcuts').selectOption('Off');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await page.keyboard.press('?');
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(dialog).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('with a modifier are left to the browser', async ({ page }) => {
    await page.goto(day);
    await page.mouse.move(200, 200);
    await page.keyboard.press('Alt+j');
    await page.keyboard.press('Control+j');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

test.describe('reading position', () => {
  const offer = (page: Page) => page.getByRole('region', { name: 'Continue reading' });

  test('is saved while reading and cleared at the end', async ({ page }) => {
    await page.goto(day);
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => document.querySelector('script[src*="/scripts/settings-"]'));
    const kept = () => page.evaluate(() => localStorage.getItem('daybook.stopped'));
    const entry = page.locator('[id="1617-trt-world"]');
    await expect(async () => {
      await entry.evaluate((element) => {
        scrollBy(0, -50);
        element.scrollIntoView();
      });
      expect(await kept()).toBe('[["/2023-03-14/","1617-trt-world"]]');
    }).toPass();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(kept).toBeNull();
  });

  test('is offered once and scrolls there', async ({ page }) => {
    await page.goto(day);
    await page.evaluate(() =>
      localStorage.setItem('daybook.stopped', '[["/2023-03-14/","1617-trt-world"]]'),
    );
    await page.reload();
    await offer(page)
      .getByRole('link', { name: /^16:17 Turkish foreign minister/ })
      .click();
    await expect(page.getByRole('article', { name: /^Turkish foreign/ })).toBeInViewport();
    await expect(offer(page)).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('can be dismissed for good', async ({ page }) => {
    await page.goto(day);
    await page.evaluate(() =>
      localStorage.setItem('daybook.stopped', '[["/2023-03-14/","1617-trt-world"]]'),
    );
    await page.reload();
    await offer(page).getByRole('button', { name: 'Dismiss' }).click();
    await page.reload();
    await page.keyboard.press('Shift');
    await expect(offer(page)).toBeHidden();
  });

  test('is not offered with a link to an entry', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(() =>
      localStorage.setItem('daybook.stopped', '[["/2023-03-14/","1617-trt-world"]]'),
    );
    await page.goto(`${day}#1000-trt-world`);
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => document.querySelector('script[src*="/scripts/settings-"]'));
    await expect(offer(page)).toBeHidden();
  });
});

test('settings work for the page view where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(day);
  await zone(page).selectOption('Kyiv');
  await expect(page.locator('.rail .clock').first()).toContainText('Kyiv');
  await order(page).selectOption('Newest first');
  await expect(page.locator('.rail .clock').last()).not.toContainText('18:17');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('opening a page does not load the settings script', async ({ page }) => {
  const asked: string[] = [];
  // Not even with the pointer over its button.
  await page.mouse.move(200, 200);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/topics/grain-deal/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/scripts/settings-'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('controls that need JavaScript are hidden', async ({ page }) => {
    await page.goto(day);
    await expect(page.getByRole('button', { name: 'Settings' })).toBeHidden();
    await expect(order(page)).toBeHidden();
    await expect(zone(page)).toBeHidden();
    await expect(page.getByRole('article')).toHaveCount(14);
  });
});
