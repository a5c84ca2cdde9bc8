import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goodFrontMatter, makeContent } from '../load/content-folder';
import { runCommand } from './run-as-program';

/** Long enough for one changed word to leave it nearly the same; with a byte order mark and CRLF. */
const text = `\uFEFFTuesday, March 14, 2023\r\n1617 GMT – Headline\r\n${Array.from({ length: 40 }, (_, index) => `Sentence number ${index} says what happened. `).join('')}\r\n`;
const undated = '1617 GMT – Headline\nText.\n';

let folder = '';
let source = '';

beforeEach(async () => {
  folder = await makeContent({});
  source = join(folder, 'saved.txt');
});
afterEach(() => rm(folder, { recursive: true }));

async function add(content: string, ...args: string[]) {
  await writeFile(source, content);
  return runCommand('add', [source, ...args], folder);
}

/** Puts an article into the collection before anything is added. */
async function addToCollection(content: string) {
  await mkdir(join(folder, 'articles'));
  await writeFile(join(folder, 'articles/2023-03-14-trt-world.txt'), goodFrontMatter + content);
}

const written = () => readdir(join(folder, 'articles')).catch(() => []);
const read = (name: string) => readFile(join(folder, 'articles', name), 'utf8');
const outlet = ['--outlet', 'TRT', '--evidence', 'outlet: Saved from its page.'];

describe('an article', () => {
  test('is shown, checked and written below its front matter, byte for byte', async () => {
    const { code, stdout } = await add(text, ...outlet);
    expect(code).toBe(0);
    expect(stdout).toMatch(/instant 2023-03-14T16:17:00Z derived +Headline/);
    expect(stdout).toContain('published  2023-03-14, from dateline');
    expect(stdout).toContain('No problems.');
    expect(await written()).toEqual(['2023-03-14-trt-world.txt']);
    expect(await read('2023-03-14-trt-world.txt')).toBe(
      `---\noutlet: trt-world\nevidence:\n  - fact: outlet\n    note: Saved from its page.\n---\n${text}`,
    );
  });

  test('with a taken file name gets the next number, and the other file stays', async () => {
    await addToCollection(text);
    await add('March 14, 2023\n1800 GMT – Something else\nText.\n', ...outlet);
    expect(await written()).toEqual(['2023-03-14-trt-world-2.txt', '2023-03-14-trt-world.txt']);
    expect(await read('2023-03-14-trt-world.txt')).toBe(goodFrontMatter + text);
  });

  test('shows the confidence in each time, and doubts with their reasons', async () => {
    const { stdout } = await add(text.replace('GMT', 'EST'), ...outlet);
    expect(stdout).toMatch(/T20:17:00Z inferred +Headline/);
    expect(stdout).toContain('Unsure:\n  line 2: The zone is inferred: America/New_York.');
  });

  test('that does not fit on the disk leaves nothing behind, and is reported in words', async () => {
    await writeFile(source, text);
    const command = ['--import', 'tsx', 'lib/cli/add.ts', source, ...outlet];
    // Limits files to a kilobyte and ignores the signal, as on a full disk.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f 1; exec "$0" "$@" | cat`, process.execPath, ...command],
      { encoding: 'utf8', input: '', env: { ...process.env, CONTENT_DIR: folder } },
    );
    expect(status).toBe(0);
    expect(stderr).toContain('It could not be written to');
    expect(await written()).toEqual([]);
  });

  test('outside the collection’s days is written, but the command fails', async () => {
    const { code, stdout } = await add(text.replace('Tuesday, March 14', 'March 30'), ...outlet);
    expect(code).toBe(1);
    expect(stdout).toContain('[day-outside-collection]');
  });
});

describe('a copy of an article of the collection', () => {
  test('is refused with the file that has the same text', async () => {
    await addToCollection(text);
    const { code, stderr } = await add(text, ...outlet);
    expect(code).toBe(1);
    expect(stderr).toContain('The same text is already in articles/2023-03-14-trt-world.txt');
    expect(await written()).toHaveLength(1);
  });

  test('is refused with the similarity if the text is nearly the same', async () => {
    await addToCollection(text);
    const { code, stderr } = await add(text.replace('number 7', 'number seven'), ...outlet);
    expect(code).toBe(1);
    expect(stderr).toMatch(/articles\/2023-03-14-trt-world\.txt has nearly the same text: 9\d % /);
    expect(await written()).toHaveLength(1);
  });
});

describe('without a terminal, a missing fact is reported with its flag', () => {
  test.each([
    ['an unknown day', undated, outlet, '--published YYYY-MM-DD'],
    ['an unknown outlet', text, [], '--outlet NAME'],
    [
      'a day for which nothing says how it is known',
      undated,
      [...outlet, '--published', '2023-03-14'],
      '--evidence "published: ',
    ],
  ])('%s', async (_, content, args, flag) => {
    const { code, stderr } = await add(content, ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(flag);
    expect(await written()).toEqual([]);
  });
});

test('invalid arguments are refused with the usage', async () => {
  const { code, stderr } = await add(text, '--evidence', 'weather: fine');
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: npm run add');
});
