import { expect, test } from 'vitest';
import { formatProblems } from '@/lib/load/describe-problems';
import { createIssue } from '@/lib/schema/issue';

test('an issue is shown with its place, its line, a caret and the fix', () => {
  const found = {
    ...createIssue('time-impossible', '“2561 GMT” is not a time.', { line: 2, column: 1 }),
    file: 'a.txt',
  };
  expect(formatProblems([found], 'tests/fixtures/problems')).toMatchInlineSnapshot(`
    "a.txt:2:1: warning: “2561 GMT” is not a time. [time-impossible]
      2 | 2561 GMT – Headline
          ^
      Fix: Check the marker against the original.

    1 warning."
  `);
});

test('no issues are reported as such', () => {
  expect(formatProblems([], '.')).toBe('No problems.');
});
