import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildManifest } from '@/lib/export/build-manifest';
import { loadLibrary } from '@/lib/load/load-library';
import { runCommand } from './run-as-program';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-'));
  const manifest = buildManifest(await loadLibrary());
  await writeFile(join(folder, 'integrity.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'older.json'),
    JSON.stringify({ ...manifest, entries: manifest.entries.slice(1) }),
  );
  await writeFile(join(folder, 'broken.json'), '{"version": 1');
  await writeFile(join(folder, 'other.json'), '{"version": 1, "articles": []}');
});
afterAll(() => rm(folder, { recursive: true }));

const diff = (...args: string[]) => runCommand('diff', args, 'content');

test('a build is given as folder or manifest, and the differences are described', () => {
  const { code, stdout } = diff(join(folder, 'older.json'), folder);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 entry added\n {2}2023-03-13-1846-trt-world was added: “.+”\n$/);
});

test('--json prints the differences for programs', () => {
  const { stdout } = diff('--json', folder, join(folder, 'older.json'));
  expect(JSON.parse(stdout)).toMatchObject([
    { what: 'entry', id: '2023-03-13-1846-trt-world', kind: 'removed' },
  ]);
});

test.each([
  ['nowhere', 'There is no file or folder'],
  ['broken.json', 'is not the manifest of a build'],
  ['other.json', 'is not the manifest of a build at collection'],
])('%s is refused with the expected form', (name, words) => {
  const { code, stderr } = diff(join(folder, name), folder);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});

test('a folder that is not an output is refused', () => {
  const { code, stderr } = diff('content', folder);
  expect(code).toBe(2);
  expect(stderr).toContain('content has no integrity.json');
});

test('two builds are required', () => {
  expect(diff(folder).code).toBe(2);
});
