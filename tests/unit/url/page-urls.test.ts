import { expect, test } from 'vitest';
import { loadLibrary } from '@/lib/load/library';
import { articleUrl, entryInDayUrl, entryUrl, parseEntryId } from '@/lib/url/page-urls';

test('an entry has an address of its own and a place in its day', () => {
  const entry = { day: '2023-03-14', slug: '1617-trt-world' };
  expect(entryUrl(entry)).toBe('/2023-03-14/1617-trt-world/');
  expect(entryInDayUrl(entry, null)).toBe('/2023-03-14/#1617-trt-world');
  expect(entryInDayUrl(entry, 'from-12')).toBe('/2023-03-14/from-12/#1617-trt-world');
});

test('an article’s URL can name a line', () => {
  expect(articleUrl('2023-03-14-trt-world', 22)).toBe('/articles/2023-03-14-trt-world/#L22');
});

test('an id is taken apart into day and last part; what is not an id is not', () => {
  expect(parseEntryId('2023-03-14-1617-trt-world')).toEqual({
    day: '2023-03-14',
    slug: '1617-trt-world',
  });
  expect(parseEntryId('undated-1617-trt-world')).toBeNull();
});

test('in the collection, every id leads to its entry’s address', async () => {
  const { entries } = await loadLibrary();
  for (const { id, day, slug } of entries) expect(parseEntryId(id)).toEqual({ day, slug });
});
