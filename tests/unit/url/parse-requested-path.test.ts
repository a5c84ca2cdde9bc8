import { expect, test } from 'vitest';
import {
  extractSearchWords,
  findNearestDay,
  findNearestSlug,
  parseRequestedPath,
} from '@/lib/url/parse-requested-path';

const slugs = ['0444-trt-world', '1617-trt-world', '1617-ea-worldview', 'report-rfe-rl'];

test('a path is read as a day with a slug, as a list with a slug, or as neither', () => {
  expect(parseRequestedPath('/2023-03-14/1618-trt-world/')).toEqual({
    kind: 'day',
    day: '2023-03-14',
    slug: '1618-trt-world',
  });
  expect(parseRequestedPath('/2023-03-14')).toEqual({ kind: 'day', day: '2023-03-14', slug: '' });
  expect(parseRequestedPath('/topics/grain/')).toEqual({
    kind: 'list',
    section: 'topics',
    slug: 'grain',
  });
  expect(parseRequestedPath('/constructor/')).toEqual({ kind: 'unknown' });
  expect(parseRequestedPath('/')).toEqual({ kind: 'unknown' });
});

test('a truncated slug leads to the entry with the same beginning', () => {
  expect(findNearestSlug('1617-ea-w', slugs)).toBe('1617-ea-worldview');
  expect(findNearestSlug('report-rfe-rl-2', slugs)).toBe('report-rfe-rl');
});

test('an unknown clock leads to the nearest entry, preferring the same outlet', () => {
  expect(findNearestSlug('1618-trt-world', slugs)).toBe('1617-trt-world');
  expect(findNearestSlug('1618-ea-worldview', slugs)).toBe('1617-ea-worldview');
  expect(findNearestSlug('0100-al-jazeera', slugs)).toBe('0444-trt-world');
});

test('a slug without a clock and without a matching beginning leads to none', () => {
  expect(findNearestSlug('lead-al-jazeera', slugs)).toBeNull();
  expect(findNearestSlug('', slugs)).toBeNull();
  expect(findNearestSlug('1618', [])).toBeNull();
});

test('a day outside the collection leads to the nearest day in it', () => {
  const days = ['2023-03-13', '2023-03-14', '2023-03-21'];
  expect(findNearestDay('2024-01-01', days)).toBe('2023-03-21');
  expect(findNearestDay('2023-03-01', days)).toBe('2023-03-13');
  expect(findNearestDay('2023-99-99', days)).toBeNull();
  expect(findNearestDay('2023-03-01', [])).toBeNull();
});

test('search words are the parts of a path below its section, without extensions', () => {
  expect(extractSearchWords('/people/dmitro_kuleba.html')).toBe('dmitro kuleba');
  expect(extractSearchWords('/Київ/war')).toBe('Київ war');
  expect(extractSearchWords('/topics/')).toBe('');
  expect(extractSearchWords(`/${'a'.repeat(500)}/`)).toHaveLength(60);
});
