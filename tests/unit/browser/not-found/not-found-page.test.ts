// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startNotFound } from '@/lib/browser/not-found/not-found-page';

beforeEach(() => {
  document.body.innerHTML = `<main><p id="requested-path" hidden></p>
    <a href="/people/">people</a> <a href="/2023-03-14/">/2023-03-14/</a></main>
    <nav><a href="/2023-03-14/"><time title="Tuesday 14 March 2023">14</time></a></nav>`;
});
afterEach(() => vi.unstubAllGlobals());

const serve = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const message = () => document.getElementById('requested-path')?.textContent;
const hrefs = () =>
  [...document.querySelectorAll('#requested-path a')].map((link) => link.getAttribute('href'));

test('a missing entry suggests the closest entry of its day', async () => {
  const entry = {
    id: '2023-03-14-1617-trt-world',
    time: { clock: '16:17' },
    source: { outlet: { name: 'TRT World' } },
    headline: { text: 'Talks go on' },
  };
  serve(async () => Response.json({ entries: [entry] }));
  await startNotFound('/2023-03-14/1618-trt-world/');
  expect(message()).toBe(
    'No page at /2023-03-14/1618-trt-world/. Did you mean 16:17, TRT World: Talks go on (Tuesday 14 March 2023)? ',
  );
  expect(hrefs()).toEqual(['/2023-03-14/1617-trt-world/', '/2023-03-14/']);
});

test('a missing name suggests the closest names of its list, and a search', async () => {
  serve(
    async () => new Response('<main><a href="/people/dmytro-kuleba/">Dmytro Kuleba</a></main>'),
  );
  await startNotFound('/people/dmitro-kuleba/');
  expect(message()).toBe(
    'No page at /people/dmitro-kuleba/. Did you mean Dmytro Kuleba (people)? Search for “dmitro kuleba”.',
  );
});

test.each([
  ['/2023-03-14/1618-trt-world/', 'Did you mean Tuesday 14 March 2023?'],
  ['/people/dmitro-kuleba/', 'Did you mean people?'],
])('offline, %s suggests links of the page itself', async (path, suggestion) => {
  serve(offline);
  await startNotFound(path);
  expect(message()).toContain(suggestion);
});

test('a bug surfaces, after the first suggestion', async () => {
  serve(async () => Response.json({}));
  await expect(startNotFound('/2023-03-14/1618-trt-world/')).rejects.toThrow(TypeError);
  expect(message()).toContain('Did you mean Tuesday 14 March 2023?');
});

test('a long path is cut, and is never markup', async () => {
  await startNotFound(`/<b>${'a'.repeat(200)}`);
  expect(message()).toMatch(/^No page at \/<b>a+…\. /);
  expect(document.querySelector('#requested-path b')).toBeNull();
});

test('the 404 page itself suggests nothing', async () => {
  await startNotFound('/404.html');
  expect(document.getElementById('requested-path')?.hidden).toBe(true);
});
