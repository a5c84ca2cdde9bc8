import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '@/tests/config/rooms.mjs';

const roomPages = rooms.map((room) => `${room}/README.md`);
const pages = [
  'README.md',
  'content/README.md',
  'tests/README.md',
  'lib/README.md',
  'lib/build/bulk/README.md',
  'lib/build/host/README.md',
  '.github/CONTRIBUTING.md',
  ...roomPages,
];
const scripts: object = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test('the README fits on one page', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(7 * 1024);
});

describe.for(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('has links that resolve', () => {
    const broken = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(dirname(page), target)));
    expect(broken).toEqual([]);
  });

  test('names commands that exist', () => {
    const unknown = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:]*)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  test('names files of the project that exist', () => {
    const missing = [
      ...text.matchAll(/`((?:app|components|lib|content|tests|public)\/[\w./[\]-]+)`/g),
    ]
      .map(([, path = '']) => path)
      // Reports of test runs are not in the repository.
      .filter((path) => !path.includes('YYYY') && !path.startsWith('tests/.results/'))
      .filter((path) => !existsSync(path) && !existsSync(join(dirname(page), path)));
    expect(missing).toEqual([]);
  });
});

test.each(roomPages)('%s describes the room in 10 to 40 lines', (page) => {
  const lines = readFileSync(page, 'utf8').trimEnd().split('\n').length;
  expect(lines).toBeGreaterThanOrEqual(10);
  expect(lines).toBeLessThanOrEqual(40);
});
