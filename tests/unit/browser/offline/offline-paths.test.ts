import { expect, test } from 'vitest';
import {
  findPathBelow,
  isChanging,
  isLasting,
  toPagePath,
} from '@/lib/browser/offline/offline-paths';

test.each([
  ['', ''],
  ['index.html', ''],
  ['2023-03-14/', '2023-03-14/'],
  ['2023-03-14', '2023-03-14/'],
  ['2023-03-14/index.html', '2023-03-14/'],
  ['feed.xml', undefined],
])('the path %j is that of the page %j', (path, expected) => {
  expect(toPagePath(path)).toBe(expected);
});

test('a URL belongs to a site by its root', () => {
  const root = 'https://example.org/archive/';

  expect(findPathBelow(root, 'https://example.org/archive/2023-03-14/?topic=a#b')).toBe(
    '2023-03-14/',
  );
  expect(findPathBelow(root, 'https://example.org/archive')).toBe('');
  expect(findPathBelow(root, 'https://example.org/archived/')).toBeUndefined();
  expect(findPathBelow(root, 'https://example.com/archive/')).toBeUndefined();
});

test('only files whose URL changes with their content are lasting', () => {
  expect(isLasting('_next/static/chunks/a.css')).toBe(true);
  expect(isLasting('search/parts/8a599deff269/words-0.json')).toBe(true);
  expect(isLasting('search/parts/manifest.json')).toBe(false);
  expect(isLasting('2023-03-14/filter-rows.0123456789abcdef.json')).toBe(true);
  expect(isLasting('worker.js')).toBe(false);
  expect(isChanging('search/parts/manifest.json')).toBe(true);
});
