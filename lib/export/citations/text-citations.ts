import { toYearNumber } from '@/lib/wording/format-date';
import type { CitationFields } from './citation-fields';

/** Cites as a footnote: outlet, headline, article, time, original, and the lines in Daybook. */
export function formatFootnote(fields: CitationFields): string {
  const parts = [
    fields.outlet,
    ...formatTitles(fields),
    fields.byline,
    fields.time,
    describeRepublished(fields),
    fields.original,
  ];
  return `${joinParts(parts)}; Daybook, ${fields.lines} of the source text, ${fields.permalink}`;
}

/** Cites author and year first, as in a bibliography. */
export function formatAuthorDate(fields: CitationFields): string {
  const parts = [
    ...formatTitles(fields),
    fields.byline,
    fields.time,
    describeRepublished(fields),
    fields.original,
  ];
  return `${fields.outlet} (${toYearNumber(fields.day)}) ${joinParts(parts)}; Daybook, ${fields.lines} of the source text, ${fields.permalink}`;
}

/** Only titles given by the outlet are in quotation marks. */
function formatTitles({ title, isHeadline, within }: CitationFields): string[] {
  return [isHeadline ? `“${title}”` : title, ...(within === null ? [] : [`in “${within}”`])];
}

function describeRepublished({ via }: CitationFields): string | null {
  return via === null ? null : `as republished by ${via}`;
}

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
