import { expect, test } from 'vitest';
import { headMarkup } from '@/lib/build/bulk/page-head';

test('a page that says nothing of itself is described as the site is', () => {
  expect(headMarkup({ title: 'A & B' }, 'The “site”')).toBe(
    '<title>A &amp; B · Daybook</title><meta name="description" content="The “site”"/><meta name="format-detection" content="telephone=no, date=no, address=no, email=no"/>',
  );
});

test('what stands in a title is not taken for a part of its pattern', () => {
  expect(headMarkup({ title: '$& %s' }, '')).toContain('<title>$&amp; %s · Daybook</title>');
});

test('a page that is nobody’s to find says so', () => {
  expect(headMarkup({ title: 'A', robots: { index: false } }, '')).toContain(
    '<meta name="robots" content="noindex"/>',
  );
});

test('metadata that nothing here knows how to write is refused', () => {
  expect(() => headMarkup({ title: 'A', keywords: 'b' }, '')).toThrow('keywords');
});
