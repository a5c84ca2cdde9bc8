import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { timeInWords } from '@/lib/chronology/shown-time';
import { listFiles } from '@/lib/publish/export-files';
import type { Library } from '@/lib/schema/library';
import { kb, markdownTable } from './markdown-table';

/** Where Eleventy is installed for the comparison, and what it builds: no part of the project. */
const folder = 'tests/.results/eleventy';
const version = '3.1.2';

/** A page an entry: what ours says in words, without its aids. */
const entryTemplate = `---js
{ pagination: { data: 'made.entries', size: 1, alias: 'entry' }, layout: 'frame.njk',
  permalink: (data) => '/' + data.entry.day + '/' + data.entry.slug + '/', eleventyComputed: { title: (data) => data.entry.headline } }
---
<article><p>{{ entry.time }} · <a href="/outlets/{{ entry.outlet }}/">{{ entry.outletName }}</a></p><h1>{{ entry.headline }}</h1>
{% for text in entry.body %}<p id="p{{ loop.index }}">{{ text }}</p>{% endfor %}
<ul>{% for topic in entry.topics %}<li><a href="/topics/{{ topic.id }}/">{{ topic.label }}</a></li>{% endfor %}</ul>
<dl><dt>Source</dt><dd>{{ entry.article }}, lines {{ entry.lines }}</dd><dt>Permalink</dt><dd><a href="/{{ entry.day }}/{{ entry.slug }}/">{{ entry.id }}</a></dd><dt>Cite</dt><dd>{{ entry.outletName }}: “{{ entry.headline }}”, {{ entry.day }}, {{ entry.time }}.</dd></dl></article>`;

/** A page a day, with its entries in full. */
const dayTemplate = `---js
{ pagination: { data: 'made.days', size: 1, alias: 'group' }, layout: 'frame.njk',
  permalink: (data) => '/' + data.group.day + '/', eleventyComputed: { title: (data) => data.group.day } }
---
<h1>{{ group.day }}</h1><ol>{% for entry in group.entries %}<li id="{{ entry.slug }}"><p>{{ entry.time }} · {{ entry.outletName }}</p><h2><a href="/{{ entry.day }}/{{ entry.slug }}/">{{ entry.headline }}</a></h2>{% for text in entry.body %}<p>{{ text }}</p>{% endfor %}<ul>{% for topic in entry.topics %}<li><a href="/topics/{{ topic.id }}/">{{ topic.label }}</a></li>{% endfor %}</ul></li>{% endfor %}</ol>`;

const frame = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><link rel="stylesheet" href="/style.css"></head><body><header><nav><a href="/">Days</a> <a href="/topics/">Topics</a> <a href="/places/">Places</a> <a href="/people/">People</a> <a href="/search/">Search</a></nav></header><main>{{ content | safe }}</main><footer><a href="/about/">About</a></footer></body></html>`;

const settings = `export default () => ({ dir: { input: 'in', output: 'out', includes: 'frames', data: 'data' }, markdownTemplateEngine: false });`;

/**
 * The same entries built by Eleventy, a page an entry and a page a day with the same words: how long it
 * takes and how much comes out, to set beside what `npm run build` makes of them. Eleventy is given the
 * entries read and annotated, and makes no cards, search, feeds, downloads, citations or embedded pages:
 * what it takes is a floor.
 *
 * @returns null where Eleventy is not there and cannot be installed
 */
export async function eleventyTable(library: Library, out: string): Promise<string | null> {
  if (!installed()) return null;
  writeProject(library);
  const start = performance.now();
  const { status, stderr } = spawnSync('npx', ['eleventy', '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`Eleventy failed.\n${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  const count = library.entries.length;
  const theirs = await pagesIn(join(folder, 'out'));
  const ours = existsSync(out) ? await pagesIn(out) : null;
  return markdownTable(
    ['HTML pages of entries and days', 'pages', 'KB an entry', 'seconds', 'ms a page'],
    [
      [
        `Eleventy ${version}`,
        String(theirs.pages),
        kb(theirs.bytes / count),
        seconds.toFixed(1),
        ((seconds * 1000) / theirs.pages).toFixed(1),
      ],
      ...(ours ? [['here', String(ours.pages), kb(ours.bytes / count), '', '']] : []),
    ],
  );
}

function installed(): boolean {
  if (existsSync(join(folder, 'node_modules/@11ty/eleventy'))) return true;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const name = `@11ty/eleventy@${version}`;
  const install = ['install', '--no-audit', '--no-fund', '--save-exact', name];
  return spawnSync('npm', install, { cwd: folder }).status === 0;
}

function writeProject({ entries, outlets, topics }: Library): void {
  const [names, labels] = [
    new Map(outlets.map(({ id, name }) => [id, name])),
    new Map(topics.map(({ id, label }) => [id, label])),
  ];
  const made = entries.map((entry) => ({
    id: entry.id,
    day: entry.day,
    slug: entry.slug,
    time: timeInWords(entry.time),
    outlet: entry.source.outlet,
    outletName: names.get(entry.source.outlet),
    article: entry.source.article,
    lines: entry.source.lines.join('–'),
    headline: entry.headline.text,
    body: entry.body.map(({ text }) => text),
    topics: entry.topics.map(({ topic }) => ({ id: topic, label: labels.get(topic) })),
  }));
  const days = [...new Set(made.map(({ day }) => day))].map((day) => ({
    day,
    entries: made.filter((entry) => entry.day === day),
  }));
  for (const part of ['in', 'out']) rmSync(resolve(folder, part), { recursive: true, force: true });
  for (const part of ['in/frames', 'in/data']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'in/data/made.json'), JSON.stringify({ entries: made, days }));
  writeFileSync(join(folder, 'in/frames/frame.njk'), frame);
  writeFileSync(join(folder, 'in/entry.njk'), entryTemplate);
  writeFileSync(join(folder, 'in/day.njk'), dayTemplate);
  writeFileSync(join(folder, 'eleventy.config.js'), settings);
}

/** Pages of days, their parts and entries in a folder: how many, and their bytes. */
async function pagesIn(out: string): Promise<{ pages: number; bytes: number }> {
  const paths = (await listFiles(out)).filter((path) =>
    /^\d{4}-\d\d-\d\d\/(?:[^/]+\/)?index\.html$/.test(path),
  );
  const bytes = paths.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  return { pages: paths.length, bytes };
}
