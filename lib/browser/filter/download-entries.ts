import { formatFilteredFile } from '@/lib/export/data/filtered-file';
import type { FilterResult } from '@/lib/filter/apply-filters';
import { describeFilters } from '@/lib/filter/describe-filters';
import { facets } from '@/lib/filter/filter';
import type { ExportedFile } from '@/lib/schema/exported-file';

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Format of a downloaded file. */
export type Format = keyof typeof types;

/**
 * Saves the matching entries of a page as a file. It is a script of its own, because few readers of a filtered
 * page press its buttons.
 */
export function downloadEntries(
  file: ExportedFile,
  { filters, shown, labels }: FilterResult,
  format: Format,
): void {
  const description = describeFilters(shown, filters, labels, { days: true })
    .map((part) => (part.kind === 'value' ? part.label : part.text))
    .join('');
  const text = formatFilteredFile(file, { shown, filters, description }, format);
  const chosen = facets.flatMap((facet) => filters[facet]).join('-');
  save(text, `entries-${chosen.slice(0, 80)}.${format}`, types[format]);
}

function save(text: string, name: string, type: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
