import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Returns the Chromium that tests drive: `CHROMIUM_PATH`, otherwise one on the PATH. Undefined leaves
 * Playwright to use the one that it installed.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
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
 * Installs a browser for the tests where there is none.
 *
 * @returns {Promise<boolean>}
 */
export async function ensureChromium() {
  if (findChromium() ?? (await playwrightsOwn())) return true;

  console.log('Installing Chromium …');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], quiet);
    await run('apt-get', ['install', '-y', 'chromium'], quiet);
  } else {
    await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  }
  if (findChromium() ?? (await playwrightsOwn())) return true;
  console.error(
    'No Chromium was found, and none could be installed. Install one, or set CHROMIUM_PATH to its path.',
  );
  return false;
}

/** Returns the browser that `playwright install` put on this machine, if any. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}
