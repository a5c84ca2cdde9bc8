import { unparse } from 'papaparse';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import { plainText } from '../plain-text';
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
  const header = csvColumns.map(({ name }) => name);
  const rows = entries.map((entry) => csvColumns.map(({ value }) => plainText(value(entry) ?? '')));
  const table = unparse([header, ...rows], {
    quotes: true,
    newline: '\r\n',
    escapeFormulae: needsGuard,
  });
  return `\uFEFF${table}\r\n`;
}
