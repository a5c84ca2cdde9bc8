import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildLoader } from '@/lib/build/scripts/loader-source';

test('the loader is small, the same each time, and cannot end its script early', async () => {
  const loader = await buildLoader();

  expect(await buildLoader()).toBe(loader);
  expect(loader).not.toMatch(/<\/|<!--/);
  expect(loader).not.toContain('\n');
  expect(loader.length).toBeLessThan(1300);
  expect(brotliCompressSync(loader).length).toBeLessThan(600);
});
