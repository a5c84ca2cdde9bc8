import { expect, test } from 'vitest';
import { nearestSlug, readAsked } from '@/lib/chronology/asked-address';

const slugs = ['0444-trt-world', '1617-trt-world', '1617-ea-worldview', 'report-rfe-rl'];

test('an address is read as a day and what stands behind it, as a list, or as neither', () => {
  expect(readAsked('/2023-03-14/1618-trt-world/')).toEqual({
    kind: 'day',
    day: '2023-03-14',
    slug: '1618-trt-world',
  });
  expect(readAsked('/2023-03-14')).toEqual({ kind: 'day', day: '2023-03-14', slug: '' });
  expect(readAsked('/topics/grain/')).toEqual({ kind: 'list', section: 'topics' });
  expect(readAsked('/constructor/')).toEqual({ kind: 'unknown' });
  expect(readAsked('/')).toEqual({ kind: 'unknown' });
});

test('an address whose end is lost leads to the entry that begins like it', () => {
  expect(nearestSlug('1617-ea-w', slugs)).toBe('1617-ea-worldview');
  expect(nearestSlug('report-rfe-rl-2', slugs)).toBe('report-rfe-rl');
});

test('another clock leads to the entry nearest to it, of the same outlet where two are as near', () => {
  expect(nearestSlug('1618-trt-world', slugs)).toBe('1617-trt-world');
  expect(nearestSlug('1618-ea-worldview', slugs)).toBe('1617-ea-worldview');
  expect(nearestSlug('0100-al-jazeera', slugs)).toBe('0444-trt-world');
});

test('what has no clock and begins like no entry leads to none', () => {
  expect(nearestSlug('lead-al-jazeera', slugs)).toBeNull();
  expect(nearestSlug('', slugs)).toBeNull();
  expect(nearestSlug('1618', [])).toBeNull();
});
