import { existsSync } from 'node:fs';
import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDevelopmentReader } from '@/lib/load/development-library';
import { findContentProblems, loadLibrary } from '@/lib/load/load-library';
import { readLibrary } from '@/lib/load/read-library';
import type { Library } from '@/lib/schema/library';
import { goodArticle, goodFrontMatter, makeContent } from './content-folder';

const otherArticle = `${goodFrontMatter}Tuesday, March 14, 2023
1500 GMT – Grain deal extended
The grain deal was extended.
`;
const topics = `topics:
  - { id: grain-deal, label: Grain deal, description: A deal., variants: [grain deal] }
`;

let folder: string;
let scratch: string;
let read: ReturnType<typeof createDevelopmentReader>;
const snapshot = () => join(scratch, 'cache', 'snapshot');
const write = (path: string, content: string) => writeFile(join(folder, path), content);

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'daybook-development-'));
  folder = await makeContent({
    'articles/one.txt': goodArticle,
    'articles/other.txt': otherArticle,
  });
  read = createDevelopmentReader(folder, snapshot(), 'code');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
  await rm(scratch, { recursive: true });
});

/** The paragraphs of each entry, by the name of its file: the parser makes a new list each time it runs. */
function bodies({ articles, entries }: Library) {
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]));
  return Object.fromEntries(
    entries.map(({ source, body }) => [fileOf.get(source.article) ?? '', body]),
  );
}

describe('while nothing changes', () => {
  test('the library is the same object on every call', () => {
    expect(read().library).toBe(read().library);
  });

  test('a file that is written again with the same bytes is not parsed again', async () => {
    const { library } = read();
    await write('articles/one.txt', goodArticle);
    expect(read().library).toBe(library);
  });
});

describe('after a change', () => {
  test('only the article whose bytes changed is parsed again', async () => {
    const before = bodies(read().library);
    await write('articles/one.txt', goodArticle.replace('Text.', 'New text.'));
    const { library } = read();
    const after = bodies(library);
    expect(after['articles/one.txt']?.map(({ text }) => text)).toEqual(['New text.']);
    expect(after['articles/other.txt']).toBe(before['articles/other.txt']);
    expect(library).toEqual(readLibrary(folder).library);
  });

  test('a changed catalogue annotates every entry again, and parses none', async () => {
    const before = read().library;
    expect(before.entries.flatMap((entry) => entry.topics)).toEqual([]);
    await write('catalogue/topics.yaml', topics);
    const { library } = read();
    expect(library.entries.flatMap((entry) => entry.topics.map(({ topic }) => topic))).toEqual([
      'grain-deal',
    ]);
    expect(bodies(library)['articles/one.txt']).toBe(bodies(before)['articles/one.txt']);
    expect(library).toEqual(readLibrary(folder).library);
  });

  test('a changed outlet parses the articles again, since their outlet may be unknown now', async () => {
    read();
    await write('catalogue/outlets.yaml', 'outlets: []\n');
    expect(read().problems.map(({ code }) => code)).toContain('outlet-unknown');
  });

  test('a deleted article disappears', async () => {
    read();
    await unlink(join(folder, 'articles/other.txt'));
    const { library } = read();
    expect(library.articles.map(({ file }) => file)).toEqual(['articles/one.txt']);
    expect(library).toEqual(readLibrary(folder).library);
  });

  test('an added article whose entry takes an id from another’s is annotated by its own text', async () => {
    await write('catalogue/topics.yaml', topics);
    read();
    await write('articles/a.txt', goodArticle.replace('Text.', 'The grain deal holds.'));
    expect(read().library).toEqual(readLibrary(folder).library);
  });
});

describe('when the content has errors', () => {
  const broken = goodArticle.replace('outlet: trt-world', 'outlet: nobody');

  test('the last version without errors stays, and each error names file, line and fix', async () => {
    const { library } = read();
    await write('articles/one.txt', broken);
    const reading = read();
    expect(reading.library).toBe(library);
    expect(reading.isEmpty).toBe(false);
    expect(reading.problems).toMatchObject([
      {
        where: 'articles/one.txt:2',
        code: 'outlet-unknown',
        message: expect.stringContaining('`nobody`'),
        excerpt: ['  2 | outlet: nobody'],
        fix: expect.stringContaining('outlets.yaml'),
      },
    ]);
  });

  test('the errors go when they are fixed', async () => {
    read();
    await write('articles/one.txt', broken);
    read();
    await write('articles/one.txt', goodArticle);
    expect(read()).toMatchObject({ problems: [], isEmpty: false });
    expect(read().library).toEqual(readLibrary(folder).library);
  });

  test('settings that cannot be read are an error like any other', async () => {
    const { library } = read();
    await write('collection.yaml', 'title: [');
    const reading = read();
    expect(reading.library).toBe(library);
    expect(reading.problems[0]?.where).toMatch(/^collection\.yaml:1/);
  });

  test('without an earlier version the library is empty', async () => {
    await write('collection.yaml', 'title: [');
    const reading = read();
    expect(reading).toMatchObject({ isEmpty: true, library: { entries: [], articles: [] } });
    expect(reading.problems.length).toBeGreaterThan(0);
  });

  test('a process that starts later shows the last version without errors too', async () => {
    const { library } = read();
    await write('articles/one.txt', broken);
    const reading = createDevelopmentReader(folder, snapshot(), 'code')();
    expect(reading.library).toEqual(library);
    expect(reading).toMatchObject({ isEmpty: false, problems: [{ code: 'outlet-unknown' }] });
  });

  test('a version that other code has parsed does not count', async () => {
    read();
    await write('articles/one.txt', broken);
    expect(createDevelopmentReader(folder, snapshot(), 'other code')().isEmpty).toBe(true);
  });
});

test('another process reads the library from the snapshot and parses nothing', () => {
  const { library } = read();
  const own = createDevelopmentReader(folder, snapshot(), 'code')().library;
  expect(own).toEqual(library);
  expect(existsSync(snapshot())).toBe(true);
});

describe('loadLibrary while developing', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'development');
    vi.stubEnv('CONTENT_DIR', folder);
    vi.resetModules();
  });

  test('copies of the module in several bundles share one library', async () => {
    const one = await import('@/lib/load/load-library');
    vi.resetModules();
    const other = await import('@/lib/load/load-library');
    expect(one.loadLibrary).not.toBe(other.loadLibrary);
    expect(await one.loadLibrary()).toBe(await other.loadLibrary());
  });

  test('a build never takes it, since it may be an earlier version', async () => {
    await write('articles/one.txt', goodArticle.replace('outlet: trt-world', 'outlet: nobody'));
    const { loadLibrary: load } = await import('@/lib/load/load-library');
    await expect(load()).resolves.toMatchObject({ articles: [] });
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    await expect(load()).rejects.toThrow('No outlet has the id `nobody`');
  });
});

test('outside of development no problems are shown', async () => {
  await loadLibrary();
  expect(findContentProblems()).toEqual({ problems: [], areAll: false });
});
