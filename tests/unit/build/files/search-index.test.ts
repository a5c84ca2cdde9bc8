import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeSearchIndex } from '@/lib/build/files/search-index';
import { buildSearchScript } from '@/lib/build/scripts/search-script';

test('the index lies under search/parts, and nothing of an older one stays', async () => {
  const out = await mkdtemp(join(tmpdir(), 'daybook-search-'));
  try {
    await writeSearchIndex(out, [new Map([['old/columns.json', '{}']])]);
    await writeSearchIndex(out, [
      new Map([['new/columns.json', '{}']]),
      new Map([['manifest.json', '{"a":1}']]),
    ]);
    expect((await readdir(join(out, 'search/parts'))).sort()).toEqual(['manifest.json', 'new']);
    expect(await readFile(join(out, 'search/parts/manifest.json'), 'utf8')).toBe('{"a":1}');
  } finally {
    await rm(out, { recursive: true });
  }
});

test('the script of the search page is one small file without a framework', async () => {
  const script = await buildSearchScript();
  expect(script).not.toContain('react');
  expect(brotliCompressSync(script).length).toBeLessThan(15_000);
});
