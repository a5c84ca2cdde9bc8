import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that tests drive: `CHROMIUM_PATH`, else one on the PATH. Undefined leaves it to
 * Playwright to use the one that it installed itself.
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
 * Sees to it that there is a browser for the tests.
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
    'No Chromium could be found or installed. Install one, or say where it is: CHROMIUM_PATH=…',
  );
  return false;
}

/** The browser that `playwright install` put on this machine, if it did. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}
