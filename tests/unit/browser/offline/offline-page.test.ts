// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startOfflinePage } from '@/lib/browser/offline/offline-page';

const script = 'https://daybook.example/_next/static/scripts/offline-page.js';

beforeEach(() => {
  document.body.innerHTML = `<p data-offline="state"></p><progress data-offline="progress"></progress>
    <button data-offline="keep" hidden></button><button data-offline="stop" hidden></button>
    <button data-offline="forget" hidden></button>`;
});
afterEach(() => vi.unstubAllGlobals());

const state = () => document.querySelector('[data-offline="state"]')?.textContent;
const visibleButtons = () =>
  [...document.querySelectorAll('button')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);

/** Returns storage with these URLs. */
function stubCaches(urls: readonly string[]): void {
  const cache = { keys: async () => urls.map((url) => ({ url })), match: async () => undefined };
  vi.stubGlobal('caches', { open: async () => cache });
}
const summary = { build: 'b', pages: 2, files: 3, bytes: 1_500_000, list: 'list.json' };

test('without storage the page says that nothing can be saved', async () => {
  vi.stubGlobal('caches', undefined);
  Reflect.deleteProperty(globalThis, 'caches');
  await startOfflinePage(script);
  expect(state()).toMatch(/does not let this site save pages/);
});

test('the page says so if the browser refuses storage', async () => {
  const refuse = () => Promise.reject(new DOMException('Forbidden', 'SecurityError'));
  vi.stubGlobal('caches', { open: refuse });
  await startOfflinePage(script);
  expect(state()).toMatch(/does not let this site save pages/);
  expect(visibleButtons()).toEqual([]);
});

test('any other error surfaces', async () => {
  vi.stubGlobal('caches', { open: () => Promise.reject(new TypeError('bug')) });
  await expect(startOfflinePage(script)).rejects.toThrow('bug');
});

test('saved pages are counted, and can be deleted or completed', async () => {
  stubCaches([
    'https://daybook.example/2023-03-14/',
    'https://daybook.example/search/parts/manifest.json',
  ]);
  vi.stubGlobal('fetch', async () => Response.json(summary));
  await startOfflinePage(script);
  expect(state()).toBe('1 page you have read is saved. The whole collection has 2 pages, 1.5 MB.');
  expect(visibleButtons()).toEqual(['Save this collection', 'Delete offline copies']);
});

test('a site that does not respond leaves the copies, and nothing to save', async () => {
  stubCaches([]);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await startOfflinePage(script);
  expect(state()).toBe(
    '0 pages you have read are saved. You are offline, so updates cannot be checked.',
  );
  expect(visibleButtons()).toEqual([]);
});
