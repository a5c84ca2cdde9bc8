import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLasting, pagePath, pathBelow } from '@/lib/browser/offline/addresses';
import { writeFiles } from '@/lib/build/files/write-files';
import { fillOffline } from '@/lib/build/offline/fill-offline';
import { writeWorker } from '@/lib/build/offline/write-worker';
import { buildPageScript } from '@/lib/build/scripts/build-scripts';

const page = (words: string) =>
  `<html><head><link rel="manifest" href="/manifest.webmanifest"/></head><body>${words}</body></html>`;

let out: string;

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'daybook-'));
  const files = {
    'index.html': page('All'),
    '404.html': page('None'),
    '2023-03-14/index.html': page('A day'),
    '2023-03-14/entries.csv': 'id',
    '2023-03-14/1617-trt-world/embed/index.html': '<html><body>An entry</body></html>',
    'offline/index.html': page('<ul data-held-list=""></ul>'),
    'offline/not-held/index.html': page('<ul data-held-list=""></ul>'),
    '_next/static/chunks/a.css': 'p{}',
    '_next/static/filters/b.js': '1',
    'search/parts/manifest.json': '{}',
  };
  await writeFiles(out, new Map(Object.entries(files)));
});

afterEach(() => rm(out, { recursive: true }));

const read = (path: string) => readFile(join(out, path), 'utf8');
const scripts = (html: string) => html.match(/<script async="" src="[^"]+"><\/script>/g) ?? [];

test('pages of the site get one script more, those about reading without a network two, pages for frames none', async () => {
  await fillOffline(out);

  expect(scripts(await read('index.html'))).toHaveLength(1);
  expect(scripts(await read('offline/index.html'))).toHaveLength(2);
  expect(scripts(await read('2023-03-14/1617-trt-world/embed/index.html'))).toHaveLength(0);
});

test('the collection is its pages and what they load, not what they lead to', async () => {
  await writeWorker(out);

  const summary = JSON.parse(await read('offline/collection.json'));
  const list: [string, string][] = JSON.parse(await read(summary.list));
  expect(list.map(([path]) => path)).toEqual([
    '',
    '2023-03-14/',
    '_next/static/chunks/a.css',
    '_next/static/filters/b.js',
    'offline/',
    'offline/not-held/',
    'search/parts/manifest.json',
  ]);
  expect(summary).toMatchObject({ pages: 4, files: 7 });
});

test('a page that is only called like those for frames is part of the collection', async () => {
  await writeFiles(out, new Map([['topics/embed/index.html', page('A topic')]]));
  await writeWorker(out);
  const summary = JSON.parse(await read('offline/collection.json'));
  expect(summary).toMatchObject({ pages: 5, files: 8 });
});

test('the same files make the same worker, and a changed page another', async () => {
  await writeWorker(out);
  const first = await read('worker.js');
  await writeWorker(out);
  expect(await read('worker.js')).toBe(first);

  await writeFiles(out, new Map([['2023-03-14/index.html', page('The day, corrected')]]));
  await writeWorker(out);
  expect(await read('worker.js')).not.toBe(first);
});

test('the worker holds what filters for nobody who has not asked for it', async () => {
  await writeWorker(out);

  const worker = await read('worker.js');
  expect(worker).toContain('_next/static/chunks/a.css');
  expect(worker).not.toContain('_next/static/filters/b.js');
});

test('what every page runs is small', async () => {
  expect(brotliCompressSync(await buildPageScript()).length).toBeLessThan(1000);
});

test.each([
  ['', ''],
  ['index.html', ''],
  ['2023-03-14/', '2023-03-14/'],
  ['2023-03-14', '2023-03-14/'],
  ['2023-03-14/index.html', '2023-03-14/'],
  ['feed.xml', undefined],
])('the address %j is that of the page %j', (path, expected) => {
  expect(pagePath(path)).toBe(expected);
});

test('addresses are told apart by the root of their site', () => {
  const root = 'https://example.org/archive/';

  expect(pathBelow(root, 'https://example.org/archive/2023-03-14/?topic=a#b')).toBe('2023-03-14/');
  expect(pathBelow(root, 'https://example.org/archive')).toBe('');
  expect(pathBelow(root, 'https://example.org/archived/')).toBeUndefined();
  expect(pathBelow(root, 'https://example.com/archive/')).toBeUndefined();
});

test('only a file whose address changes with what it holds is taken to last', () => {
  expect(isLasting('_next/static/chunks/a.css')).toBe(true);
  expect(isLasting('search/parts/8a599deff269/words-0.json')).toBe(true);
  expect(isLasting('search/parts/manifest.json')).toBe(false);
  expect(isLasting('worker.js')).toBe(false);
});
