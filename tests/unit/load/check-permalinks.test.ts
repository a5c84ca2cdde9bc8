import { describe, expect, test } from 'vitest';
import { checkPermalinks, updateLedger } from '@/lib/load/checks/check-permalinks';

describe('the permalink ledger', () => {
  const ledger = { ids: ['a', 'b'], aliases: {} };

  test('accepts entries that are all listed', () => {
    expect(checkPermalinks(ledger, ['b', 'a'])).toEqual([]);
  });

  test('fails the build if an id is gone without an alias, and says how to add one', () => {
    expect(checkPermalinks(ledger, ['a'])).toMatchObject([
      {
        code: 'permalink-lost',
        severity: 'error',
        file: 'permalinks.json',
        remedy: expect.stringContaining('"b": "<id of the entry that replaces it>"'),
      },
    ]);
  });

  test('accepts an alias for an id that is gone', () => {
    expect(checkPermalinks({ ...ledger, aliases: { b: 'a' } }, ['a'])).toEqual([]);
  });

  test('refuses an alias of an unknown id', () => {
    expect(checkPermalinks({ ...ledger, aliases: { b: 'c' } }, ['a'])).toMatchObject([
      { code: 'permalink-lost', message: expect.stringContaining('`c`') },
    ]);
  });

  test('reports new ids without failing the build', () => {
    expect(checkPermalinks(ledger, ['a', 'b', 'c'])).toMatchObject([
      { code: 'permalink-new', severity: 'warning' },
    ]);
  });

  test('never loses an id when it is updated', () => {
    expect(updateLedger({ ids: ['b'], aliases: { b: 'a' } }, ['c', 'a'])).toEqual({
      ids: ['a', 'b', 'c'],
      aliases: { b: 'a' },
    });
  });
});
