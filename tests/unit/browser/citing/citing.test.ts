import { expect, test } from 'vitest';
import { passageAddress } from '@/lib/browser/citing/text-fragment';
import { citingScript } from '@/lib/build/scripts/citing-script';

const page = 'https://daybook.example/2023-03-14/';

test('a passage is named by its words, from the element that holds it', () => {
  expect(passageAddress(page, '1617-trt-world', { textStart: 'The deal' })).toBe(
    `${page}#1617-trt-world:~:text=The%20deal`,
  );
});

test('words that part a directive are encoded: hyphens, commas, ampersands; dashes of any kind', () => {
  expect(passageAddress(page, '', { textStart: '60-day, A&B – “x” #1' })).toBe(
    `${page}#:~:text=60%2Dday%2C%20A%26B%20%E2%80%93%20%E2%80%9Cx%E2%80%9D%20%231`,
  );
});

test('prefix, end and suffix stand where the directive wants them', () => {
  const fragment = { prefix: 'said', textStart: 'The', textEnd: 'deal', suffix: 'will' };
  expect(passageAddress(page, '', fragment)).toBe(`${page}#:~:text=said-,The,deal,-will`);
});

test('the script is small, and what finds words is fetched only when asked for', async () => {
  const { path, files } = await citingScript();
  const start = files.get(path) ?? '';
  expect(start.length).toBeGreaterThan(500);
  expect(start.length).toBeLessThan(4000);
  for (const name of files.keys()) {
    expect(name).toMatch(/^_next\/static\/citing\/[\w-]+-[0-9A-Z]{8}\.js$/);
  }
  expect(start).toContain('import("./fragment-generation-utils');
});
