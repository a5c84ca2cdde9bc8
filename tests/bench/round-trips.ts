import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { markdownTable } from './markdown-table';

const runs = 10_000;
/** Number of runs with `TEST_DEPTH=deep`; a number multiplies it. */
const deepRuns = 200;
const report = 'tests/.results/round-trips.json';
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), duration: z.number().nullish() }),
      ),
    }),
  ),
});

/** Parses ten thousand generated live blogs or more, and compares the posts with the generated ones. */
export function roundTripTable(): string {
  // A failure is a row of the table, so the next property still runs.
  spawnSync(
    'npx',
    [
      ...['vitest', 'run', '--config', 'tests/config/vitest.config.ts', '--project', 'UTC'],
      ...['--testTimeout', '3600000', '--reporter', 'json', '--outputFile', report, 'round-trip'],
    ],
    { encoding: 'utf8', env: { ...process.env, TEST_DEPTH: String(runs / deepRuns) } },
  );
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const rows = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status, duration }) => [title, status, ((duration ?? 0) / 1000).toFixed(1)]);
  return markdownTable(
    [`round trips (${runs} live blogs, damaged copies a quarter)`, 'result', 'seconds'],
    rows,
  );
}
