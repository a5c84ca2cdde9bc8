import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseBasePath } from '@/lib/url/normalise-base-path.mjs';

test.each([
  [undefined, ''],
  ['', ''],
  ['/', ''],
  ['archive', '/archive'],
  ['/archive', '/archive'],
  ['/archive/', '/archive'],
  [' /news/archive/ ', '/news/archive'],
  ['/my archive', '/my%20archive'],
  ['/my%20archive', '/my%20archive'],
  ['/архів', '/%D0%B0%D1%80%D1%85%D1%96%D0%B2'],
  ['/100%', '/100%25'],
  ['/"><script>', '/%22%3E%3Cscript%3E'],
  ["/it's(1)*", '/it%27s%281%29%2A'],
  ['/~user/day.book', '/~user/day.book'],
])('BASE_PATH %j is written as %j', (given, expected) => {
  expect(normaliseBasePath(given)).toBe(expected);
});

test.each([
  'https://example.org/archive',
  '//example.org/archive',
  '/a//b',
  '/a/../b',
  '/%2e%2e/b',
  '/a%2Fb',
  '/./a',
  '/a?b=c',
  '/a#b',
  '\\archive',
  '/a%5Cb',
  '/a\nb',
  '/a%0Ab',
  '/a\u202Eb',
  'javascript:alert(1)',
])('BASE_PATH %j is refused with the expected form', (given) => {
  expect(() => normaliseBasePath(given)).toThrow(`BASE_PATH is “${given}”; expected`);
});

test('every accepted path is unchanged by a second pass, and has only safe characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      let path: string;
      try {
        path = normaliseBasePath(given);
      } catch {
        return;
      }
      expect(path).toMatch(/^(?:\/[A-Za-z0-9._~%-]+)*$/);
      expect(normaliseBasePath(path)).toBe(path);
      expect(new URL(`${path}/`, 'http://host').href).toBe(`http://host${path}/`);
    }),
  );
});
