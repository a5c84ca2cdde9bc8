import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleProgram, runProgram } from '@/lib/build/bulk/process-pool';
import { BuildError } from '@/lib/build/output/build-error';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-pool-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Bundles a program with this source. */
async function program(name: string, source: string): Promise<string> {
  const path = join(folder, `${name}.ts`);
  await writeFile(path, source);
  return bundleProgram(path, '/archive', folder);
}

test('a program receives its arguments and the base path, and its output is returned', async () => {
  const prints = await program(
    'prints-for-test',
    'declare const BUNDLED_BASE_PATH: string; process.stdout.write([process.argv[2], "below", BUNDLED_BASE_PATH].join(" "))',
  );
  expect(await runProgram(prints, ['a page'], 'It failed')).toBe('a page below /archive');
});

test('a failed program is a readable error', async () => {
  const fails = await program('fails-for-test', 'process.exit(3)');
  const run = runProgram(fails, [], 'The pages could not be rendered');
  await expect(run).rejects.toThrow(BuildError);
  await expect(run).rejects.toThrow('The pages could not be rendered: the reason is above.');
});

test('a full disk is reported as such', async () => {
  const full = await program(
    'full-for-test',
    'console.error("ENOSPC: no space left on device"); process.exit(1)',
  );
  await expect(runProgram(full, [], 'It failed')).rejects.toThrow('The disk is full');
});
