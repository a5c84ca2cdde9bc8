import { expect, test } from 'vitest';
import { renderHead } from '@/lib/build/bulk/page-head';

test('a page without a description has the site’s', () => {
  expect(renderHead({ title: 'A & B' }, 'The “site”')).toBe(
    '<title>A &amp; B · Daybook</title><meta name="description" content="The “site”"/><meta name="format-detection" content="telephone=no, date=no, address=no, email=no"/>',
  );
});

test('a title with replacement patterns is used literally', () => {
  expect(renderHead({ title: '$& %s' }, '')).toContain('<title>$&amp; %s · Daybook</title>');
});

test('a page that must not be indexed says so', () => {
  expect(renderHead({ title: 'A', robots: { index: false } }, '')).toContain(
    '<meta name="robots" content="noindex"/>',
  );
});

test('unsupported metadata is refused', () => {
  expect(() => renderHead({ title: 'A', keywords: 'b' }, '')).toThrow('keywords');
});
