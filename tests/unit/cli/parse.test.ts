import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atDepth } from '@/tests/config/depth';
import { goodArticle } from '../load/content-folder';
import { runCommand } from './run-as-program';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function parse(content: string, ...args: string[]) {
  const file = join(folder, 'a.txt');
  await writeFile(file, content);
  return runCommand('parse', [...args, file], folder);
}

describe('an invalid flag is refused with the usage', () => {
  test.each([
    ['--zone', 'Middle-earth', '--zone expects an IANA name (Europe/Kyiv)'],
    ['--published', '2023-02-30', '--published expects a day that exists'],
    ['--url', 'example', '--url expects a URL'],
  ])('%s %s', async (flag, value, message) => {
    const { code, stdout, stderr } = await parse(goodArticle, flag, value);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${message}`);
    expect(stderr).toContain(`not “${value}”.\nUsage: npm run parse`);
  });
});

describe('the source of the day of publication', () => {
  const undated = '1617 GMT – Headline\nText.\n';
  const from = ({ stdout }: { stdout: string }): unknown =>
    JSON.parse(stdout)[0].article.published.from;

  test('is the flag', async () => {
    expect(from(await parse(undated, '--json', '--published', '2023-03-14'))).toBe('flag');
  });

  test('is front matter, even if there is a flag', async () => {
    const file = goodArticle
      .replace('evidence:', 'published: 2023-03-14\nevidence:')
      .replace('Tuesday, March 14, 2023\n', '');
    expect(from(await parse(file, '--json', '--published', '2023-03-15'))).toBe('front-matter');
  });

  test('is the printed date, even if there is a flag', async () => {
    const json = await parse(goodArticle, '--json', '--published', '2023-03-15');
    expect(from(json)).toBe('dateline');
    expect(json.stdout).toContain('but 15 March 2023 is given for it.');
  });
});

describe('an unreadable file is described in words', () => {
  test.each([
    ['a missing file', 'nowhere.txt', 'does not exist'],
    ['a folder', '.', 'is a folder, not a file'],
  ])('%s', (_, name, words) => {
    const { code, stdout } = runCommand('parse', [join(folder, name)], folder);
    expect(code).toBe(1);
    expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/ENOENT|EISDIR/);
  });
});

test('a line of megabytes is cut for people, and complete for programs', async () => {
  const long = 'It rained again. '.repeat(atDepth(1_200_000)).trim();
  const shown = await parse(`${goodArticle}${long}\n`);
  expect(shown.stdout).toContain('[file-line-too-long]');
  expect(shown.stdout.length).toBeLessThan(4_000);
  const json = await parse(`${goodArticle}${long}\n`, '--json');
  expect(json.stdout).toContain(long);
});
