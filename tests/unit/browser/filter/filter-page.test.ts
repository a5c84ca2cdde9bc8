// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startFilter } from '@/lib/browser/filter/filter-page';
import { buildFrontPageRows } from '@/lib/filter/page-rows';
import { loadLibrary } from '@/lib/load/load-library';

const rows = async () => JSON.stringify(buildFrontPageRows(await loadLibrary()));
const serve = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
const failed = vi.fn();

beforeEach(() => {
  history.replaceState(null, '', '/?topic=bakhmut');
  document.body.innerHTML = `
    <script type="application/json" data-rows="/filter-rows.json"></script>
    <p role="status" data-match-count=""></p><div data-sentence="days"></div>
    <a data-facet="topic" data-value="bakhmut" href="/topics/bakhmut/">Bakhmut <small>0</small></a>
    <ul data-entries><li data-entry="2023-03-14-1617-trt-world" id="1617-trt-world"></li></ul>`;
  document.querySelector('script')?.addEventListener('error', failed);
});
afterEach(() => {
  delete document.documentElement.dataset.ready;
  failed.mockReset();
  vi.unstubAllGlobals();
});

test('the filters of the URL are applied, and the starter is told that they are ready', async () => {
  serve(await rows());
  await startFilter(document);
  expect(document.documentElement.dataset.ready).toBe('');
  expect(document.querySelector('[role="status"]')?.textContent).toBe('7 entries');
  expect(document.querySelector('a[data-facet]')?.getAttribute('aria-current')).toBe('true');
  expect(document.querySelector<HTMLElement>('[data-entry]')?.hidden).toBe(true);
  expect(failed).not.toHaveBeenCalled();
});

test('an unknown value is named, and all entries are shown', async () => {
  history.replaceState(null, '', '/?topic=nonsense');
  serve(await rows());
  await startFilter(document);
  expect(document.querySelector('[data-sentence]')?.textContent).toBe(
    'This link asks for “nonsense”, which is not in this collection. Showing all 29 entries.',
  );
  expect(document.querySelector<HTMLElement>('[data-entry]')?.hidden).toBe(false);
});

test('the entry that the URL names is shown with a remark where it does not match', async () => {
  history.replaceState(null, '', '/?topic=bakhmut#1617-trt-world');
  serve(await rows());
  await startFilter(document);
  const entry = document.querySelector<HTMLElement>('[data-entry]');
  expect(entry?.hidden).toBe(false);
  expect(entry?.textContent).toBe(
    'You followed a link to this entry. It does not match your filters.',
  );
});

describe('the starter gives up', () => {
  test.each([
    ['the file is missing', 'Not found', 404],
    ['the answer is a page of the network’s own', '<p>Sign in</p>', 200],
  ])('quietly where %s', async (_case, body, status) => {
    serve(body, status);
    await startFilter(document);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(document.documentElement.dataset.ready).toBeUndefined();
  });

  test('where a bug stops the filters, and the bug surfaces', async () => {
    serve('{}');
    await expect(startFilter(document)).rejects.toThrow(TypeError);
    expect(failed).toHaveBeenCalledTimes(1);
  });
});
