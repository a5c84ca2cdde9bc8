import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';
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

test('a compressed file of an earlier output is taken only if it decodes to the text', async () => {
  // Levels that this never writes, so that what was taken can be told from what was made.
  const [brotli, gzip] = [brotliOf(text), gzipSync(text, { level: 1 })];
  const taken = { 'a.html.br': brotli, 'a.html.gz': gzip };
  const refused = {
    'b.html.br': brotliOf(`${text}.`),
    'b.html.gz': gzipSync(text.slice(1)),
    'c.html.br': brotli.subarray(0, -4),
    'c.html.gz': gzip.subarray(0, -4),
    'd.html.br': Buffer.alloc(0),
    'd.html.gz': Buffer.from('damaged'),
    'e.html.br': brotliOf('x'.repeat(10_000_000)),
  };
  for (const [name, bytes] of Object.entries({ ...taken, ...refused }))
    await writeFile(join(previous, name), bytes);
  for (const name of ['a', 'b', 'c', 'd', 'e']) await writeFile(join(out, `${name}.html`), text);
  await compressFiles(out, previous);

  for (const [name, bytes] of Object.entries(taken))
    expect((await readFile(join(out, name))).equals(bytes), name).toBe(true);
  for (const name of Object.keys(refused)) {
    const decode = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    expect(decode(await readFile(join(out, name))).toString(), name).toBe(text);
  }
});

function brotliOf(words: string): Buffer {
  return brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

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
