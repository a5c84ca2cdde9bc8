import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFile } from '@/lib/editor/write-new-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-'));
});
afterEach(() => rm(folder, { recursive: true }));

const nameOf = (number: number) => `a-${number}.txt`;

test('a file gets the first available name, in a new folder', async () => {
  const inner = join(folder, 'articles');
  expect(await writeNewFile(inner, nameOf, 'First.')).toEqual({ name: 'a-1.txt' });
  expect(await readdir(inner)).toEqual(['a-1.txt']);
});

test('no file is overwritten, not even an empty one', async () => {
  await writeFile(join(folder, 'a-1.txt'), '');
  await writeNewFile(folder, nameOf, 'Second.');
  expect(await readFile(join(folder, 'a-1.txt'), 'utf8')).toBe('');
  expect(await readFile(join(folder, 'a-2.txt'), 'utf8')).toBe('Second.');
});

test('files written at the same moment are complete, with different names', async () => {
  const contents = Array.from({ length: 20 }, (_, index) => `${index}\n`.repeat(20_000));
  const written = await Promise.all(
    contents.map((content) => writeNewFile(folder, nameOf, content)),
  );
  const names = written.map((item) => ('name' in item ? item.name : ''));
  const read = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  expect(read).toEqual(contents);
  expect((await readdir(folder)).sort()).toEqual([...names].sort());
});

test('a file with the folder’s name is kept and reported in words', async () => {
  const taken = join(folder, 'articles');
  await writeFile(taken, 'Mine.');
  expect(await writeNewFile(taken, nameOf, 'x')).toEqual({
    problem: `It could not be written to ${taken}: a file has the name of the folder.`,
  });
  expect(await readFile(taken, 'utf8')).toBe('Mine.');
});

test('a folder with the name counts as taken', async () => {
  await mkdir(join(folder, 'a-1.txt'));
  expect(await writeNewFile(folder, nameOf, 'x')).toEqual({ name: 'a-2.txt' });
});
