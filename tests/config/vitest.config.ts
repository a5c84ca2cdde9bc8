import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isDeep } from './depth';
import { testsOfTime } from './tests-of-time';

/**
 * The zones in which tests run. A date that depends on the machine's zone is a day too early or too late in
 * one of them: the far west, one with half an hour, and the far east, each on another day than UTC for some
 * hours.
 *
 * All tests run in UTC; in the other zones only those that reach date code (`tests-of-time.ts`), or with
 * `TEST_DEPTH=deep` all. One zone only: `npm run test:unit -- --project UTC`.
 */
const zones = ['UTC', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'Pacific/Kiritimati'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const everyTest = ['tests/unit/**/*.test.{ts,tsx}'];
const inOtherZones = isDeep ? everyTest : await testsOfTime(root);

export default defineConfig({
  root,
  cacheDir: 'tests/.results/vite',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'tests/.results/unit.json' },
    // Processes, not threads: only a process has a zone of its own.
    pool: 'forks',
    maxWorkers: availableParallelism(),
    // Files share a process, which halves the time: no module keeps state between tests.
    isolate: false,
    // Property tests on a busy machine are slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    setupFiles: ['tests/config/fast-check.ts'],
    projects: zones.map((zone) => ({
      extends: true,
      test: {
        name: zone,
        env: { TZ: zone },
        include: zone === 'UTC' ? everyTest : inOtherZones,
        // Texts of a million characters: minutes of work, and no date of theirs is looked at.
        exclude: zone === 'UTC' ? [] : ['tests/unit/parse/hostile-texts.test.ts'],
      },
    })),
  },
});
