import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildError } from '@/lib/build/output/build-error';
import { compressAll } from '@/lib/build/share-work';

let out: string;
const text = 'Grain deal extended. '.repeat(100);

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'daybook-share-'));
  for (const name of ['a', 'b', 'c', 'd', 'e']) await writeFile(join(out, `${name}.html`), text);
});
afterEach(() => rm(out, { recursive: true }));

test('processes share the texts of an output, and their sums are of all', async () => {
  const { files, bytes, brotli } = await compressAll(out, join(out, 'none'));
  expect({ files, bytes }).toEqual({ files: 5, bytes: 5 * text.length });
  expect(brotli).toBeGreaterThan(0);
  expect(await readdir(out)).toHaveLength(15);
});

test('where one of the processes fails, the task has failed, in words for whoever builds', async () => {
  await mkdir(join(out, 'c.html.br'));
  const failed = compressAll(out, join(out, 'none'));
  await expect(failed).rejects.toThrow(BuildError);
  await expect(failed).rejects.toThrow('The texts could not be compressed: the reason is above.');
});
