import { expect, test } from 'vitest';
import { isInstalled } from '@/lib/cli/dev/install.mjs';

test('packages count as installed when their versions match; those of other platforms may be missing', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@next/swc-darwin-x64': { version: '16.4.6', optional: true },
  };

  const next = (version: string) => ({ 'node_modules/next': { version } });
  expect(isInstalled(wanted, next('16.4.6'), () => true)).toBe(true);
  expect(isInstalled(wanted, next('16.4.5'), () => true)).toBe(false);
  expect(isInstalled(wanted, {}, () => true)).toBe(false);
});

test('a package whose folder is gone does not count as installed', () => {
  const packages = { 'node_modules/next': { version: '16.4.6' } };
  expect(isInstalled(packages, packages, (path) => path !== 'node_modules/next')).toBe(false);
});
