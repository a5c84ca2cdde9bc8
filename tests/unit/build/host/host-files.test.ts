import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeHostFiles } from '@/lib/build/host/host-files';
import { sealPages } from '@/lib/build/seal/seal';
import { headersOf, parseHeaderRules } from '@/lib/cli/dev/host-headers.mjs';

let out: string;
const html = '<html><head><meta charset="utf-8"></head><body><script>a()</script></body></html>';
const pages = [
  'index.html',
  '404.html',
  'about/index.html',
  'topics/grain-deal/index.html',
  'topics/grain-deal/page/2/index.html',
  '2023-03-14/1617-trt-world/index.html',
  '2023-03-14/1617-trt-world/embed/index.html',
];

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'daybook-host-'));
  for (const path of pages) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), html);
  }
});
afterEach(() => rm(out, { recursive: true }));

async function headers(base = '') {
  await writeHostFiles(out, await sealPages(out, base), base);
  const rules = parseHeaderRules(await readFile(join(out, '_headers'), 'utf8'));
  return (path: string) => headersOf(rules, path);
}

test('every page has one policy, and only pages made for it may be framed by anybody', async () => {
  const of = await headers();
  for (const path of pages.filter((page) => page.endsWith('index.html'))) {
    const policy = of(`/${path.replace('index.html', '')}`).get('Content-Security-Policy') ?? '';
    expect(policy.match(/default-src/g), path).toHaveLength(1);
    expect(policy, path).toContain(
      path.includes('embed') ? 'frame-ancestors *' : "frame-ancestors 'none'",
    );
  }
});

test('the policy of the headers allows the same scripts as that in the pages', async () => {
  const of = await headers();
  const page = await readFile(join(out, 'index.html'), 'utf8');
  const [, hash = ''] = /script-src 'self' ('sha256-[^']+')/.exec(page) ?? [];
  expect(hash).not.toBe('');
  expect(of('/').get('Content-Security-Policy')).toContain(hash);
});

test('only files whose names change with them are kept without asking', async () => {
  const of = await headers();
  expect(of('/_next/static/chunks/a.js').get('Cache-Control')).toContain('immutable');
  expect(of('/about/').has('Cache-Control')).toBe(false);
});

test('below a base path all rules are', async () => {
  const of = await headers('/archive');
  expect(of('/archive/about/').get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  expect(of('/archive/about/').get('X-Content-Type-Options')).toBe('nosniff');
  expect(of('/about/').size).toBe(0);
});

test('nginx shows the page for what is not there from below the base path, whatever signs that has', async () => {
  const of = async (base: string) => {
    await writeHostFiles(out, { scripts: new Set(), styles: new Set() }, base);
    const text = await readFile(join(out, '_nginx.conf'), 'utf8');
    return text.split('\n').filter((line) => /^error_page|immutable.*;$/.test(line));
  };
  const kept = '"public, max-age=31536000, immutable";';
  expect(await of('')).toEqual(['error_page 404 "/404.html";', `  "~^/_next/static/" ${kept}`]);
  expect(await of('/a.b/caf%C3%A9%20%24%22')).toEqual([
    `error_page 404 "/a.b/café \${daybook_dollar}\\"/404.html";`,
    `  "~^/a\\.b/caf%C3%A9%20%24%22/_next/static/" ${kept}`,
  ]);
});

test('no line is longer than hosts read, and none could hold a second header', async () => {
  await headers();
  for (const line of (await readFile(join(out, '_headers'), 'utf8')).split('\n'))
    expect(line.length).toBeLessThanOrEqual(2000);
});

test('a base path that is one of the site’s own pages is refused, and no page changed', async () => {
  await expect(sealPages(out, '/about')).rejects.toThrow('BASE_PATH /about');
  await expect(sealPages(out, '/2023-03-14/x')).rejects.toThrow('none of the site’s own pages');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(html);
});

test('inline scripts that differ from page to page are refused', async () => {
  for (const [index, path] of [...pages, ...pages].entries())
    await writeFile(
      join(out, `${index}-${path.replaceAll('/', '-')}`),
      html.replace('a()', `a(${index})`),
    );
  await expect(sealPages(out, '')).rejects.toThrow('the same on every page');
});
