import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { savedPages, scoreSavedPage } from './saved-pages-score';

/**
 * Where saved pages are read otherwise than their annotations say; one that is not listed is read wholly.
 * Run with UPDATE_FIXTURES=1 and read the difference.
 */
const path = 'tests/fixtures/saved-pages-known-differences.json';

if (process.env['UPDATE_FIXTURES'] === '1') {
  const rows: [string, string[]][] = [];
  for (const name of savedPages()) rows.push([name, (await scoreSavedPage(name)).wrong]);
  const differing = Object.fromEntries(rows.filter(([, wrong]) => wrong.length > 0));
  writeFileSync(path, `${JSON.stringify(differing, null, 2)}\n`);
}

const known = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(path, 'utf8')));

test.each(savedPages())(
  '%s is read as its annotation says, but for what is known',
  async (name) => {
    expect((await scoreSavedPage(name)).wrong).toEqual(known[name] ?? []);
  },
);
