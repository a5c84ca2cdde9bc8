import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { atDepth } from '@/tests/config/depth';

const program = fileURLToPath(new URL('count-steps-in-own-process.ts', import.meta.url));

/** Files of `size` units each, of kinds whose reading was quadratic at some time. */
const shapes: Record<string, (size: number) => { name: string; content: string }> = {
  'posts of structured data': (size) => ({ name: 'a.json', content: liveBlog(size) }),
  'a page and its structured data': (size) => ({
    name: 'a.html',
    content: `<!doctype html><h1>Ferries</h1><script type="application/ld+json">${liveBlog(size)}</script>${repeat(size, (index) => `<h2>Headline ${index}</h2><p>${text(index)}</p>`)}<p>This sentence is not in the structured data.</p>`,
  }),
  'posts with machine-readable times': (size) => ({
    name: 'a.html',
    content: `<!doctype html><h1>Ferries</h1>${repeat(size, (index) => `<section><time datetime="${time(index)}">${time(index).slice(11, 16)}</time><p>${text(index)}</p></section>`)}`,
  }),
  'clocks on one line': (size) => ({
    name: 'a.txt',
    content: repeat(size, (index) => `${time(index).slice(11, 16)} It began again.`),
  }),
  'posts of a text': (size) => ({
    name: 'a.txt',
    content: repeat(
      size,
      (index) => `${time(index).slice(11, 16)} GMT – Headline\n${text(index)}\n`,
    ),
  }),
  'pasted elements': (size) => ({
    name: 'a.txt',
    content: `Ferries\n${repeat(size, (index) => `<p\nclass="a">${text(index)}</p>\n`)}`,
  }),
  'elements that never end': (size) => ({
    name: 'a.html',
    content: `<!doctype html>${repeat(size, (index) => `<div><p>${text(index)}`)}`,
  }),
};

function repeat(size: number, make: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => make(index)).join(' ');
}

function text(index: number): string {
  return `The ferry number ${index} left the port again, the harbour said.`;
}

/** The times of one day, newest first, however many there are. */
function time(index: number): string {
  return new Date(Date.UTC(2023, 2, 14, 23, 59) - index * 20_000).toISOString();
}

function liveBlog(size: number): string {
  const posts = Array.from({ length: size }, (_, index) => ({
    headline: `Headline ${index}`,
    articleBody: text(index),
    datePublished: time(index),
  }));
  return JSON.stringify({ '@type': 'LiveBlogPosting', liveBlogUpdate: posts });
}

/** Units of the smaller file; the larger one has four times as many. */
const units = atDepth(800);
/** Linear time is a factor of 4 or less, quadratic time 16. */
const mostGrowth = 6;

test('four times as much takes about four times the steps', () => {
  const files = Object.values(shapes).flatMap((make) => [make(units), make(units * 4)]);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const steps = z.array(z.number()).parse(JSON.parse(stdout));
  const growth = Object.keys(shapes).map((name, index) => {
    const [small = 0, large = 0] = steps.slice(index * 2, index * 2 + 2);
    return { name, factor: Number((large / small).toFixed(2)), steps: large };
  });
  expect(growth.filter(({ factor }) => !(factor <= mostGrowth))).toEqual([]);
});
