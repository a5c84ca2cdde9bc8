import {
  type FilterRow,
  type Filters,
  hasPassageFilters,
  serialiseFilters,
} from '@/lib/filter/filter';
import { matchingPassages } from '@/lib/filter/match-filters';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { toCsv } from './csv-file';
import { toJson } from './json-file';
import { linesOfPassages } from './matching-lines';

/** What a reader sees of a page, and how it is said in words. */
export type Choice = { shown: readonly FilterRow[]; filters: Filters; words: string };

/** A page’s data file without what the reader’s filters hide; what they ask of passages is marked. */
export function filteredFile(file: ExportedFile, { shown, filters, words }: Choice): ExportedFile {
  const rows = new Map(shown.map((row) => [row.id, row]));
  const ofPassages = hasPassageFilters(filters);
  return {
    ...file,
    view: {
      kind: 'filter',
      title: words,
      address: file.view.address + serialiseFilters(filters),
    },
    entries: file.entries.flatMap((entry) => {
      const row = rows.get(entry.id);
      if (row === undefined) return [];
      if (!ofPassages) return [entry];
      return [{ ...entry, matchingLines: linesOfPassages(entry, matchingPassages(row, filters)) }];
    }),
  };
}

/** The same as text, in one format or the other. */
export function filteredText(file: ExportedFile, choice: Choice, format: 'csv' | 'json'): string {
  const chosen = filteredFile(file, choice);
  return format === 'csv' ? toCsv(chosen.entries) : toJson(chosen);
}
