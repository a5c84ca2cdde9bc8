import { beforeEach, expect, test } from 'vitest';
import { writeServiceWorker } from '@/lib/build/files/service-worker';
import { type FileFacts, hashRevision } from '@/lib/build/output/site-output';
import { scripts } from '../page-scripts-for-test';

const texts = new Map<string, string>();
const files = new Map<string, FileFacts>();

function add(path: string, text = path) {
  texts.set(path, text);
  files.set(path, { bytes: text.length, revision: hashRevision(text) });
}

beforeEach(() => {
  texts.clear();
  files.clear();
  for (const path of [
    'index.html',
    '404.html',
    '2023-03-14/index.html',
    '2023-03-14/entries.csv',
    '2023-03-14/filter-rows.0123456789abcdef.json',
    '2023-03-14/1617-trt-world/embed/index.html',
    'offline/index.html',
    'offline/not-saved/index.html',
    '_next/static/chunks/a.css',
    scripts.files.settings.slice(1),
    scripts.files.filter.slice(1),
    'search/parts/manifest.json',
  ])
    add(path);
});

async function write() {
  const output = {
    files,
    write: async (path: string, content: string | Uint8Array) =>
      void texts.set(path, String(content)),
  };
  await writeServiceWorker(output, scripts, '');
  const summary = JSON.parse(texts.get('offline/collection.json') ?? '');
  const list: [string, string][] = JSON.parse(texts.get(summary.list) ?? '');
  return { summary, paths: list.map(([path]) => path), worker: texts.get('worker.js') ?? '' };
}

test('the collection is its pages and the files they load, not those they link to', async () => {
  const { summary, paths } = await write();
  expect(paths).toEqual([
    '',
    '2023-03-14/',
    '2023-03-14/filter-rows.0123456789abcdef.json',
    '_next/static/chunks/a.css',
    scripts.files.filter.slice(1),
    scripts.files.settings.slice(1),
    'offline/',
    'offline/not-saved/',
    'search/parts/manifest.json',
  ]);
  expect(summary).toMatchObject({ pages: 4, files: 9 });
});

test('a page whose name is like an embedded page’s is part of the collection', async () => {
  add('topics/embed/index.html');
  expect((await write()).summary).toMatchObject({ pages: 5, files: 10 });
});

test('the same files give the same worker, a changed page another', async () => {
  const { worker } = await write();
  expect((await write()).worker).toBe(worker);
  add('2023-03-14/index.html', 'The day, corrected');
  expect((await write()).worker).not.toBe(worker);
});

test('the worker precaches styles and settings, but not the filter script', async () => {
  const { worker } = await write();
  expect(worker).toContain('_next/static/chunks/a.css');
  expect(worker).toContain(scripts.files.settings.slice(1));
  expect(worker).not.toContain(scripts.files.filter.slice(1));
});
