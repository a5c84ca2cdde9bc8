import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/build/output/list-files';

/** Names that a framework or a folder gives a meaning to. */
const roles = /^(?:page\.tsx|layout\.tsx|route\.ts|README\.md)$/;

test('no two source files share a name, so that a search finds the one that is meant', () => {
  const names = [
    'app',
    'components',
    'lib',
    'tests/bench',
    'tests/config',
    'tests/e2e',
    'tests/unit',
  ]
    .flatMap((folder) => listFiles(folder))
    .map((path) => basename(path))
    .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name) && !roles.test(name));

  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
