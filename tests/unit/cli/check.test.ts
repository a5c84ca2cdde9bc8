import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { goodArticle, makeContent } from '../load/content-folder';
import { runCommand } from './run-as-program';

async function check(content: string, ...args: string[]) {
  const folder = await makeContent({ 'articles/a.txt': content });
  try {
    return runCommand('check', args, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const withError = goodArticle.replace('note: Known.', 'line: 1, quote: Headline');
const withWarning = goodArticle.replace('1617', '2561');

test('an error is shown with its place, excerpt, code and fix, and the command fails', async () => {
  const { code, stdout } = await check(withError);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "articles/a.txt:6: error: The evidence for \`outlet\` quotes “Headline” from line 1 of the text, but the words are on line 2. [evidence-not-verbatim]
      6 | Tuesday, March 14, 2023
      Fix: Copy the words exactly from the text, and count lines from the first line below the front matter.

    permalinks.json: warning: 1 entry is not in the ledger: 2023-03-14-1617-trt-world. [permalink-new]
      Fix: Run \`npm run check -- --update-permalinks\` and commit content/permalinks.json.

    1 error, 1 warning.
    "
  `);
});

test('warnings alone do not fail the command; a caret marks the column', async () => {
  const { code, stdout } = await check(withWarning);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "articles/a.txt:7:1: warning: “2561 GMT” is not a time: hours run to 23, minutes to 59. [time-impossible]
      7 | 2561 GMT – Headline
          ^
      Fix: Check the marker against the original.

    permalinks.json: warning: 1 entry is not in the ledger: 2023-03-14-update-trt-world. [permalink-new]
      Fix: Run \`npm run check -- --update-permalinks\` and commit content/permalinks.json.

    2 warnings.
    "
  `);
});

test('--json prints the same issues for programs', async () => {
  const { code, stdout } = await check(withError, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { file: 'articles/a.txt', line: 6, code: 'evidence-not-verbatim', severity: 'error' },
    { file: 'permalinks.json', code: 'permalink-new', severity: 'warning' },
  ]);
});
