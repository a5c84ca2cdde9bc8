import papaparse from 'papaparse';
import type { ExportedEntry } from '@/lib/schema/exported-entry';
import { sanitiseText } from '../safe-text';
import { csvColumns } from './csv-columns';

/**
 * Matches text that a spreadsheet could run as a formula: `=`, `+`, `-` or `@` (either width) at the start or
 * after only blanks, quotation marks and invisible characters; also a tab or line end at the start, which
 * some drop. Text that begins with an apostrophe is guarded too, so that the guard can be removed again.
 */
const needsGuard = /^(?:['\t\r\n]|[\s\p{C}"“”‘’]*[=+\-@＝＋－＠])/u;

/**
 * Formats entries as CSV (RFC 4180: CRLF, every field quoted, quotes doubled) with a header row. A byte order
 * mark makes spreadsheets read it as UTF-8. A cell that could be a formula gets a leading apostrophe;
 * removing one leading apostrophe from every cell that has one restores the text.
 */
export function toCsv(entries: readonly ExportedEntry[]): string {
  return [...generateCsv(entries)].join('');
}

/** Yields the same row by row: a large file exceeds the maximum length of a string. */
export function* generateCsv(entries: readonly ExportedEntry[]): Generator<string> {
  yield `\uFEFF${formatCsvRow(csvColumns.map(({ name }) => name))}`;
  for (const entry of entries) {
    yield formatCsvRow(csvColumns.map(({ value }) => sanitiseText(value(entry) ?? '')));
  }
}

function formatCsvRow(cells: readonly string[]): string {
  return `${papaparse.unparse([cells], { quotes: true, escapeFormulae: needsGuard })}\r\n`;
}
