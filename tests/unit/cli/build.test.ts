import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findRefusal } from '@/lib/build/output/build-error';
import { scratchFolder } from '@/lib/build/output/scratch-folder';

/** Runs the beginning of a build, with limits of the shell, on a content folder. */
function build(limits: string, content: string) {
  const command = `${limits}; exec "${process.execPath}" --import tsx lib/cli/build.ts`;
  const { pid, status, stderr, stdout } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: 'tests/.results/refused' },
  });
  return { pid, code: status, stderr, stdout };
}

test('a full disk is reported as such, not as errors in the content', async () => {
  // No file may be written; the snapshot of the library is the first one.
  const { pid, code, stderr } = build('ulimit -f 0', 'tests/fixtures/hostile');
  expect(code).toBe(1);
  expect(stderr).toContain(findRefusal('EFBIG')?.message);
  expect(stderr).not.toContain('content has errors');
  // A build that cannot write may not have created the folder.
  const left = existsSync(scratchFolder) ? await readdir(scratchFolder) : [];
  expect(left.filter((name) => name.startsWith(`${pid}-`))).toEqual([]);
});

test('errors in the content are listed and reported as such', () => {
  const { code, stderr, stdout } = build(':', 'tests/fixtures/export');
  expect(code).toBe(1);
  expect(stderr).toContain('The content has errors: they are listed above.');
  expect(stdout).not.toBe('');
});
