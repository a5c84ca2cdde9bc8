import { expect, test } from 'vitest';
import { nearestSlugs } from '@/lib/search/nearest-slugs';

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
])('%s, mistyped or cut off, leads to %j', (asked, nearest) => {
  expect(nearestSlugs(asked, slugs)).toEqual(nearest);
});

test('what resembles nothing, or is too short to tell, leads nowhere', () => {
  expect(nearestSlugs('constructor', slugs)).toEqual([]);
  expect(nearestSlugs('xy', slugs)).toEqual([]);
  expect(nearestSlugs('', slugs)).toEqual([]);
  expect(nearestSlugs('kuleba', [])).toEqual([]);
});
