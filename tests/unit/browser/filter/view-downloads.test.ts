// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showDownloads } from '@/lib/browser/filter/view-downloads';
import { buildDataFile, toJson } from '@/lib/export/data/json-file';
import { findView } from '@/lib/export/data/views';
import { applyFilters } from '@/lib/filter/apply-filters';
import { buildFrontPageRows } from '@/lib/filter/page-rows';
import { loadLibrary } from '@/lib/load/load-library';

const saved = vi.fn((_file: Blob) => 'blob:saved');

beforeEach(() => {
  document.body.innerHTML = '<div data-downloads="../"></div>';
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) =>
    file instanceof Blob ? saved(file) : '',
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  saved.mockClear();
});

async function show(search: string): Promise<void> {
  const rows = buildFrontPageRows(await loadLibrary());
  if (rows === null) throw new Error('no rows');
  showDownloads(applyFilters(search, '', rows));
}
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
const alert = () => document.querySelector('[role="alert"]')?.textContent;

test('without a filter nothing is offered', async () => {
  await show('');
  expect(document.querySelector('[data-downloads]')?.childElementCount).toBe(0);
});

test('data that cannot load is reported, and the same button tries again', async () => {
  const library = await loadLibrary();
  const view = findView(library, { kind: 'all' });
  if (view === null) throw new Error('no view');
  const answer = vi
    .fn<(url: string) => Promise<Response>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce(new Response(toJson(buildDataFile(library.collection, view))));
  vi.stubGlobal('fetch', answer);
  await show('?topic=bakhmut');

  press('JSON');
  await vi.waitFor(() => expect(alert()).toBe(' The data could not load. Try again.'));
  expect(saved).not.toHaveBeenCalled();

  press('JSON');
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  expect(alert()).toBe('');
  expect(answer.mock.calls).toEqual([
    ['../entries.json', undefined],
    ['../entries.json', undefined],
  ]);
  const file = saved.mock.calls[0]?.[0];
  const { view: title, entries } = JSON.parse((await file?.text()) ?? '');
  expect(title.title).toMatch(/^7 entries on Battle for Bakhmut/);
  expect(entries).toHaveLength(7);
});
