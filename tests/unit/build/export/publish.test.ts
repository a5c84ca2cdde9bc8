import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '@/lib/build/export/export-files';
import { publish } from '@/lib/build/export/publish';
import { formatReport } from '@/lib/build/export/report';
import { buildScripts } from '@/lib/build/scripts/built-scripts';
import { exportedPage } from '../exported-page';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'out');
const run = async () =>
  publish({ out: out(), publicDir: join(folder, 'public'), scripts: await buildScripts() });
const read = (path: string) => readFileSync(join(out(), path), 'utf8');

function write(files: Record<string, string>, root = out()) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const PAYLOAD = '1:"$Sreact.fragment"\n0:{"b":"build"}\n';

const site = {
  'about/index.html': exportedPage({ body: '<main>About</main>' }),
  'about/index.txt': PAYLOAD,
  'about/__next._tree.txt': ':HL["/a.css","style"]\n0:{}',
  'day/index.html': exportedPage({
    body: '<main>Day</main><script type="application/json" data-rows="topic">{"rows":[]}</script>',
  }),
  'day/index.txt': PAYLOAD,
  'day/citation.txt': 'TRT World, 14 March 2023.',
  'feed.xml': '<feed/>',
  '_next/static/build/_buildManifest.js': 'self.__BUILD_MANIFEST={}',
  '_next/static/chunks/a.css': 'a{}',
  '_next/static/chunks/react.js': 'react',
  '_next/static/chunks/router.js': 'load("static/chunks/on-demand.js")',
  '_next/static/chunks/on-demand.js': 'later',
  '_next/static/chunks/main.js': 'main',
  '_next/static/chunks/old.js': 'polyfills',
};

test('removes the framework whole and what nothing asks for, and keeps the rest', async () => {
  write(site);
  await run();

  const files = (await listFiles(out())).map((path) =>
    path.replace(/[0-9a-f]{16}|[0-9A-Z]{8}/, 'HASH'),
  );
  expect(files).toEqual([
    '_next/static/aids/HASH.js',
    '_next/static/asked/HASH.js',
    '_next/static/chunks/a.css',
    '_next/static/citing/citing-HASH.js',
    '_next/static/citing/fragment-generation-utils-HASH.js',
    '_next/static/filters/HASH.json',
    '_next/static/filters/filter-HASH.js',
    '_next/static/filters/view-HASH.js',
    '_next/static/search/HASH.js',
    'about/index.html',
    'day/citation.txt',
    'day/index.html',
    'feed.xml',
  ]);
});

test('takes what a page is filtered by out of it, and puts what fetches it and the script there', async () => {
  write(site);
  await run();

  const html = read('day/index.html');
  const [, script = '', rows = '', keys] =
    /<main>Day<\/main><script data-src="([^"]*)" data-rows="([^"]*)" data-keys="([^"]*)">/.exec(
      html,
    ) ?? [];
  expect(keys).toBe('topic');
  expect(read(rows.slice(1))).toBe('{"rows":[]}');
  expect(read(script.slice(1))).toContain('data-rows');
  expect(html).not.toContain('"rows"');
});

test('names two pages’ rows by what they hold, so that a change of one leaves the other', async () => {
  const rows = (text: string) =>
    `<script type="application/json" data-rows="topic">${text}</script>`;
  write({
    ...site,
    'one/index.html': exportedPage({ body: rows('{"rows":[1]}') }),
    'two/index.html': exportedPage({ body: rows('{"rows":[1]}') }),
    'three/index.html': exportedPage({ body: rows('{"rows":[3]}') }),
  });
  await run();

  const named = ['one', 'two', 'three'].map(
    (page) => /data-rows="([^"]*)"/.exec(read(`${page}/index.html`))?.[1],
  );
  expect(named[0]).toBe(named[1]);
  expect(named[2]).not.toBe(named[0]);
});

test('never touches a file of public/, whatever its name', async () => {
  const own = { 'index.txt': PAYLOAD, '__next.x.txt': PAYLOAD, 'bare.html': exportedPage() };
  write({ ...site, ...own, 'index.html': exportedPage() });
  write(own, join(folder, 'public'));
  await run();

  for (const [path, text] of Object.entries(own)) expect(read(path)).toBe(text);
});

test('names scripts after what they hold, wherever a page loads them, and in no text of it', async () => {
  const loader = '<script data-keep="">load({ src: "/archive/search/search.js" })</script>';
  const citing = '<script type="module" src="/scripts/citing.js" data-keep=""></script>';
  const text = '<p>src=&quot;/scripts/citing.js&quot; and /search/search.js</p>';
  write({ ...site, 'one/index.html': exportedPage({ body: loader + citing + text }) });
  await run();

  const html = read('one/index.html');
  expect(html).toMatch(/load\(\{ src: "\/archive\/_next\/static\/search\/[0-9a-f]{16}\.js" \}\)/);
  expect(html).toContain(text);
  const [, path = ''] = /src="\/(_next\/static\/citing\/citing-\w+\.js)"/.exec(html) ?? [];
  expect(read(path)).toContain('clipboard');
});

test('leaves pages without any script as they are', async () => {
  const bare = '<!doctype html><title>Entry</title><p>Text</p>';
  write({ ...site, 'entry/index.html': bare });
  await run();

  expect(read('entry/index.html')).toBe(bare);
});

test('puts what wakes the reading aids into every page with the mark, the same on each', async () => {
  const mark = '<script data-aids="" data-zones=""></script>';
  const bare = `<!doctype html><head>${mark}</head><p>Text</p>`;
  write({ ...site, 'about/index.html': exportedPage({ head: mark }), 'entry/index.html': bare });
  await run();

  const script =
    /<script data-keep="" data-src="\/(_next\/static\/aids\/\w+\.js)"[^>]*>.+<\/script>/;
  const [about, path = ''] = script.exec(read('about/index.html')) ?? [];
  expect(about).toBeDefined();
  expect(script.exec(read('entry/index.html'))?.[0]).toBe(about);
  expect(read(path)).not.toBe('');
});

test('writes the same bytes for the same export', async () => {
  const bytes = async () => {
    rmSync(out(), { recursive: true, force: true });
    write(site);
    await run();
    return (await listFiles(out())).map((path) => [path, read(path)]);
  };

  expect(await bytes()).toEqual(await bytes());
});

test('changes nothing when it refuses one page', async () => {
  write({ ...site, 'odd/index.html': exportedPage({ body: '<script>window.odd()</script>' }) });
  const before = await listFiles(out());

  await expect(run()).rejects.toThrow('odd/index.html: expected inline scripts of known form');
  expect(await listFiles(out())).toEqual(before);
  expect(read('about/index.html')).toBe(site['about/index.html']);
});

test('refuses an export without the framework’s scripts, and one that it has worked on', async () => {
  write({ 'index.html': '<p>bare</p>' });
  await expect(run()).rejects.toThrow("pages with the framework's scripts; found none");

  write(site);
  await run();
  await expect(run()).rejects.toThrow('expected a fresh export; found one already published');
});

test('reports what it changed', async () => {
  write(site);

  expect(formatReport(await run())).toMatch(/^pages +2 +→ 2 +\d ?\d+ +→ \d ?\d+$/m);
});
