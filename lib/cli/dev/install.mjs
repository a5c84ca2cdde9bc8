import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Installs the packages of package-lock.json, unless they are installed already.
 *
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensureInstalled() {
  const required = listPackages('package-lock.json');
  const installed = listPackages('node_modules/.package-lock.json');
  if (required && installed && isInstalled(required, installed)) return true;

  console.log('Installing packages …');
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  if ((await runNpm(['ci', ...flags])) === 0) return true;
  console.error('The packages could not be installed: npm says why above.');
  return false;
}

/**
 * Reports whether every package of the lockfile is installed in its version. Optional packages may be
 * missing: they are for other machines.
 *
 * @param {Packages} required
 * @param {Packages} installed npm's record of the installation; a folder may have been deleted since
 * @param {(path: string) => boolean} exists
 */
export function isInstalled(required, installed, exists = existsSync) {
  return Object.entries(required).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const record = installed[path];
    return record ? record.version === version && exists(path) : optional === true;
  });
}

/**
 * @param {string} lockfile
 * @returns {Packages | undefined}
 */
function listPackages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
