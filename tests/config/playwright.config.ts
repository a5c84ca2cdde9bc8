import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findTestBrowser } from '../../lib/cli/dev/browser.mjs';
import { isDeep } from './depth';

/**
 * End-to-end tests of the exported site in `out/`, served as a static host serves it, without a Next server.
 * Run `npm run build` first.
 *
 * A test runs at desktop width only, unless its tag says that its result depends on the width: `@widths` for
 * both widths, `@phone` for the narrow one. With `TEST_DEPTH=deep` all tests run at both widths, except those
 * tagged `@phone` or `@desktop`.
 */

const port = process.env.E2E_PORT ?? '4310';
const baseURL = `http://127.0.0.1:${port}/`;

// Chromium refuses its sandbox to root, and speaks to hosts of its own where nothing forbids it.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = findTestBrowser();
const env = { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };

export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../.results/e2e',
  snapshotPathTemplate: '../fixtures/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Other programs may use all cores.
  expect: { timeout: 20_000 },
  timeout: 120_000,
  workers: availableParallelism(),
  reporter: [['list'], ['json', { outputFile: '../.results/e2e.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    // Neither the home zone nor that of any outlet: a clock that leans on the machine shows.
    timezoneId: 'Asia/Kolkata',
    // Recording costs a fifth of the time: `npm run test:e2e -- --trace on` for a test that fails.
    trace: 'off',
    // A service worker could answer for the site; it has its own tests.
    serviceWorkers: 'block',
    launchOptions: { args, env, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      grep: isDeep ? /./ : /@phone|@widths/,
      grepInvert: /@desktop/,
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      grepInvert: /@phone/,
    },
  ],
  webServer: {
    command: 'node lib/cli/dev/serve-out.mjs',
    cwd: '../..',
    env: { PORT: port },
    url: baseURL,
    reuseExistingServer: false,
  },
});
