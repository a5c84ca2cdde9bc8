import { expect, test } from 'vitest';
import { passageUrl } from '@/lib/browser/citing/text-fragment';

const page = 'https://daybook.example/2023-03-14/';

test('a passage URL has the anchor of its element and its words', () => {
  expect(passageUrl(page, '1617-trt-world', { textStart: 'The deal' })).toBe(
    `${page}#1617-trt-world:~:text=The%20deal`,
  );
});

test('separators of the directive are encoded within words: hyphens, commas, ampersands', () => {
  expect(passageUrl(page, '', { textStart: '60-day, A&B – “x” #1' })).toBe(
    `${page}#:~:text=60%2Dday%2C%20A%26B%20%E2%80%93%20%E2%80%9Cx%E2%80%9D%20%231`,
  );
});

test('prefix, end and suffix are in the order of the directive', () => {
  const fragment = { prefix: 'said', textStart: 'The', textEnd: 'deal', suffix: 'will' };
  expect(passageUrl(page, '', fragment)).toBe(`${page}#:~:text=said-,The,deal,-will`);
});
