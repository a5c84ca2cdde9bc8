import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishExportedPages } from '@/lib/build/export/finish-exported-pages';
import { listFiles } from '@/lib/build/output/list-files';
import { createSiteOutput } from '@/lib/build/output/site-output';
import { createSitePages } from '@/lib/build/output/site-pages';
import { buildPagePolicy } from '@/lib/export/security-policy';
import { idSchema, noId } from '@/lib/schema/catalogue';
import { exportedPage } from '../make-exported-page';
import { scripts } from '../page-scripts-for-test';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const out = () => join(folder, 'out');
const read = (path: string) => readFileSync(join(out(), path), 'utf8');

async function run() {
  const output = createSiteOutput(out(), { previous: join(folder, 'none'), entries: 1 });
  const pages = createSitePages(output, { base: '', scripts }, undefined);
  await finishExportedPages(out(), join(folder, 'public'), output, pages);
  await output.finish();
  return output;
}

function write(files: Record<string, string>, root = out()) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A page of ours as Next exports it. */
function page(body: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${buildPagePolicy(scripts)}"/>`;
  return exportedPage({ body }).replace(
    '<meta charSet="utf-8"/>',
    `<meta charSet="utf-8"/>${policy}`,
  );
}

const PAYLOAD = '1:"$Sreact.fragment"\n0:{"b":"build"}\n';

const site = {
  'about/index.html': page('<main>About</main>'),
  'about/index.txt': PAYLOAD,
  'about/__next._tree.txt': ':HL["/a.css","style"]\n0:{}',
  'day/index.html': page('<main>Day</main>'),
  'day/index.txt': PAYLOAD,
  'day/citation.txt': 'TRT World, 14 March 2023.',
  'integrity.json': '{}',
  'events/_none/index.html': page('None'),
  'events/_none/entries.json': '',
  'topics/_none.txt': '',
  'topics/x_none/index.html': page('Topic'),
  '_next/static/build/_buildManifest.js': 'self.__BUILD_MANIFEST={}',
  '_next/static/chunks/a.css': 'a{}',
  '_next/static/chunks/react.js': 'react',
  '_next/static/chunks/router.js': 'load("static/chunks/on-demand.js")',
  '_next/static/chunks/on-demand.js': 'later',
  '_next/static/chunks/main.js': 'main',
  '_next/static/chunks/old.js': 'polyfills',
};

test('pages lose the framework’s scripts and payload, and every file of ours is declared', async () => {
  write(site);
  const { files } = await run();
  expect([...files.keys()].sort()).toEqual([
    '_next/static/chunks/a.css',
    'about/index.html',
    'day/index.html',
    'integrity.json',
    'topics/x_none/index.html',
  ]);
  expect(read('about/index.html')).not.toContain('self.__next_f');
  expect(read('about/index.html')).toContain('<main>About</main>');
});

test('a file that no route declares stays, undeclared', async () => {
  write({ ...site, '_next/static/media/secret.env': 'KEY=1' });
  const { files } = await run();
  expect(files.has('_next/static/media/secret.env')).toBe(false);
  expect(listFiles(out()).filter((path) => !files.has(path) && !/\.(?:br|gz)$/.test(path))).toEqual(
    ['_next/static/media/secret.env', 'day/citation.txt'],
  );
});

test('placeholder pages of empty parts are removed, but no page of an id', async () => {
  write(site);
  await run();
  expect(listFiles(out()).filter((path) => path.includes(noId))).toEqual([
    'topics/x_none/index.html',
  ]);
  expect(idSchema.safeParse(noId).success).toBe(false);
});

test('a file of public/ is never touched, whatever its name', async () => {
  const own = { 'index.txt': PAYLOAD, '__next.x.txt': PAYLOAD, 'bare.html': exportedPage() };
  write({ ...site, ...own, 'index.html': page('') });
  write(own, join(folder, 'public'));
  const { files } = await run();
  for (const [path, text] of Object.entries(own)) {
    expect(read(path)).toBe(text);
    expect(files.has(path)).toBe(true);
  }
});

test('the same export gives the same bytes', async () => {
  const bytes = async () => {
    rmSync(out(), { recursive: true, force: true });
    write(site);
    await run();
    return listFiles(out()).map((path) => [path, read(path)]);
  };
  expect(await bytes()).toEqual(await bytes());
});

test('a page of unknown form is refused by name', async () => {
  write({ ...site, 'odd/index.html': page('<script>window.odd()</script>') });
  await expect(run()).rejects.toThrow('odd/index.html: expected known inline scripts');
});

test('an export without the framework’s scripts is refused', async () => {
  write({ 'integrity.json': '{}' });
  await expect(run()).rejects.toThrow('pages with the framework’s scripts; found none');
});
