import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The unit suite runs once in each of these process zones: a date that depends on the machine's
 * zone shows itself as a day too early or too late in one of them. The far west, half an hour
 * beside the hour, and the far east, each on another day than UTC for some of the hours.
 *
 * One zone only: `npm run test:unit -- --project UTC`.
 */
const zones = ['UTC', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'Pacific/Kiritimati'];

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: 'tests/.results/vite',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'tests/.results/unit.json' },
    // Processes, not threads: only a process has a zone of its own.
    pool: 'forks',
    maxWorkers: 2,
    // Files share a process, which halves the time: the house keeps no state that a test could leave.
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
        include: ['tests/unit/**/*.test.{ts,tsx}'],
        // The linter and patterns know no time, and spawned commands only pass on what is tested in
        // every zone: once is enough.
        exclude:
          zone === 'UTC'
            ? []
            : [
                'tests/unit/config/{walls,regexes}.test.ts',
                'tests/unit/app/style-sources.test.ts',
                'tests/unit/build/cards/draw-cards.test.ts',
                'tests/unit/parse/hostile-texts.test.ts',
                'tests/unit/cli/**/*.test.ts',
              ],
      },
    })),
  },
});
