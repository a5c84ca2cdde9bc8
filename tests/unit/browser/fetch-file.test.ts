import { afterEach, describe, expect, test, vi } from 'vitest';
import { FetchError, fetchFile, fetchJson, withFetchError } from '@/lib/browser/fetch-file';

afterEach(() => vi.unstubAllGlobals());
const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

test('a file that is served is returned', async () => {
  answerWith(async () => new Response('{"a":1}'));
  expect(await (await fetchFile('/a.json')).text()).toBe('{"a":1}');
  expect(await fetchJson('/a.json')).toEqual({ a: 1 });
});

describe('a FetchError reports', () => {
  test.each([404, 503, 206])('status %i, with the URL', async (status) => {
    answerWith(async () => new Response('', { status }));
    const fetching = fetchFile('/a.json');
    await expect(fetching).rejects.toThrow(FetchError);
    await expect(fetching).rejects.toThrow(`${status} for /a.json`);
  });

  test('a network failure, with its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    answerWith(() => Promise.reject(cause));
    await expect(fetchFile('/a.json')).rejects.toMatchObject({ cause });
    await expect(fetchFile('/a.json')).rejects.toThrow(FetchError);
  });

  test.each(['<p>Sign in</p>', '{"a":', ''])('JSON that is not, such as %j', async (body) => {
    answerWith(async () => new Response(body));
    await expect(fetchJson('/a.json')).rejects.toThrow(FetchError);
  });
});

test('aborting, full storage and bugs are no FetchError', async () => {
  for (const error of [
    new DOMException('stopped', 'AbortError'),
    new DOMException('full', 'QuotaExceededError'),
    new RangeError('bug'),
  ])
    await expect(withFetchError(Promise.reject(error))).rejects.toBe(error);
});
