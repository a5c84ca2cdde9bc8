import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { goodArticle, makeContent } from '../load/content-folder';
import { runCommand } from './run-as-program';

async function names(content: string, ...args: string[]) {
  const folder = await makeContent({
    'articles/a.txt': content,
    'catalogue/places.yaml':
      'places:\n  - { id: kyiv, name: Kyiv, kind: capital, within: Ukraine, lat: 50.45, lon: 30.52 }\n',
  });
  try {
    return runCommand('names', args, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const withNames = goodArticle.replace('Text.', 'They went from Kyiv to Lviv. Then they left Lviv.');

test('names that the catalogue lacks are listed with count, place and the words around them', async () => {
  const { code, stdout } = await names(withNames);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "   2  Lviv  (articles/a.txt:8)
          They went from Kyiv to Lviv. Then they left Lviv.
    "
  `);
});

test('--json prints one JSON array', async () => {
  const { stdout } = await names(withNames, '--json');
  expect(JSON.parse(stdout)).toMatchObject([
    { name: 'Lviv', count: 2, file: 'articles/a.txt', line: 8 },
  ]);
});

test('a catalogue with every name is reported', async () => {
  const { stdout } = await names(goodArticle);
  expect(stdout).toBe('The catalogue has every name.\n');
});

test('an unreadable file is named, and the command fails', async () => {
  const { code, stderr } = await names(goodArticle, 'nowhere.txt');
  expect(code).toBe(1);
  expect(stderr).toContain('nowhere.txt: not read');
});
