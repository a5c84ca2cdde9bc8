import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FetchError } from '@/lib/browser/fetch-file';
import { saveCollection } from '@/lib/browser/offline/save-collection';

const root = 'https://example.org/';
const saved = new Map<string, Response>();
const answers: Record<string, () => Response> = {
  'offline/collection.json': () =>
    Response.json({ build: '1', pages: 2, files: 2, bytes: 2, list: 'offline/list.json' }),
  'offline/list.json': () =>
    Response.json([
      ['a/index.html', '1'],
      ['b/index.html', '1'],
    ]),
  'a/index.html': () => new Response('a'),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  saved.clear();
  // A browser without locks.
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', {
    open: async () => ({
      match: async (url: string) => saved.get(url)?.clone(),
      put: async (url: string, response: Response) => saved.set(url, response),
    }),
  });
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}) => {
    const answer = answers[url.slice(root.length)];
    if (answer !== undefined) return answer();
    // The other file never arrives.
    return new Promise((_, fail) => {
      signal?.addEventListener('abort', () => fail(signal.reason));
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('saving stops when the connection stalls, and keeps the files that arrived', async () => {
  const saving = saveCollection(root, () => {}, new AbortController());
  const failed = expect(saving).rejects.toBeInstanceOf(FetchError);
  await vi.waitFor(() => expect(saved.has(`${root}a/index.html`)).toBe(true));
  vi.advanceTimersByTime(59_000);
  expect(saved.has(`${root}b/index.html`)).toBe(false);
  vi.advanceTimersByTime(1_000);
  await failed;
  expect(saved.has(`${root}offline/collection.json`)).toBe(false);
});

test('a collection is saved once its last file has arrived', async () => {
  const late = new Response('b');
  const original = globalThis.fetch;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) =>
    url.endsWith('b/index.html') ? late : original(url, init),
  );
  const progress = vi.fn();
  expect(await saveCollection(root, progress, new AbortController())).toMatchObject({ build: '1' });
  expect(progress).toHaveBeenLastCalledWith(2, 2);
  expect(saved.has(`${root}offline/collection.json`)).toBe(true);
});
