import { expect, test } from 'vitest';
import { runCommand } from './run-as-program';

const query = (...args: string[]) => runCommand('query', args, 'content');

test('--json prints the ids of the results, by rank', async () => {
  const { code, stdout } = await query(
    '--json',
    'UN',
    '--topic',
    'grain-deal',
    '--outlet',
    'rfe-rl',
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(['2023-03-14-report-rfe-rl']);
});

test('no results are an empty list, not a failure', async () => {
  const { code, stdout } = await query('--json', 'xyzzy', '--day', '2023-03-14');
  expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: '[]' });
});

test('suggestions are separate from results, and never in --json', async () => {
  const answer = await query('Kramatrosk');
  expect(answer.stdout).toBe('No entry matches.\nTry: kramatorsk (4)\n');
  expect(JSON.parse((await query('--json', 'Kramatrosk')).stdout)).toEqual([]);
});

test('an unknown topic is refused by name', async () => {
  const { code, stderr } = await query('--json', 'grain', '--topic', 'grain');
  expect(code).toBe(2);
  expect(stderr).toContain('no topic or outlet “grain”');
});

test('an invalid day is refused', async () => {
  const { code, stderr } = await query('grain', '--day', '14 March');
  expect(code).toBe(2);
  expect(stderr).toContain('--day expects YYYY-MM-DD');
});
