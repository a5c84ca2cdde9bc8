import { toYearNumber } from '@/lib/wording/format-date';
import type { CitationFields } from './citation-fields';

/** Cites as a footnote: outlet, headline, article, time, original, and the lines in Daybook. */
export function footnote(fields: CitationFields): string {
  const parts = [
    fields.outlet,
    ...titles(fields),
    fields.byline,
    fields.time,
    republished(fields),
    fields.original,
  ];
  return `${joined(parts)}; Daybook, ${fields.lines} of the source text, ${fields.permalink}`;
}

/** Cites author and year first, as in a bibliography. */
export function authorDate(fields: CitationFields): string {
  const parts = [
    ...titles(fields),
    fields.byline,
    fields.time,
    republished(fields),
    fields.original,
  ];
  return `${fields.outlet} (${toYearNumber(fields.day)}) ${joined(parts)}; Daybook, ${fields.lines} of the source text, ${fields.permalink}`;
}

/** Only titles given by the outlet are in quotation marks. */
function titles({ title, isHeadline, within }: CitationFields): string[] {
  return [isHeadline ? `“${title}”` : title, ...(within === null ? [] : [`in “${within}”`])];
}

function republished({ via }: CitationFields): string | null {
  return via === null ? null : `as republished by ${via}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
