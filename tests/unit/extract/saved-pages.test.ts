import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { savedPages, scoreSavedPage } from './saved-pages-score';

/**
 * Known differences between the results of saved pages and their annotations; pages that are not listed have
 * none. Run with UPDATE_FIXTURES=1 and read the difference.
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

test.each(savedPages())('%s matches its annotation, except for known differences', async (name) => {
  expect((await scoreSavedPage(name)).wrong).toEqual(known[name] ?? []);
});
