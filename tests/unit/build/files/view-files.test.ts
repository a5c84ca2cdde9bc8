import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeViewFiles } from '@/lib/build/files/view-files';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'daybook-'));
});
afterEach(() => rm(out, { recursive: true }));

test('a file takes the place of what stood there, whatever the length of its pieces', async () => {
  await writeFile(join(out, 'entries.json'), 'what the framework left, which is longer than this');
  const pieces = ['{', 'é'.repeat(1_500_000), '', '…}'];
  const files = [
    { address: '/entries.json', pieces: ['{}'] },
    { address: '/2023-03-14/entries.csv', pieces },
    { address: '/empty/entries.jsonl', pieces: [] },
  ];
  expect(await writeViewFiles(out, files)).toBe(3);
  const read = (path: string) => readFile(join(out, path), 'utf8');
  expect(await read('entries.json')).toBe('{}');
  expect((await read('2023-03-14/entries.csv')) === pieces.join('')).toBe(true);
  expect(await read('empty/entries.jsonl')).toBe('');
});

test('a file is made when the one before it is written, so that one at a time is held', async () => {
  const made: string[] = [];
  const written: string[][] = [];
  function* files() {
    for (const name of ['a', 'b']) {
      made.push(name);
      yield {
        address: `/${name}.json`,
        *pieces() {
          written.push([...made]);
          yield name;
        },
      };
    }
  }
  await writeViewFiles(
    out,
    (function* () {
      for (const { address, pieces } of files()) yield { address, pieces: pieces() };
    })(),
  );
  expect(written).toEqual([['a'], ['a', 'b']]);
});
