import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allCodes, issuePage, messagesOf } from './issue-page';

test.each(allCodes)('%s is reported for its example', async (code) => {
  expect(await messagesOf(code)).not.toEqual([]);
});

test('lib/schema/issues.md documents every code as it is today', async () => {
  const path = 'lib/schema/issues.md';
  const page = await issuePage();
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path, page);
  expect(existsSync(path), `${path} is missing: run with UPDATE_FIXTURES=1`).toBe(true);
  expect(page, 'run with UPDATE_FIXTURES=1 to bring it up to date').toBe(
    readFileSync(path, 'utf8'),
  );
});
