import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findRefusal } from '@/lib/build/output/build-error';
import { moveFolder, replaceOutput } from '@/lib/build/output/output-folder';

let root: string;
const out = () => join(root, 'out');
const page = () => readFile(join(out(), 'index.html'), 'utf8');
const write = (text: string) => async (folder: string) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'daybook-output-'));
});
afterEach(() => rm(root, { recursive: true }));

test('a new output replaces the previous one, and leaves nothing beside it', async () => {
  await replaceOutput(out(), write('first'));
  expect(await page()).toBe('first');
  await replaceOutput(out(), write('second'));
  expect(await page()).toBe('second');
  expect(await readdir(root)).toEqual(['out']);
});

test('files that only the previous output had are removed', async () => {
  await replaceOutput(out(), async (folder) => {
    await write('first')(folder);
    await writeFile(join(folder, 'old.html'), 'old');
  });
  await replaceOutput(out(), write('second'));
  expect(await readdir(out())).toEqual(['index.html']);
});

test('the previous output is complete while the new one is made', async () => {
  await replaceOutput(out(), write('first'));
  await replaceOutput(out(), async (folder) => {
    await write('half')(folder);
    expect(await page()).toBe('first');
  });
});

test('a failed build leaves the previous output unchanged, and no partial one', async () => {
  await replaceOutput(out(), write('first'));
  const failing = replaceOutput(out(), async (folder) => {
    await write('half')(folder);
    throw new Error('no more');
  });
  await expect(failing).rejects.toThrow('no more');
  expect(await page()).toBe('first');
  expect(await readdir(root)).toEqual(['out']);
});

test('a build that wrote nothing leaves the previous output unchanged', async () => {
  await replaceOutput(out(), write('first'));
  await expect(replaceOutput(out(), (folder) => rm(folder, { recursive: true }))).rejects.toThrow(
    'ENOENT',
  );
  expect(await page()).toBe('first');
});

test('the next build restores the output of an interrupted swap', async () => {
  await write('first')(join(root, '.out-old'));
  await write('half')(join(root, '.out-new'));
  const failing = replaceOutput(out(), async (folder) => {
    expect(await readdir(folder)).toEqual([]);
    throw new Error('no more');
  });
  await expect(failing).rejects.toThrow('no more');
  expect(await page()).toBe('first');
});

test('a second build at the same time is refused, and the first continues', async () => {
  await replaceOutput(out(), async (folder) => {
    await expect(replaceOutput(out(), write('other'))).rejects.toThrow(
      `Another build is running (process ${process.pid}).`,
    );
    await write('first')(folder);
  });
  expect(await page()).toBe('first');
});

test('the lock of a killed build is ignored', async () => {
  // Beyond the largest number that a process can have.
  await writeFile(join(root, '.out-lock'), '99999999');
  await replaceOutput(out(), write('first'));
  expect(existsSync(join(root, '.out-lock'))).toBe(false);
});

test('an output folder that is a link or a file is refused before anything is built', async () => {
  await mkdir(join(root, 'elsewhere'));
  await symlink(join(root, 'elsewhere'), out());
  let built = false;
  const build = replaceOutput(out(), async () => {
    built = true;
  });
  await expect(build).rejects.toThrow('is a link, so a build could not replace it');
  expect(built).toBe(false);
  expect((await readdir(root)).sort()).toEqual(['elsewhere', 'out']);
});

test.each([
  ['an error of Node', Object.assign(new Error('write'), { code: 'ENOSPC' }), 'disk is full'],
  ['words of the framework', 'Error: ENOSPC: no space left on device, write', 'disk is full'],
  ['words of its compiler', 'failed: No space left on device (os error 28)', 'disk is full'],
  [
    'a folder that may not be written',
    'EACCES: permission denied, mkdir',
    'no permission to write',
  ],
  [
    'a limit on the size of files',
    'EFBIG: file too large, write',
    'exceeds this system’s size limit',
  ],
  ['a disk that may only be read', 'EROFS: read-only file system', 'no permission to write'],
])('%s is reported as a system error', (_, said, expected) => {
  expect(findRefusal(said)?.message).toContain(expected);
  expect(findRefusal(said)?.remedy).not.toBe('');
});

test.each([
  ["Cannot find package 'satori' imported from /site/lib/build/cards/draw-card.ts", 'satori'],
  [
    "Cannot find module '@resvg/resvg-js-linux-x64-gnu'\nRequire stack:\n- /site",
    '@resvg/resvg-js',
  ],
  [
    "Cannot find module '/site/node_modules/@img/colour/index.cjs' imported from /site",
    '@img/colour',
  ],
  ["Module not found: Can't resolve 'date-fns'", 'date-fns'],
  [
    'The package "@esbuild/linux-x64" could not be found, and is needed by esbuild.',
    '@esbuild/linux',
  ],
  ['Could not load the "sharp" module using the linux-x64 runtime', 'sharp'],
])('%s: names the package and the command to install it', (said, name) => {
  for (const error of [said, new Error(said)]) {
    expect(findRefusal(error)?.message).toMatch(
      new RegExp(`^The package ${name}\\S* is not installed`),
    );
    expect(findRefusal(error)?.remedy).toContain('npm ci');
  }
});

test.each([
  'Cannot read properties of undefined',
  "Cannot find module '/site/lib/load/gone' imported from /site/lib/cli/build.ts",
  "Module not found: Can't resolve './gone'",
  "Module not found: Can't resolve '@/lib/gone'",
])('an error of another kind is not explained: %s', (message) => {
  expect(findRefusal(new Error(message))).toBeUndefined();
});

test('a folder can replace an empty folder', async () => {
  await write('moved')(join(root, 'export/deep'));
  await mkdir(out());
  await moveFolder(join(root, 'export'), out());
  expect(await readFile(join(out(), 'deep/index.html'), 'utf8')).toBe('moved');
  expect(await readdir(root)).toEqual(['out']);
});

test('a folder on another disk is copied, then removed', async () => {
  await write('moved')(join(root, 'export/deep'));
  vi.resetModules();
  vi.doMock('node:fs/promises', async (importOriginal) => ({
    ...(await importOriginal<typeof import('node:fs/promises')>()),
    rename: () => Promise.reject(Object.assign(new Error('other disk'), { code: 'EXDEV' })),
  }));
  try {
    const { moveFolder: moveAcross } = await import('@/lib/build/output/output-folder');
    await moveAcross(join(root, 'export'), out());
  } finally {
    vi.doUnmock('node:fs/promises');
    vi.resetModules();
  }
  expect(await readFile(join(out(), 'deep/index.html'), 'utf8')).toBe('moved');
  expect(await readdir(root)).toEqual(['out']);
});

test('a missing folder cannot be moved', async () => {
  await expect(moveFolder(join(root, 'nowhere'), out())).rejects.toThrow('ENOENT');
});
