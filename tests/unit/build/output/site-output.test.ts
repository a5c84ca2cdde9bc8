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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '@/lib/build/output/list-files';
import { PageError } from '@/lib/build/output/page-error';
import { refuseBaseOfSite, refuseUndeclared } from '@/lib/build/output/refuse-files';
import { createSiteOutput } from '@/lib/build/output/site-output';

let folder: string;
let previous: string;
const text = 'Grain deal extended. '.repeat(100);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-output-'));
  previous = await mkdtemp(join(tmpdir(), 'daybook-output-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(previous, { recursive: true });
});

const open = (entries = 1) => createSiteOutput(folder, { previous, entries });
const read = (path: string) => readFile(join(folder, path));
const quickBrotli = (words: string) =>
  brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

describe('a file', () => {
  test('is written at its path, in new folders', async () => {
    const output = open();
    await output.write('topics/a..b/feed.xml', '<feed/>');
    await output.write('entries.csv', 'id');
    await output.finish();
    expect(listFiles(folder)).toEqual(['entries.csv', 'topics/a..b/feed.xml']);
    expect([...output.files.keys()].sort()).toEqual(listFiles(folder));
  });

  test.each(['../escaped.txt', 'topics/../../escaped.txt', 'a/..%2f/../../../escaped.txt'])(
    'whose path is outside the site is refused and not written: %s',
    async (path) => {
      const output = open();
      expect(() => output.write(path, '')).toThrow(PageError);
      await expect(output.writePieces(path, [''])).rejects.toThrow(PageError);
      expect(listFiles(folder)).toEqual([]);
    },
  );

  test('in pieces of any length replaces an earlier file', async () => {
    await writeFile(join(folder, 'entries.csv'), 'placeholder of the framework');
    const pieces = ['{', 'é'.repeat(1_500_000), '', '…}'];
    const output = open();
    await output.writePieces('entries.csv', pieces);
    await output.writePieces('empty.jsonl', []);
    await output.finish();
    expect((await read('entries.csv')).toString() === pieces.join('')).toBe(true);
    expect((await read('empty.jsonl')).toString()).toBe('');
  });

  test('from a generator is written piece by piece', async () => {
    const made: string[] = [];
    function* pieces() {
      for (const piece of ['a', 'b']) {
        made.push(piece);
        yield piece;
      }
    }
    const output = open();
    const source = pieces();
    expect(made).toEqual([]);
    await output.writePieces('ab.txt', source);
    expect(made).toEqual(['a', 'b']);
  });

  test('has a revision by its content', async () => {
    const output = open();
    await output.write('a.html', 'one');
    await output.write('b.html', 'one');
    await output.write('c.html', 'two');
    const [a, b, c] = ['a', 'b', 'c'].map((name) => output.files.get(`${name}.html`));
    expect(a).toEqual(b);
    expect(a?.revision).not.toBe(c?.revision);
  });
});

describe('compressed forms', () => {
  test('are written beside texts above a minimum size, in brotli and gzip, and are smaller', async () => {
    const output = open();
    await output.write('index.html', text);
    const { files, bytes, brotli, gzip } = await output.finish();
    expect({ files, bytes }).toEqual({ files: 1, bytes: text.length });
    const [br, gz] = [await read('index.html.br'), await read('index.html.gz')];
    expect(brotliDecompressSync(br).toString()).toBe(text);
    expect(gunzipSync(gz).toString()).toBe(text);
    expect([br.length, gz.length]).toEqual([brotli, gzip]);
    expect(Math.max(brotli, gzip)).toBeLessThan(bytes);
  });

  test('have the same bytes, whether threads make them or not', async () => {
    const forms = [];
    for (const usesThreads of [true, false]) {
      const output = createSiteOutput(folder, { previous, entries: 1, usesThreads });
      await output.write('index.html', text);
      await output.finish();
      forms.push([await read('index.html.br'), await read('index.html.gz')]);
    }
    expect(forms[0]).toEqual(forms[1]);
  });

  test('are not written for small texts and pictures', async () => {
    const output = open();
    await output.write('small.html', 'Grain deal.');
    await output.write('card.png', text);
    await output.finish();
    expect((await readdir(folder)).sort()).toEqual(['card.png', 'small.html']);
  });

  test('are reused from an earlier output only if they decode to the text', async () => {
    // Levels that a build never uses, so a form that was taken differs from one that was made.
    const [brotli, gzip] = [quickBrotli(text), gzipSync(text, { level: 1 })];
    const taken = { 'a.html.br': brotli, 'a.html.gz': gzip };
    const refused = {
      'b.html.br': quickBrotli(`${text}.`),
      'b.html.gz': gzipSync(text.slice(1)),
      'c.html.br': brotli.subarray(0, -4),
      'c.html.gz': gzip.subarray(0, -4),
      'd.html.br': Buffer.alloc(0),
      'd.html.gz': Buffer.from('damaged'),
      'e.html.br': quickBrotli('x'.repeat(10_000_000)),
    };
    for (const [name, bytes] of Object.entries({ ...taken, ...refused }))
      await writeFile(join(previous, name), bytes);
    const output = open();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await output.write(`${name}.html`, text);
    await output.finish();

    for (const [name, bytes] of Object.entries(taken))
      expect((await read(name)).equals(bytes), name).toBe(true);
    for (const name of Object.keys(refused)) {
      const decode = name.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      expect(decode(await read(name)).toString(), name).toBe(text);
    }
  });

  test('are written for more files than are compressed at a time, and all count', async () => {
    const output = open();
    for (let index = 0; index < 40; index += 1) await output.write(`${index}.html`, text);
    const { files, bytes, brotli } = await output.finish();
    const one = (await read('0.html.br')).length;
    expect([files, bytes, brotli]).toEqual([40, 40 * text.length, 40 * one]);
  });

  test('of a large collection are larger, to take less time', async () => {
    const words = Array.from({ length: 4_000 }, (_, index) => `word${(index * 7919) % 1009}`);
    const weighed = async (entries: number) => {
      const output = open(entries);
      await output.write('a.html', words.join(' '));
      return output.finish();
    };
    const [small, large] = [await weighed(1), await weighed(10_000)];
    expect(large.brotli).toBeGreaterThan(small.brotli);
    expect(large.gzip).toBe(small.gzip);
  });

  test('that cannot be written fail the output', async () => {
    const output = open();
    await output.write('c.html.br/blocks.txt', '');
    await output.write('c.html', text);
    await expect(output.finish()).rejects.toThrow('EISDIR');
  });
});

describe('an output is refused', () => {
  test('with an undeclared file, such as one named in an article', async () => {
    const output = open();
    await output.write('index.html', text);
    await output.finish();
    expect(() => refuseUndeclared(folder, output)).not.toThrow();
    await writeFile(join(folder, 'secret.env'), 'KEY=1');
    expect(() => refuseUndeclared(folder, output)).toThrow(
      'secret.env: expected only files that the site declares',
    );
    await output.adopt('secret.env');
    expect(() => refuseUndeclared(folder, output)).not.toThrow();
  });

  test('if the base path is the name of one of its pages', async () => {
    const output = open();
    await output.write('about/index.html', '');
    expect(() => refuseBaseOfSite('/archive', output)).not.toThrow();
    expect(() => refuseBaseOfSite('', output)).not.toThrow();
    expect(() => refuseBaseOfSite('/about', output)).toThrow('BASE_PATH /about');
    expect(() => refuseBaseOfSite('/about/x', output)).toThrow('none of the site’s own pages');
  });
});
