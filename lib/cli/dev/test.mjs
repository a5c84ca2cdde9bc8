import { rmSync } from 'node:fs';
import { findFreePort } from '../../build/dev/free-port.mjs';
import { ensureTestBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { runNpm } from './run.mjs';
import {
  formatTally,
  listSkipReasons,
  readPlaywright,
  readVitest,
  sum,
  tallyReport,
  tallyStep,
} from './tally.mjs';

/**
 * `npm test`: installs what is missing, then lint and format, types, dead code, unit tests, the builds and,
 * against what was built, the end-to-end tests. A failed step does not stop the later ones. The last line has
 * the totals. `--deep` (`npm run test:deep`) runs everything that `tests/config/depth.ts` reduces by default.
 */

const RESULTS = 'tests/.results';

/** The second build: hostile texts, below a base path, with a site URL. See `tests/e2e/archive.ts`. */
const ARCHIVE = {
  CONTENT_DIR: 'tests/fixtures/hostile',
  BASE_PATH: '/archive',
  OUT_DIR: `${RESULTS}/archive`,
  SITE_URL: 'https://archive.example/archive/',
};

/**
 * @param {string} name
 * @param {Record<string, string>} [env]
 */
async function runTestStep(name, env) {
  const title = env === undefined ? name : `${name} of ${env.CONTENT_DIR} below ${env.BASE_PATH}`;
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
  const start = performance.now();
  const code = await runNpm(['run', '--silent', name], { E2E_PORT: port, ...depth, ...env });
  console.log(`\n${title}: ${Math.round((performance.now() - start) / 1000)} s`);
  return code;
}

/** @type {Record<string, string>} */
const depth = process.argv.includes('--deep') ? { TEST_DEPTH: 'deep' } : {};

/** @type {[string, import('./tally.mjs').Tally][]} */
const results = [];
if (!(await ensureInstalled())) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const port = String(await findFreePort());
// Results of an earlier run must not be counted.
rmSync(RESULTS, { recursive: true, force: true });

for (const name of ['lint', 'types', 'deadcode'])
  results.push([name, tallyStep(await runTestStep(name))]);
results.push([
  'unit',
  tallyReport(await runTestStep('test:unit'), `${RESULTS}/unit.json`, readVitest),
]);
const built = sum([
  tallyStep(await runTestStep('build')),
  tallyStep(await runTestStep('build', ARCHIVE)),
]);
results.push(['build', built]);
results.push(['e2e', await runEndToEnd(built.failed === 0)]);

console.log('');
for (const [name, tally] of results) console.log(`${name.padEnd(9)} ${formatTally(tally)}`);
for (const reason of listSkipReasons(`${RESULTS}/e2e.json`)) console.log(`skipped   ${reason}`);
const total = sum(results.map(([, tally]) => tally));
console.log(`\n${formatTally(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {boolean} isBuilt */
async function runEndToEnd(isBuilt) {
  if (!isBuilt) {
    console.error('\nThe end-to-end tests did not run: there is no site to run them against.');
    return tallyStep(1);
  }
  if (!(await ensureTestBrowser())) return tallyStep(1);
  return tallyReport(await runTestStep('test:e2e'), `${RESULTS}/e2e.json`, readPlaywright);
}
