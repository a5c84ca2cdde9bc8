import papaparse from 'papaparse';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import { plainText } from '../safe-text';
import { csvColumns } from './csv-columns';

/**
 * Text that a spreadsheet could take for a formula: `=`, `+`, `-` or `@` (in either width), first or after
 * nothing but blanks, quotation marks and signs that are not seen; or a tab or line end, which some drop.
 * Text that begins with an apostrophe is guarded as well, so that the guard can be told from it.
 */
const needsGuard = /^(?:['\t\r\n]|[\s\p{C}"“”‘’]*[=+\-@＝＋－＠])/u;

/**
 * Entries as CSV (RFC 4180: CRLF, every field quoted, quotes doubled), with the names of the columns in
 * the first row. It begins with a byte order mark, without which spreadsheets read UTF-8 as something
 * else. A cell that needs a guard gets one apostrophe before it; taking one leading apostrophe away from
 * any cell that has one gives the text back.
 */
export function toCsv(entries: readonly ExportedEntry[]): string {
  return [...csvPieces(entries)].join('');
}

/** The same in pieces, a row each: a large file is longer than a text may be. */
export function* csvPieces(entries: readonly ExportedEntry[]): Generator<string> {
  yield `\uFEFF${csvRow(csvColumns.map(({ name }) => name))}`;
  for (const entry of entries) {
    yield csvRow(csvColumns.map(({ value }) => plainText(value(entry) ?? '')));
  }
}

function csvRow(cells: readonly string[]): string {
  return `${papaparse.unparse([cells], { quotes: true, escapeFormulae: needsGuard })}\r\n`;
}
