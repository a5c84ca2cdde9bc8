import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Headless Chromium, which tests prefer because it takes a third of the time. */
const HEADLESS = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Returns the Chromium of this machine: `CHROMIUM_PATH`, or one on the PATH.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  return process.env.CHROMIUM_PATH || findOnPath([...NAMES, HEADLESS]);
}

/**
 * Returns the browser for tests. Undefined means the one that Playwright installed.
 *
 * @returns {string | undefined}
 */
export function findTestBrowser() {
  return process.env.CHROMIUM_PATH || findOnPath([HEADLESS, ...NAMES]);
}

/** @param {readonly string[]} names */
function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs a browser for the tests if there is none, or none that is headless.
 *
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureTestBrowser() {
  if (process.env.CHROMIUM_PATH || findOnPath([HEADLESS]) || (await findPlaywrightsOwn()))
    return true;
  const hasApt = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!hasApt && findTestBrowser()) return true;

  console.log('Installing Chromium …');
  if (hasApt) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], quiet);
    await run('apt-get', ['install', '-y', HEADLESS], quiet);
  }
  if (findTestBrowser()) return true;
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  if (await findPlaywrightsOwn()) return true;
  console.error(
    'Chromium could not be installed. Install it, or set CHROMIUM_PATH to the one to use.',
  );
  return false;
}

/** The browser that `playwright install` put on this machine, if it did. */
async function findPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}
