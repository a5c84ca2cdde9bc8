import { spawnSync } from 'node:child_process';

/** What a command printed, and its exit code. */
export type Outcome = { code: number | null; stdout: string; stderr: string };

/** Runs a command of `lib/cli` on a content folder as npm would, without a terminal. */
export function runCommand(
  name: 'add' | 'check' | 'diff' | 'names' | 'parse' | 'query' | 'suggest',
  args: readonly string[],
  folder: string,
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `lib/cli/${name}.ts`, ...args],
    {
      encoding: 'utf8',
      input: '',
      maxBuffer: 100_000_000,
      env: { ...process.env, CONTENT_DIR: folder },
    },
  );
  return { code: status, stdout, stderr };
}
