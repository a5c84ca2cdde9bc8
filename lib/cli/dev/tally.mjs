import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * Returns the result of a tool that either passes or fails as a whole.
 *
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyStep(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : FAILED;
}

/**
 * Reads the result of a test runner from its report. A runner that crashed, wrote no report or ran no test
 * counts as one failure.
 *
 * @template Report what the runner writes
 * @param {number} exitCode
 * @param {string} file
 * @param {(report: Report) => Tally} read
 * @returns {Tally}
 */
export function tallyReport(exitCode, file, read) {
  let tally;
  try {
    tally = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FAILED;
  }
  const hasRun = tally.passed + tally.failed > 0;
  const isUnexplained = exitCode !== 0 && tally.failed === 0;
  return hasRun && !isUnexplained ? tally : sum([tally, FAILED]);
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Tally}
 */
export function readVitest(report) {
  // A file that cannot be loaded fails without a failed test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors?: unknown[] }} report
 * @returns {Tally}
 */
export function readPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Returns why Playwright skipped tests, each reason once with the number of tests.
 *
 * @param {string} file the report; a missing or damaged one gives no reasons
 * @returns {string[]}
 */
export function listSkipReasons(file) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  try {
    JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
      if (value?.status === 'skipped' && Array.isArray(value.annotations) && value.results) {
        const reason = findSkipReason(value.annotations);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
      return value;
    });
  } catch {
    return []; // The tally counts such a report as a failure.
  }
  return [...counts].map(([reason, count]) => `${count}: ${reason}`);
}

/**
 * @param {{ type: string, description?: string }[]} annotations of a skipped test
 * @returns {string}
 */
function findSkipReason(annotations) {
  const given = annotations.find(({ type }) => type === 'skip')?.description;
  if (given) return given;
  // Playwright gives no reason for these.
  const isSerial = annotations.some(({ type }) => type === 'serial');
  return isSerial ? 'A test before it in its file failed.' : 'no reason given';
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((total, { passed, failed, skipped }) => ({
    passed: total.passed + passed,
    failed: total.failed + failed,
    skipped: total.skipped + skipped,
  }));
}

/** @param {Tally} tally */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
