import { expect, test } from 'vitest';
import { buildFilterRowsText, generateFilterRowsFiles } from '@/lib/export/filter-rows';
import { loadLibrary } from '@/lib/load/load-library';

test('the front page and every day with entries have a file of filter rows, named by its content', async () => {
  const files = [...generateFilterRowsFiles(await loadLibrary())];
  expect(files.map(({ url }) => url.replace(/[0-9a-f]{16}/, 'HASH'))).toEqual([
    '/filter-rows.HASH.json',
    '/2023-03-13/filter-rows.HASH.json',
    '/2023-03-14/filter-rows.HASH.json',
    '/2023-03-21/filter-rows.HASH.json',
  ]);
  expect(new Set(files.map(({ url }) => url)).size).toBe(files.length);
});

test('only a URL of filter rows gives rows, those of its page', async () => {
  const library = await loadLibrary();
  for (const { url, text } of generateFilterRowsFiles(library))
    expect(buildFilterRowsText(library, url)).toBe(text);
  for (const url of [
    '/',
    '/2023-03-14/',
    '/2023-03-14/entries.json',
    '/2023-03-16/filter-rows.0.json',
  ])
    expect(buildFilterRowsText(library, url)).toBeUndefined();
});
