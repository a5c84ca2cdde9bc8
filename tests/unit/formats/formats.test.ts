import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatNames, scoreFormat } from './score-formats';

/**
 * Known differences from the annotations, by page; a page that is not listed has none. A page that gets
 * better or worse fails, so that no result changes unseen: run with UPDATE_FIXTURES=1 and read the
 * difference.
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

test.each(formatNames())('%s matches its annotation, except for known differences', (name) => {
  expect(differencesOf(name)).toEqual(known[name] ?? []);
});

describe('without a given day', () => {
  test.each(formatNames())('%s has no invented instant', (name) => {
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
