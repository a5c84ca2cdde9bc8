import { expect, test } from 'vitest';
import { writeHostFiles } from '@/lib/build/host/host-files';
import type { FileFacts } from '@/lib/build/output/site-output';
import { findHeaders, parseHeaderRules } from '@/lib/cli/dev/host-headers.mjs';
import { buildEmbedPolicy, buildPagePolicy } from '@/lib/export/security-policy';
import { scripts } from '../page-scripts-for-test';

const pages = [
  'index.html',
  '404.html',
  'about/index.html',
  'topics/grain-deal/index.html',
  'topics/grain-deal/page/2/index.html',
  '2023-03-14/1617-trt-world/index.html',
  '2023-03-14/1617-trt-world/embed/index.html',
];

/** The files for hosts of these pages, by name. */
async function written(base = ''): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const files = new Map<string, FileFacts>(pages.map((path) => [path, { bytes: 0, revision: '' }]));
  await writeHostFiles(
    { files, write: async (path, content) => void texts.set(path, String(content)) },
    scripts,
    base,
  );
  return texts;
}

async function headers(base = '') {
  const rules = parseHeaderRules((await written(base)).get('_headers') ?? '');
  return (path: string) => findHeaders(rules, path);
}

test('the headers repeat the policy of the pages, with the rule on framing', async () => {
  const of = await headers();
  expect(of('/').get('Content-Security-Policy')).toBe(
    `${buildPagePolicy(scripts)}; frame-ancestors 'none'`,
  );
  expect(of('/2023-03-14/1617-trt-world/embed/').get('Content-Security-Policy')).toBe(
    `${buildEmbedPolicy()}; frame-ancestors *`,
  );
});

test('every page has one policy, and only embedded pages may be framed by anybody', async () => {
  const of = await headers();
  for (const path of pages.filter((page) => page.endsWith('index.html'))) {
    const policy = of(`/${path.replace('index.html', '')}`).get('Content-Security-Policy') ?? '';
    expect(policy.match(/default-src/g), path).toHaveLength(1);
    expect(policy, path).toContain(
      path.includes('embed') ? 'frame-ancestors *' : "frame-ancestors 'none'",
    );
  }
});

test('only files named by content hash are cached without revalidation', async () => {
  const of = await headers();
  expect(of('/_next/static/chunks/a.js').get('Cache-Control')).toContain('immutable');
  expect(of('/about/').has('Cache-Control')).toBe(false);
});

test('all rules are below the base path', async () => {
  const of = await headers('/archive');
  expect(of('/archive/about/').get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  expect(of('/archive/about/').get('X-Content-Type-Options')).toBe('nosniff');
  expect(of('/about/').size).toBe(0);
});

test('nginx serves the 404 page from below a base path with any characters', async () => {
  const of = async (base: string) => {
    const text = (await written(base)).get('_nginx.conf') ?? '';
    return text.split('\n').filter((line) => /^error_page|immutable.*;$/.test(line));
  };
  const kept = '"public, max-age=31536000, immutable";';
  expect(await of('')).toEqual(['error_page 404 "/404.html";', `  "~^/_next/static/" ${kept}`]);
  expect(await of('/a.b/caf%C3%A9%20%24%22')).toEqual([
    `error_page 404 "/a.b/café \${daybook_dollar}\\"/404.html";`,
    `  "~^/a\\.b/caf%C3%A9%20%24%22/_next/static/" ${kept}`,
  ]);
});

test('no line is longer than hosts accept, and none can have a second header', async () => {
  for (const line of ((await written()).get('_headers') ?? '').split('\n'))
    expect(line.length).toBeLessThanOrEqual(2000);
});
