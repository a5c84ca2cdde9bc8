import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BundledScripts,
  bundleScripts,
  scriptsFolder,
} from '@/lib/build/scripts/bundle-scripts';
import { scriptNames, starterNames } from '@/lib/schema/page-scripts';

let bundled: BundledScripts;
const text = (name: (typeof scriptNames)[number]) =>
  bundled.files.get(bundled.manifest.files[name].slice(1)) ?? '';
const weight = (script: string) => brotliCompressSync(script).length;

beforeAll(async () => {
  bundled = await bundleScripts('');
});

test('the manifest has a file for every script, named by content hash', async () => {
  for (const name of scriptNames) {
    expect(bundled.manifest.files[name]).toMatch(
      new RegExp(`^/${scriptsFolder}${name}-[0-9A-Z]{8}\\.js$`),
    );
    expect(text(name)).not.toBe('');
  }
});

test('the same code gives the same files and starters', async () => {
  expect(await bundleScripts('')).toEqual(bundled);
});

test('the base path is compiled in', async () => {
  const below = await bundleScripts('/archive');
  const search = below.files.get(below.manifest.files.search.slice(1));
  expect(search).toContain('/archive');
  expect(text('search')).not.toContain('/archive');
});

test.each(starterNames)('the starter of %s fits on one line and cannot end its element', (name) => {
  const starter = bundled.manifest.starters[name];
  expect(starter).not.toMatch(/<\/|<!--|\n/);
  expect(weight(starter)).toBeLessThan(650);
});

describe('the scripts are small and without a framework', () => {
  test.each([
    ['settings', 5000],
    ['filter', 6000],
    ['search', 15_000],
    ['citing', 2000],
    ['not-found', 6000],
    ['offline', 1000],
    ['offline-page', 4000],
  ] as const)('%s weighs at most %i bytes', (name, most) => {
    expect(text(name)).not.toContain('react');
    expect(weight(text(name))).toBeLessThan(most);
  });
});

test('code for downloads and passage links is loaded on demand', () => {
  expect(text('filter')).toMatch(/import\("\.\/filter-download-[0-9A-Z]{8}\.js"\)/);
  expect(text('citing')).toMatch(/import\("\.\/fragment-generation-utils-[0-9A-Z]{8}\.js"\)/);
});
