import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import { preprocessCSS, resolveConfig } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const sheet = 'app/globals.css';
/** A text whose words are class names that name files of the project. */
const article = 'tests/fixtures/hostile/articles/2023-03-13-edges.txt';
let css = '';
let read: string[] = [];

beforeAll(async () => {
  const config = await resolveConfig(
    { configFile: false, css: { postcss: { plugins: [tailwind()] } } },
    'build',
  );
  const { code, deps } = await preprocessCSS(readFileSync(sheet, 'utf8'), sheet, config);
  css = code;
  read = [...(deps ?? [])].map((file) => relative('.', file));
});

test('classes are read only from code that writes markup', () => {
  const code = /^(?:app|components|lib\/browser)\/.*\.tsx?$/;
  const styles = /^(?:app|node_modules\/tailwindcss)\/.*\.css$/;
  expect(read.filter((file) => !code.test(file) && !styles.test(file))).toEqual([]);
  expect(read.filter((file) => code.test(file)).length).toBeGreaterThan(100);
  // A class of a component, one of a route, and one that only a script in the browser writes.
  for (const name of ['.font-serif', '.max-w-measure', '.gap-1\\.5']) expect(css).toContain(name);
});

test('words of an article are no classes', () => {
  const names = readFileSync(article, 'utf8').match(/\S+\[url\([^)\s]+\)\]/g) ?? [];
  expect(names.length).toBeGreaterThan(1);
  expect(css).not.toMatch(/url\(|hostile/);
});
