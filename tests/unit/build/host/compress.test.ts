import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '@/lib/build/host/compress';

let out: string;
let previous: string;
const text = 'Grain deal extended. '.repeat(100);

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'daybook-compress-'));
  previous = await mkdtemp(join(tmpdir(), 'daybook-compress-'));
});
afterEach(async () => {
  await rm(out, { recursive: true });
  await rm(previous, { recursive: true });
});

test('beside each text of some size is the same in brotli and gzip, and smaller', async () => {
  await writeFile(join(out, 'index.html'), text);
  const { files, bytes, brotli, gzip } = await compressFiles(out, previous);
  expect({ files, bytes }).toEqual({ files: 1, bytes: text.length });
  const [br, gz] = [
    await readFile(join(out, 'index.html.br')),
    await readFile(join(out, 'index.html.gz')),
  ];
  expect(brotliDecompressSync(br).toString()).toBe(text);
  expect(gunzipSync(gz).toString()).toBe(text);
  expect([br.length, gz.length]).toEqual([brotli, gzip]);
  expect(Math.max(brotli, gzip)).toBeLessThan(bytes);
});

test('small texts and pictures stay alone', async () => {
  await writeFile(join(out, 'small.html'), 'Grain deal.');
  await writeFile(join(out, 'card.png'), text);
  await compressFiles(out, previous);
  expect((await readdir(out)).sort()).toEqual(['card.png', 'small.html']);
});

test('what an earlier output compressed is taken where the text is the same, and only there', async () => {
  await writeFile(join(previous, 'same.html'), text);
  await writeFile(join(previous, 'same.html.br'), 'taken');
  await writeFile(join(previous, 'other.html'), `${text}.`);
  await writeFile(join(previous, 'other.html.br'), 'taken');
  await writeFile(join(out, 'same.html'), text);
  await writeFile(join(out, 'other.html'), text);
  await compressFiles(out, previous);
  expect((await readFile(join(out, 'same.html.br'))).toString()).toBe('taken');
  expect(gunzipSync(await readFile(join(out, 'same.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(await readFile(join(out, 'other.html.br'))).toString()).toBe(text);
});

test('the sums are of all texts', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(out, `${name}.html`), text);
  const { files, bytes, brotli, gzip } = await compressFiles(out, previous);
  const size = async (ending: string) => 4 * (await readFile(join(out, `a.html${ending}`))).length;
  expect([files, bytes]).toEqual([4, 4 * text.length]);
  expect([brotli, gzip]).toEqual([await size('.br'), await size('.gz')]);
});

test('shares of several processes make up the whole, each text in one of them', async () => {
  for (const name of ['a', 'b', 'c']) await writeFile(join(out, `${name}.html`), text);
  const first = await compressFiles(out, previous, { index: 0, of: 2 });
  expect(await readdir(out)).toContain('c.html.br');
  expect(await readdir(out)).not.toContain('b.html.br');
  const second = await compressFiles(out, previous, { index: 1, of: 2 });
  expect([first.files, second.files]).toEqual([2, 1]);
  expect(await readdir(out)).toHaveLength(9);
});

test('a large output is compressed in less time, and so less closely', async () => {
  const words = Array.from({ length: 4_000 }, (_, index) => `word${(index * 7919) % 1009}`);
  for (const name of ['a', 'b']) await writeFile(join(out, `${name}.html`), words.join(' '));
  const close = await compressFiles(out, previous);
  const { brotli, gzip, bytes } = await compressFiles(out, previous, undefined, close.bytes - 1);
  expect(brotli).toBeGreaterThan(close.brotli);
  expect([gzip, bytes]).toEqual([close.gzip, close.bytes]);
});
