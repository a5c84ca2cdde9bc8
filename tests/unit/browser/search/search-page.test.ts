// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSearch } from '@/lib/browser/search/search-page';
import { indexFiles } from '../../search/index-for-test';

let isOnline = true;

beforeEach(async () => {
  isOnline = true;
  const files = await indexFiles();
  vi.stubGlobal('fetch', async (url: string) => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    const text = files.get(url.replace('/search/parts/', ''));
    return new Response(text, { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the search page at a URL and starts its script. */
function open(search: string, typed = ''): void {
  history.replaceState(null, '', `/search/${search}`);
  document.body.innerHTML = `
    <form id="search-form"><input id="search-box" type="search"></form>
    <p id="search-status"></p><div id="search-message"></div>
    <div><section id="search-facets">
      <a data-facet="outlet" data-value="trt-world" href="/outlets/trt-world/">TRT World <small>16</small></a>
      <a data-facet="outlet" data-value="rfe-rl" href="/outlets/rfe-rl/">RFE/RL <small>9</small></a>
    </section><section id="search-found" hidden></section></div>`;
  box().value = typed;
  startSearch(document);
}
const box = () => {
  const input = document.querySelector<HTMLInputElement>('#search-box');
  if (!input) throw new Error('no search box');
  return input;
};
const results = () => document.getElementById('search-found')?.textContent ?? '';
const press = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('button, a')]
    .find((element) => element.textContent?.startsWith(name))
    ?.click();

test('the URL is searched, with its words in the box', async () => {
  open('?q=grain');
  expect(box().value).toBe('grain');
  await vi.waitFor(() => expect(results()).toContain('7 entries with “grain”'));
});

test('words typed before the script loaded are searched for', async () => {
  open('', 'grain');
  await vi.waitFor(() => expect(results()).toContain('7 entries with “grain”'));
});

test('an unknown filter in the URL is named, and the rest is searched', async () => {
  open('?q=grain&topic=no-such-topic');
  expect(document.getElementById('search-message')?.textContent).toBe(
    'This link asks for “no-such-topic”, which is not a filter here.',
  );
  await vi.waitFor(() => expect(results()).toContain('7 entries'));
});

test('a filter adds a step to the history and can be removed from the sentence', async () => {
  open('?q=grain');
  await vi.waitFor(() => expect(results()).toContain('7 entries'));
  press('TRT World');
  expect(location.search).toBe('?q=grain&outlet=trt-world');
  await vi.waitFor(() => expect(results()).toContain(', from TRT World'));
  const remove = document.querySelector<HTMLElement>('[aria-label="Remove filter TRT World"]');
  remove?.click();
  expect(location.search).toBe('?q=grain');
});

test('an answer that comes after the next search is dropped', async () => {
  open('?q=grain');
  box().value = 'bakhmut';
  box().dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(results()).toContain('Bakhmut'));
  expect(results()).not.toContain('“grain”');
});

test('where the index cannot be fetched, the page says so and the search can be repeated', async () => {
  isOnline = false;
  open('?q=grain');
  await vi.waitFor(() =>
    expect(results()).toContain('Search could not load. Check your connection and try again.'),
  );
  expect(box().value).toBe('grain');
  isOnline = true;
  press('Try again');
  await vi.waitFor(() => expect(results()).toContain('7 entries with “grain”'));
});

test('without a search no results are shown', async () => {
  open('');
  expect(document.getElementById('search-found')?.hidden).toBe(true);
  expect(document.documentElement.dataset.searchState).toBeUndefined();
});
