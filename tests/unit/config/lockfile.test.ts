import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isInstalled } from '@/lib/cli/dev/install.mjs';

type Locked = { version?: string; optional?: boolean; optionalDependencies?: object };

const lockfile: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const paths = Object.keys(lockfile.packages);

/**
 * A package for another kind of machine that npm could not see when the lockfile was written is left
 * out of it, and `npm ci` then refuses the whole lockfile. Such an entry needs no more than
 * `version`, `optional`, `os` and `cpu`.
 */
test('the lockfile names the packages of every platform', () => {
  const missing = Object.values(lockfile.packages)
    .flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}))
    .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));

  expect(missing).toEqual([]);
});

test('what the lockfile asks for counts as installed when it is there, save for other machines’', () => {
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
