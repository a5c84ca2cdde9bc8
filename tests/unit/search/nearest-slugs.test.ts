import { expect, test } from 'vitest';
import { findNearestSlugs } from '@/lib/search/nearest-slugs';

const slugs = [
  'dmytro-kuleba',
  'dmytro-lubinets',
  'volodymyr-zelenskyy',
  'xi-jinping',
  'grain-deal',
];

test.each([
  ['dmitro-kuleba', ['dmytro-kuleba']],
  ['kuleba', ['dmytro-kuleba']],
  ['Kuleeba', ['dmytro-kuleba']],
  ['dmytro', ['dmytro-kuleba', 'dmytro-lubinets']],
  ['zelensky', ['volodymyr-zelenskyy']],
  ['graindeal', ['grain-deal']],
  ['grain-deal-2', ['grain-deal']],
])('%s, mistyped or cut off, gives %j', (requested, nearest) => {
  expect(findNearestSlugs(requested, slugs)).toEqual(nearest);
});

test('a slug that is like no other, or too short, gives nothing', () => {
  expect(findNearestSlugs('constructor', slugs)).toEqual([]);
  expect(findNearestSlugs('xy', slugs)).toEqual([]);
  expect(findNearestSlugs('', slugs)).toEqual([]);
  expect(findNearestSlugs('kuleba', [])).toEqual([]);
});
