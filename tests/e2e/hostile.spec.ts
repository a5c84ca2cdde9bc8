import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { archiveFolder, expect, test } from './archive';

const files = () =>
  readdirSync(archiveFolder, { recursive: true })
    .map((path) => String(path))
    .sort();
const read = (path: string) => readFileSync(join(archiveFolder, path), 'utf8');

/** Excludes embeds, which declare no icon, so that browsers request a missing one; they are tested below. */
const isPage = (file: string) =>
  file.endsWith('index.html') && !/^[^/]+\/[^/]+\/embed\//.test(file);

/** Reports whether text of an article has run, or has become an element that could. */
async function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    ran: 'hostile' in window,
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    ).length,
    images: document.querySelectorAll('img[src="x"], svg[onload]').length,
    schemes: [...document.querySelectorAll('a[href]')].filter(
      (link) => link instanceof HTMLAnchorElement && !/^https?:$/.test(link.protocol),
    ).length,
  }));
}
const none = { ran: false, handlers: 0, images: 0, schemes: 0 };

test('no text of an article or the catalogue runs as code on any page', async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of files().filter(isPage)) {
    await page.goto(path.replace(/index\.html$/, '') || './');
    expect(await traces(page), path).toEqual(none);
  }
});

test('no text runs as code where scripts write to the page', async ({ page }) => {
  await page.goto('./?outlet=hostile-news&topic=script-topic');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  expect(await traces(page)).toEqual(none);
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=window.hostile=1>')}`);
  await page.getByRole('searchbox').fill('script image');
  await expect(page.locator('#search-found li').first()).toBeVisible();
  expect(await traces(page)).toEqual(none);
});

for (const [name, words] of Object.entries({
  'one word': 'zelensky'.repeat(1_250),
  'words that are nearly known': 'zelenskiy '.repeat(1_000),
  'quotation marks': '"a b" '.repeat(1_666),
  dates: '14/03/2023 '.repeat(909),
  signs: '((((a+)+)+)+$'.repeat(770),
  'families of emoji': '👩‍👩‍👧‍👦'.repeat(900),
}))
  test(`the search box accepts 10,000 characters of ${name}, and then a new query`, async ({
    page,
  }) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox');
    await box.fill(words);
    await box.fill('quoted');
    await expect(page.locator('#search-found li').first()).toContainText('quoted', {
      timeout: 5_000,
    });
  });

test('text that looks like markup is shown as text', async ({ page }) => {
  await page.goto('2023-03-14/1800-hostile-news/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'An image <img src=x onerror="window.hostile=1"> in a headline',
  );
});

test('a huge word does not widen a page @widths', async ({ page }) => {
  for (const path of [
    './',
    '2023-03-15/',
    '2023-03-15/1100-hostile-news/',
    'articles/2023-03-15-hostile-news/',
    'outlets/hostile-news/',
    'people/',
  ]) {
    await page.goto(path);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});

test('direction marks affect only the text that contains them', async ({ page }) => {
  for (const path of [
    './',
    '2023-03-15/',
    '2023-03-15/1200-hostile-news/',
    'articles/2023-03-15-hostile-news/',
  ]) {
    await page.goto(path);
    const leaking = await page.evaluate(() => {
      const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !marks.test(node.textContent ?? '')) continue;
        const style = getComputedStyle(parent);
        const isApart = style.display !== 'inline' || style.unicodeBidi.includes('isolate');
        const isAlone = [...parent.childNodes].every(
          (other) => other === node || (other.textContent ?? '').trim() === '',
        );
        if (parent.tagName !== 'SCRIPT' && !(isApart && isAlone))
          found.push(`${parent.outerHTML.slice(0, 200)} (${style.display})`);
      }
      return found;
    });
    expect(leaking, path).toEqual([]);
  }
});

test('embeds have no scripts', () => {
  const pages = files().filter((file) => /^[^/]+\/[^/]+\/embed\/index\.html$/.test(file));
  expect(pages).not.toEqual([]);
  for (const path of pages) expect(read(path), path).not.toMatch(/<script|<img|<svg[^>]*onload/);
});

test('every script on a page is Daybook’s own or valid data', () => {
  for (const path of files().filter((file) => file.endsWith('.html'))) {
    for (const [, attributes = '', text = ''] of read(path).matchAll(
      /<script([^>]*)>(.*?)<\/script>/gs,
    )) {
      if (attributes.includes('ld+json')) expect(() => JSON.parse(text), path).not.toThrow();
      else expect(text, path).not.toContain('window.hostile');
    }
  }
});

test('no cell of a data file is a spreadsheet formula', () => {
  const tables = files().filter((file) => file.endsWith('.csv'));
  expect(tables).not.toEqual([]);
  for (const path of tables)
    for (const [, cell = ''] of read(path).matchAll(/(?:^|,|\r\n)"?([^",\r\n])/g))
      expect(cell, path).not.toMatch(/[=+\-@\t＝＋－＠]/);
});

test('feeds are valid XML with articles as text', async ({ page }) => {
  await page.goto('./');
  const feeds = files().filter((file) => file.endsWith('.xml'));
  expect(feeds).not.toEqual([]);
  for (const path of feeds) {
    const found = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...parsed.querySelectorAll('parsererror, script, img, svg')].map(
        ({ tagName }) => tagName,
      );
    }, read(path));
    expect(found, path).toEqual([]);
  }
});

test('file names in an article publish no files', () => {
  expect(files().filter((file) => file.startsWith('_next/static/media'))).toEqual([]);
  const sheets = files().filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  for (const path of sheets) expect(read(path), path).not.toMatch(/url\(|hostile/);
});

test('the build writes files only where expected, under portable names', () => {
  for (const path of files()) expect(path).toMatch(/^[\w.~/-]+$/);
});
