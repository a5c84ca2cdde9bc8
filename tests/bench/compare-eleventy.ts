import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pageKinds } from '@/lib/build/bulk/page-kinds';
import { bundleProgram } from '@/lib/build/bulk/process-pool';
import { renderPageParts } from '@/lib/build/bulk/render-pages';
import { bundleScripts, writePageScripts } from '@/lib/build/scripts/bundle-scripts';
import { snapshotFile } from '@/lib/load/build-paths.mjs';
import { checkContent } from '@/lib/load/checks/check-content';
import { type Cost, measureCost } from './command-cost';
import { kb, markdownTable } from './markdown-table';

/** The folder of Eleventy and of both outputs, outside the project. */
const folder = 'tests/.results/eleventy';
const ours = 'tests/.results/drawn';
const version = '3.1.2';

const frame = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><link rel="manifest" href="/m">${head}</head><body>${body}</body></html>`;

const settings = `export default () => ({ dir: { input: 'in', output: 'out', includes: 'frames', data: 'data' }, markdownTemplateEngine: false });`;

const template = `---js
{ pagination: { data: 'made', size: 1, alias: 'page' }, layout: 'frame.njk', permalink: (data) => '/' + data.page.path }
---
{{ page.body | safe }}`;

const makingSettings = `export default () => ({ dir: { input: 'making', output: 'made' } });`;

/** Makes head and body of each page by our components, and puts them into the same frame. */
const makingTemplate = `import { made, paths } from '../bodies.mjs';
export default class {
  async data() {
    return {
      documents: await paths(),
      pagination: { data: 'documents', size: 1, alias: 'path' },
      permalink: ({ path }) => '/' + path,
    };
  }
  async render({ path }) {
    const { head, body } = await made(path);
    return ${JSON.stringify(frame('HEAD', 'BODY'))}.replace('HEAD', () => head).replace('BODY', () => body);
  }
}
`;

/**
 * Builds the same pages with Eleventy and here: all pages of entries, articles, topics, names and outlets,
 * with the same words and elements. First, Eleventy gets metadata and body of each page as finished text and
 * only puts them into a frame, which is its minimum time for these pages. Then it renders them with the same
 * components from the library.
 *
 * @returns null if Eleventy is not installed and cannot be
 */
export async function eleventyTable(): Promise<string | null> {
  if (!installed()) return null;
  for (const path of [...['in', 'out', 'making', 'made'].map((name) => join(folder, name)), ours])
    rmSync(path, { recursive: true, force: true });
  await writePageScripts((await bundleScripts('')).manifest);
  const pages: { path: string; head: string; body: string }[] = [];
  for (const pagesOf of pageKinds) {
    for (const [index, page] of (await pagesOf()).entries()) {
      const [hoisted, metadata, body] = await renderPageParts(page);
      const head = hoisted + metadata;
      pages.push({ path: page.path, head, body });
      // Rendering takes its frame from the first page of a kind.
      if (index === 0) write(join(ours, page.path), frame(head, body));
    }
  }
  for (const part of ['in/frames', 'in/data']) mkdirSync(join(folder, part), { recursive: true });
  write(join(folder, 'in/data/made.json'), JSON.stringify(pages));
  write(
    join(folder, 'in/frames/frame.njk'),
    frame('{{ page.head | safe }}', '{{ content | safe }}'),
  );
  write(join(folder, 'in/page.njk'), template);
  write(join(folder, 'eleventy.config.js'), settings);
  checkContent({ snapshot: snapshotFile });

  write(join(folder, 'making/page.11ty.js'), makingTemplate);
  write(join(folder, 'eleventy.making.js'), makingSettings);
  copyFileSync(
    await bundleProgram('tests/bench/eleventy-bodies.ts', '', folder),
    join(folder, 'bodies.mjs'),
  );

  const theirs = await measureCost('npx eleventy --quiet', { cwd: folder, env: {} });
  const making = await measureCost('npx eleventy --quiet --config=eleventy.making.js', {
    cwd: folder,
    env: { PROJECT: resolve('.') },
  });
  const drawn = await measureCost(`npx tsx tests/bench/render-alone.ts ${ours}`, {
    cwd: '.',
    env: {},
  });
  const bytes = pages.reduce((sum, { head, body }) => sum + Buffer.byteLength(head + body), 0);
  const row = (name: string, { wall, processor }: Cost) => [
    name,
    String(pages.length),
    kb(bytes / pages.length),
    wall.toFixed(1),
    processor.toFixed(1),
    ((1000 * processor) / pages.length).toFixed(1),
  ];
  return markdownTable(
    ['the same documents', 'pages', 'KB a page', 's', 's of processors', 'ms of them a page'],
    [
      row(`Eleventy ${version}, given finished bodies`, theirs),
      row(`Eleventy ${version}, making the bodies as here`, making),
      row('here, from the library, in one process', drawn),
    ],
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function installed(): boolean {
  if (existsSync(join(folder, 'node_modules/@11ty/eleventy'))) return true;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const name = `@11ty/eleventy@${version}`;
  const install = ['install', '--no-audit', '--no-fund', '--save-exact', name];
  return spawnSync('npm', install, { cwd: folder }).status === 0;
}
