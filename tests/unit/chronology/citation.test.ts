import { expect, test } from 'vitest';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { citation } from '@/lib/chronology/citation';
import { loadLibrary } from '@/lib/load/library';

async function citationOf(id: string, siteUrl?: string) {
  const library = await loadLibrary();
  const catalogue = catalogueOf(library);
  const entry = library.entries.find((other) => other.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return citation(
    entry,
    catalogue.outlet(entry.source.outlet),
    catalogue.article(entry.source.article),
    { ...library.collection, siteUrl },
  );
}

test('a citation names outlet, headline, day and time, original, lines and address', async () => {
  expect(await citationOf('2023-03-14-1617-trt-world', 'https://daybook.example')).toBe(
    "TRT World, “Turkish foreign minister, UN chief discuss Black Sea grain deal”, 14 March 2023, 16:17 GMT. In “Live blog: Ukraine's Zelenskyy, military vow to keep defending Bakhmut”, lines 22–30, https://www.trtworld.com/europe/live-blog-ukraine-s-zelenskyy-military-vow-to-keep-defending-bakhmut-66100. Daybook, https://daybook.example/2023-03-14/1617-trt-world/",
  );
});

test('a first sentence is not passed off as a headline', async () => {
  expect(await citationOf('2023-03-21-0733-ea-worldview')).toContain(
    'EA WorldView, [no headline; begins “Hungary has blocked',
  );
});
