import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvColumns } from '@/lib/export/data/csv-columns';
import { toCsv } from '@/lib/export/data/csv-file';
import { exportEntries } from '@/lib/export/data/export-entries';
import { sanitiseText } from '@/lib/export/safe-text';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import { makeEntry } from '../../chronology/make-entry';
import { hostileTexts } from '../hostile-text';
import { makeLibrary } from '../libraries';

/** Returns an entry with this headline and only paragraph. */
function published(text: string): ExportedEntry {
  const entry = makeEntry({
    headline: { text, from: 'source', line: 1 },
    body: [{ text: text || '.', lines: [2, 2], kind: 'prose', note: null }],
    source: { outlet: 'courier', article: 'article', lines: [1, 2], sha256: '0'.repeat(64) },
  });
  const [made] = exportEntries(makeLibrary({ entries: [entry] })).values();
  if (made === undefined) throw new Error('no entry');
  return made;
}

/** Parses rows and removes the byte order mark and the guards. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
  );
}

/** Parses cells as a spreadsheet does. */
function cells(csv: string): string[] {
  return parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
  }).data.flat();
}

describe.for(Object.entries(hostileTexts))('%s', ([, text]) => {
  const csv = toCsv([published(text)]);

  test('stays text in its own cell of a spreadsheet', () => {
    const [header, row] = parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data;
    expect(header).toHaveLength(csvColumns.length);
    expect(row).toHaveLength(csvColumns.length);
    for (const cell of cells(csv)) expect(cell).not.toMatch(/^[\s\p{C}"“”]*[=+\-@＝＋－＠]/u);
  });

  test('can be restored', () => {
    const [row] = read(csv);
    expect(row?.['headline']).toBe(sanitiseText(text));
  });
});

test('any text can be restored, except characters that XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [row] = read(toCsv([published(text)]));
      expect(row?.['headline']).toBe(sanitiseText(text));
    }),
  );
});

test('every field is quoted, every row ends in CRLF, and the file begins with a byte order mark', () => {
  const csv = toCsv([published('One'), published('Two, "three"')]);
  expect(csv.startsWith('\uFEFF"id","permalink"')).toBe(true);
  expect(csv.endsWith('"\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv).toContain('"Two, ""three"""');
});

test('column names are unique identifiers', () => {
  const names = csvColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9_]+$/);
});
