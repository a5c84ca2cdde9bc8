import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withScratchFolder } from '@/lib/build/output/scratch-folder';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'daybook-scratch-'));
});
afterEach(() => rm(parent, { recursive: true }));

test('a scratch folder is empty at first and removed afterwards', async () => {
  const contents = await withScratchFolder(parent, async (folder) => {
    const first = await readdir(folder);
    await writeFile(join(folder, 'file'), 'text');
    return first;
  });
  expect(contents).toEqual([]);
  expect(await readdir(parent)).toEqual([]);
});

test('a scratch folder is removed if the work fails', async () => {
  const failing = withScratchFolder(parent, () => Promise.reject(new Error('no luck')));
  await expect(failing).rejects.toThrow('no luck');
  expect(await readdir(parent)).toEqual([]);
});

test('leftovers of a killed process are removed, and nothing else', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const [left, used] = [`${pid}-aB3xyZ`, `${process.ppid}-aB3xyZ`];
  for (const name of [left, used, 'kept']) await mkdir(join(parent, name));
  await writeFile(join(parent, left, 'library'), 'half a');

  await withScratchFolder(parent, async () => {});
  expect((await readdir(parent)).sort()).toEqual([used, 'kept'].sort());
});

test('a missing parent is created', async () => {
  await withScratchFolder(join(parent, 'a/b'), async () => {});
  expect(await readdir(join(parent, 'a/b'))).toEqual([]);
});
