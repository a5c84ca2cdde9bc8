import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { proposeArticle } from '@/lib/editor/add-article';
import { parseFile } from '@/lib/editor/parse-file';
import { readContentBytes } from '@/lib/load/content-bytes';
import { formatProblems } from '@/lib/load/describe-problems';
import { KeyedCache } from '@/lib/load/keyed-cache';
import { createMemo, parseLibrary, readLibrary } from '@/lib/load/read-library';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { goodArticle, makeContent } from './content-folder';

let folder = '';
beforeEach(async () => {
  folder = await makeContent({ 'articles/good.txt': goodArticle });
});
afterEach(() => rmSync(folder, { recursive: true }));

const inArticles = (name: string) => join(folder, 'articles', name);

/** `file severity code` of every issue, and the number of entries that were read all the same. */
function read() {
  const { library, issues } = readLibrary(folder);
  // Formatting reads the files again, for excerpts.
  expect(formatProblems(issues, folder)).not.toBe('');
  return {
    entries: library?.entries.length,
    issues: issues
      .filter(({ code }) => code !== 'permalink-new')
      .map(({ file, severity, code }) => `${file} ${severity} ${code}`),
  };
}

describe('anything but an ordinary file is reported, and the other files are read', () => {
  test('a pipe among the articles', () => {
    execFileSync('mkfifo', [inArticles('pipe.txt')]);
    expect(read()).toEqual({
      entries: 1,
      issues: ['articles/pipe.txt error file-unreadable'],
    });
  });

  test('a pipe in place of a file of the catalogue', () => {
    execFileSync('mkfifo', [join(folder, 'catalogue/topics.yaml')]);
    expect(read().issues).toEqual(['catalogue/topics.yaml error file-unreadable']);
  });

  test('a device that a link leads to, in place of a file of the catalogue', () => {
    symlinkSync('/dev/zero', join(folder, 'catalogue/topics.yaml'));
    expect(read().issues).toEqual(['catalogue/topics.yaml error file-unreadable']);
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(inArticles('socket'), done));
    try {
      expect(read()).toEqual({ entries: 1, issues: ['articles/socket error file-unreadable'] });
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  test('links to a file, to a folder, to nothing and to themselves', () => {
    symlinkSync('good.txt', inArticles('a.txt'));
    symlinkSync('..', inArticles('b'));
    symlinkSync('missing.txt', inArticles('c.txt'));
    symlinkSync('d.txt', inArticles('d.txt'));
    expect(read()).toEqual({
      entries: 1,
      issues: ['a.txt', 'b', 'c.txt', 'd.txt'].map(
        (name) => `articles/${name} warning file-skipped`,
      ),
    });
  });

  test('hidden files and folders, each once', () => {
    writeFileSync(inArticles('.draft.txt'), goodArticle);
    mkdirSync(inArticles('.old/more'), { recursive: true });
    writeFileSync(inArticles('.old/one.txt'), goodArticle);
    writeFileSync(inArticles('.old/more/two.txt'), goodArticle);
    expect(read()).toEqual({
      entries: 1,
      issues: ['.draft.txt', '.old'].map((name) => `articles/${name} warning file-skipped`),
    });
  });

  test('but not the hidden files that systems make', () => {
    writeFileSync(inArticles('.gitkeep'), '');
    writeFileSync(inArticles('.DS_Store'), '\0');
    expect(read()).toEqual({ entries: 1, issues: [] });
  });

  test('a file in place of the folder of articles', () => {
    renameSync(join(folder, 'articles'), join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'articles'), goodArticle);
    expect(read()).toEqual({ entries: 0, issues: ['articles error file-unreadable'] });
  });

  test('no folder of articles is a collection that has none yet', () => {
    rmSync(join(folder, 'articles'), { recursive: true });
    expect(read()).toEqual({ entries: 0, issues: [] });
  });
});

describe('a defect in reading', () => {
  const fail = (): never => {
    throw new RangeError('Invalid time value');
  };

  test('is an error of the file, and the others are read', () => {
    const bytes = readContentBytes(folder);
    const broken = Object.defineProperty({ bytes: new Uint8Array(), hash: 'x' }, 'bytes', {
      get: fail,
    });
    const { library, issues } = parseLibrary({
      ...bytes,
      articles: new Map([['articles/bad.txt', broken], ...bytes.articles]),
    });
    expect(library?.entries).toHaveLength(1);
    expect(issues).toContainEqual(
      expect.objectContaining({
        file: 'articles/bad.txt',
        severity: 'error',
        code: 'reading-stopped',
        message: 'Reading stopped with “RangeError: Invalid time value”.',
      }),
    );
  });

  test('while entries are annotated is an error of their article, and the others are annotated', () => {
    writeFileSync(inArticles('other.txt'), goodArticle.replaceAll('1617', '0900'));
    class FailingCache extends KeyedCache<AnnotatedEntry> {
      override keep(name: string, key: readonly unknown[], result: AnnotatedEntry) {
        return name === '2023-03-14-0900-trt-world' ? fail() : super.keep(name, key, result);
      }
    }
    const memo = { ...createMemo(), entries: new FailingCache() };
    const { library, issues } = parseLibrary(readContentBytes(folder), memo);
    expect(library?.entries.map(({ id }) => id)).toEqual(['2023-03-14-1617-trt-world']);
    expect(issues.flatMap(({ file, code }) => (code === 'reading-stopped' ? [file] : []))).toEqual([
      'articles/other.txt',
    ]);
  });

  test('is reported by `parse`', () => {
    const facts = Object.defineProperty({}, 'zone', { get: fail, enumerable: true });
    const { report, isRead } = parseFile(Buffer.from(goodArticle), facts);
    expect(isRead).toBe(false);
    expect(report.article).toBeNull();
    expect(report.issues.map(({ code }) => code)).toEqual(['reading-stopped']);
  });

  test('is a reason for `add` to refuse a file', () => {
    const context = Object.defineProperty({ outlets: [], articles: [] }, 'articles', {
      get: fail,
    });
    expect(proposeArticle('a.txt', goodArticle, { evidence: [] }, context)).toMatchObject({
      kind: 'refused',
      reasons: [expect.stringContaining('RangeError: Invalid time value')],
    });
  });
});
