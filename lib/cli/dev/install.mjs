import { readFileSync } from 'node:fs';
import { runNpm } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Installs the packages of package-lock.json, unless they are there already.
 *
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensureInstalled() {
  const wanted = packagesOf('package-lock.json');
  const held = packagesOf('node_modules/.package-lock.json');
  if (wanted && held && isInstalled(wanted, held)) return true;

  console.log('Installing packages …');
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  if ((await runNpm(['ci', ...flags])) === 0) return true;
  console.error('The packages could not be installed: npm says why above.');
  return false;
}

/**
 * Whether every package of the lockfile is held at its version. What is made for other machines is
 * not missed, so that no package is installed twice.
 *
 * @param {Packages} wanted
 * @param {Packages} held
 */
export function isInstalled(wanted, held) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || held[path]?.version === version || (optional && !held[path]),
  );
}

/**
 * @param {string} lockfile
 * @returns {Packages | undefined}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
