import { expect, test } from 'vitest';
import { loadLibrary } from '@/lib/load/load-library';
import { withSiteUrl } from '@/lib/load/site-url';

const { collection } = await loadLibrary();

test('SITE_URL takes precedence over the settings, and loses its last slash', () => {
  const set = { ...collection, siteUrl: 'https://settings.example' };
  expect(withSiteUrl(set, 'https://given.example/archive/').siteUrl).toBe(
    'https://given.example/archive',
  );
  expect(withSiteUrl(set, '').siteUrl).toBe('https://settings.example');
  expect(withSiteUrl(collection, '').siteUrl).toBeUndefined();
});

test.for([
  'daybook.example',
  'ftp://daybook.example',
  'https://daybook.example/?a',
  'https://a.example/#b',
])('%s is refused as the URL of a site', (given) => {
  expect(() => withSiteUrl(collection, given)).toThrow(`SITE_URL is “${given}”`);
});
