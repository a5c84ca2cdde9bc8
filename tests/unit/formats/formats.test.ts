import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatNames, scoreFormat } from './score';

/**
 * Where pages are read otherwise than their annotations say, page by page; one that is not listed is
 * read wholly. A page read better or worse than its row makes the row wrong, so that no reading changes
 * unseen: run with UPDATE_FIXTURES=1 and read the difference.
 */
const path = 'tests/fixtures/formats-known-differences.json';
const known = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(path, 'utf8')));

function differencesOf(name: string): string[] {
  const { wrong, lost } = scoreFormat(name).score;
  return [...wrong, ...lost.map((line) => `set aside: ${line}`)];
}

if (process.env['UPDATE_FIXTURES'] === '1') {
  const rows = formatNames().map((name) => [name, differencesOf(name)] as const);
  const differing = rows.filter(([, differences]) => differences.length > 0);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(differing), null, 2)}\n`);
}

test.each(formatNames())('%s is read as its annotation says, but for what is known', (name) => {
  expect(differencesOf(name)).toEqual(known[name] ?? []);
});

describe('without a day from outside', () => {
  test.each(formatNames())('%s: no instant is made up', (name) => {
    const { parsed } = scoreFormat(name, false);
    for (const { time } of parsed.entries) {
      if (time.kind === 'instant') expect(time.day.quote ?? time.day.because).not.toBe('');
    }
    if (parsed.published === null) {
      expect(
        parsed.entries.every(({ time }) => time.kind === 'local' || time.kind === 'none'),
      ).toBe(true);
    }
  });
});
