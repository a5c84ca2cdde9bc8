import {
  type FilterRow,
  type Filters,
  hasPassageFilters,
  serialiseFilters,
} from '@/lib/filter/filter';
import { findMatchingPassages } from '@/lib/filter/match-filters';
import type { ExportedFile } from '@/lib/schema/exported-file';
import { toCsv } from './csv-file';
import { toJson } from './json-file';
import { listPassageLines } from './matching-lines';

/** The filters of a page, the rows that match them, and their description. */
export type FilteredView = { shown: readonly FilterRow[]; filters: Filters; description: string };

/** Reduces a page’s data file to the matching entries, with the lines of their matching passages. */
export function buildFilteredFile(
  file: ExportedFile,
  { shown, filters, description }: FilteredView,
): ExportedFile {
  const rows = new Map(shown.map((row) => [row.id, row]));
  const marksPassages = hasPassageFilters(filters);
  return {
    ...file,
    view: {
      kind: 'filter',
      title: description,
      address: file.view.address + serialiseFilters(filters),
    },
    entries: file.entries.flatMap((entry) => {
      const row = rows.get(entry.id);
      if (row === undefined) return [];
      if (!marksPassages) return [entry];
      return [
        { ...entry, matchingLines: listPassageLines(entry, findMatchingPassages(row, filters)) },
      ];
    }),
  };
}

/** Formats the same as CSV or JSON. */
export function formatFilteredFile(
  file: ExportedFile,
  view: FilteredView,
  format: 'csv' | 'json',
): string {
  const filtered = buildFilteredFile(file, view);
  return format === 'csv' ? toCsv(filtered.entries) : toJson(filtered);
}
