import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/load/checks/check-content';
import { readContentBytes } from '@/lib/load/content-bytes';
import {
  hashCode,
  readSnapshot,
  readSnapshotSource,
  writeSnapshot,
} from '@/lib/load/library-snapshot';
import { readLibrary } from '@/lib/load/read-library';
import { goodArticle, makeContent } from './content-folder';

let folder: string;
let scratch: string;
const file = () => join(scratch, 'cache', 'snapshot');

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'daybook-snapshot-'));
  folder = await makeContent({ 'articles/one.txt': goodArticle });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.resetModules();
  await rm(folder, { recursive: true });
  await rm(scratch, { recursive: true });
});

const source = () => ({ folder, content: readContentBytes(folder).hash, code: 'code' });
function written() {
  const { library } = readLibrary(folder);
  if (library === null) throw new Error('The collection of this test has settings.');
  writeSnapshot(file(), library, source());
  return library;
}

test('the library read from a snapshot is the library written to it', () => {
  const library = written();
  expect(readSnapshot(file(), source())).toEqual(library);
  expect(readSnapshotSource(file())).toMatchObject(source());
});

describe('a snapshot is refused', () => {
  test('if there is none', () => {
    expect(readSnapshot(file(), source())).toBeNull();
    expect(readSnapshotSource(file())).toBeNull();
  });

  test('if an article has changed by one byte', async () => {
    written();
    await appendFile(join(folder, 'articles/one.txt'), '.');
    expect(readSnapshot(file(), source())).toBeNull();
  });

  test('if an article has been renamed', async () => {
    written();
    await writeFile(join(folder, 'articles/two.txt'), goodArticle);
    await rm(join(folder, 'articles/one.txt'));
    expect(readSnapshot(file(), source())).toBeNull();
  });

  test('if a file of the settings has been added', async () => {
    written();
    await writeFile(join(folder, 'changes.yaml'), 'changes: []\n');
    expect(readSnapshot(file(), source())).toBeNull();
  });

  test('if other code wrote it', () => {
    written();
    expect(readSnapshot(file(), { ...source(), code: 'other code' })).toBeNull();
  });

  test('if it is of another content folder', () => {
    written();
    expect(readSnapshot(file(), { ...source(), folder: '/elsewhere' })).toBeNull();
  });

  test.each(['', 'no header', '{}\n', '{"folder":1}\nrest'])('if it is %j', async (text) => {
    written();
    await writeFile(file(), text);
    expect(readSnapshot(file(), source())).toBeNull();
  });

  test('if it is damaged or cut off', async () => {
    written();
    const whole = await readFile(file());
    await writeFile(file(), whole.subarray(0, -1));
    expect(readSnapshot(file(), source())).toBeNull();
    whole[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
    await writeFile(file(), whole);
    expect(readSnapshot(file(), source())).toBeNull();
  });
});

describe('the hash of the code', () => {
  beforeEach(async () => {
    await mkdir(join(scratch, 'lib/parse'), { recursive: true });
    await writeFile(join(scratch, 'lib/parse/a.ts'), 'a');
    await writeFile(join(scratch, 'package-lock.json'), '{}');
  });

  test.each(['lib/parse/a.ts', 'lib/parse/new.ts', 'package-lock.json'])(
    'differs when %s does',
    async (path) => {
      const before = hashCode(scratch);
      await appendFile(join(scratch, path), ' ');
      expect(hashCode(scratch)).not.toBe(before);
    },
  );

  test('is the same for the same files', () => {
    expect(hashCode(scratch)).toBe(hashCode(scratch));
  });
});

describe('loadLibraryFrom', () => {
  const load = async () => {
    vi.stubEnv('CONTENT_DIR', folder);
    vi.resetModules();
    return import('@/lib/load/load-library');
  };

  test('uses the library of the snapshot in the whole process, with the site URL of this build', async () => {
    vi.stubEnv('CONTENT_DIR', folder);
    checkContent({ snapshot: file() });
    vi.stubEnv('SITE_URL', 'https://given.example/archive/');
    const { loadLibrary, loadLibraryFrom } = await load();
    const library = await loadLibraryFrom(file());
    expect(await loadLibrary()).toBe(library);
    expect(library.collection.siteUrl).toBe('https://given.example/archive');
    expect(library.entries).toEqual(readLibrary(folder).library?.entries);
  });

  test('reads the content when the snapshot is of an earlier version', async () => {
    vi.stubEnv('CONTENT_DIR', folder);
    checkContent({ snapshot: file() });
    await writeFile(join(folder, 'articles/one.txt'), goodArticle.replace('Headline', 'New one'));
    const { loadLibraryFrom } = await load();
    const { entries } = await loadLibraryFrom(file());
    expect(entries.map(({ headline }) => headline.text)).toEqual(['New one']);
  });
});

test('content with errors leaves no snapshot', async () => {
  vi.stubEnv('CONTENT_DIR', folder);
  await writeFile(join(folder, 'articles/one.txt'), 'No front matter.\n');
  expect(checkContent({ snapshot: file() }).hasErrors).toBe(true);
  expect(readSnapshotSource(file())).toBeNull();
});
