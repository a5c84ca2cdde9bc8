import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  formatTally,
  listSkipReasons,
  readPlaywright,
  readVitest,
  sum,
  tallyReport,
} from '@/lib/cli/dev/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'daybook-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const playwright = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }, errors: [] };

describe('a runner’s report', () => {
  test('counts passed, failed and skipped tests', () => {
    expect(tallyReport(0, report(vitest), readVitest)).toEqual({
      passed: 7,
      failed: 0,
      skipped: 2,
    });
    expect(tallyReport(1, report(playwright), readPlaywright)).toEqual({
      passed: 5,
      failed: 3,
      skipped: 3,
    });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };

    expect(tallyReport(1, report(broken), readVitest)).toMatchObject({ passed: 7, failed: 1 });
  });

  test('counts a failure that no test explains', () => {
    expect(tallyReport(1, report(vitest), readVitest)).toMatchObject({ passed: 7, failed: 1 });
  });

  test('without any test is a failure', () => {
    const empty = { ...vitest, numPassedTests: 0, testResults: [] };

    expect(tallyReport(0, report(empty), readVitest)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('is a failure if it is missing', () => {
    expect(tallyReport(0, join(folder, 'none.json'), readVitest)).toMatchObject({ failed: 1 });
  });
});

test('the last line has the totals, and skipped tests only if there are any', () => {
  const none = { passed: 1, failed: 0, skipped: 0 };

  expect(formatTally(sum([none, { passed: 7, failed: 2, skipped: 3 }]))).toBe(
    '8 passed, 2 failed, 3 skipped',
  );
  expect(formatTally(sum([none, none]))).toBe('2 passed, 0 failed');
});

test('each reason to skip is listed once, with the number of tests; a missing report has none', () => {
  const skipped = (description: string) => ({
    status: 'skipped',
    annotations: [{ type: 'skip', description }],
    results: [{ status: 'skipped' }],
  });
  const tests = [skipped('Not here.'), skipped('Not here.'), { status: 'expected' }];
  const file = report({ suites: [{ specs: [{ tests }] }] });

  expect(listSkipReasons(file)).toEqual(['2: Not here.']);
  expect(listSkipReasons(join(folder, 'missing.json'))).toEqual([]);
  writeFileSync(file, '{"suites": [');
  expect(listSkipReasons(file)).toEqual([]);
});

test('tests that did not run after a failure in their file say so', () => {
  const tests = [{ status: 'skipped', annotations: [{ type: 'serial' }], results: [] }];

  expect(listSkipReasons(report({ tests }))).toEqual(['1: A test before it in its file failed.']);
});
