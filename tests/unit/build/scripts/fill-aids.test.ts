import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aidsFile, fillAids } from '@/lib/build/scripts/fill-aids';
import { buildAids, buildWaker } from '@/lib/build/scripts/loader-source';

const aids = { path: '_next/static/aids/0123.js', waker: '(()=>{let a="$&"})()' };
const mark = '<script data-aids="" data-zones="Europe/Kyiv Kyiv"></script>';

test('the mark of a page becomes the script that wakes the aids, its words as they are', () => {
  expect(fillAids(`<head>${mark}</head><body></body>`, aids)).toBe(
    '<head><script data-keep="" data-src="/_next/static/aids/0123.js" data-zones="Europe/Kyiv Kyiv">(()=>{let a="$&"})()</script></head><body></body>',
  );
});

test('a page without the mark is left as it is', () => {
  expect(fillAids('<p>&lt;script data-aids=""></p>', aids)).toBe('<p>&lt;script data-aids=""></p>');
});

test('the file is named after what it holds', () => {
  expect(aidsFile('a').path).toMatch(/^_next\/static\/aids\/[0-9a-f]{16}\.js$/);
  expect(aidsFile('a').path).not.toBe(aidsFile('b').path);
});

test('the aids are small, and what every page carries of them is smaller still', async () => {
  const [file, waker] = [await buildAids(), await buildWaker()];
  expect(brotliCompressSync(file).length).toBeLessThan(5000);
  expect(brotliCompressSync(waker).length).toBeLessThan(600);
  expect(waker).not.toMatch(/<\/|<!--|\n/);
  expect(await buildWaker()).toBe(waker);
});
