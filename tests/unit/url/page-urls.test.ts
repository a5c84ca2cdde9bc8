import { expect, test } from 'vitest';
import { loadLibrary } from '@/lib/load/load-library';
import { articleUrl, entryInDayUrl, entryUrl, parseEntryId } from '@/lib/url/page-urls';

test('an entry has a page and an anchor in its day', () => {
  const entry = { day: '2023-03-14', slug: '1617-trt-world' };
  expect(entryUrl(entry)).toBe('/2023-03-14/1617-trt-world/');
  expect(entryInDayUrl(entry, null)).toBe('/2023-03-14/#1617-trt-world');
  expect(entryInDayUrl(entry, 'from-12')).toBe('/2023-03-14/from-12/#1617-trt-world');
});

test('an article’s URL can name a line', () => {
  expect(articleUrl('2023-03-14-trt-world', 22)).toBe('/articles/2023-03-14-trt-world/#L22');
});

test('an entry id splits into day and slug; anything else gives null', () => {
  expect(parseEntryId('2023-03-14-1617-trt-world')).toEqual({
    day: '2023-03-14',
    slug: '1617-trt-world',
  });
  expect(parseEntryId('undated-1617-trt-world')).toBeNull();
});

test('every id of the collection splits into the day and slug of its entry', async () => {
  const { entries } = await loadLibrary();
  for (const { id, day, slug } of entries) expect(parseEntryId(id)).toEqual({ day, slug });
});
