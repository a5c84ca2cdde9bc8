import { yearOf } from '@/lib/wording/format-date';
import type { Cited } from './citation-fields';

/** As a footnote: outlet, headline, article, time, lines, original, and where it can be checked. */
export function footnote(cited: Cited): string {
  const parts = [
    cited.outlet,
    ...titles(cited),
    cited.byline,
    cited.time,
    republished(cited),
    cited.original,
  ];
  return `${joined(parts)}; Daybook, ${cited.lines} of the text as held, ${cited.permalink}`;
}

/** Author and year first, as the entry of a bibliography. */
export function authorDate(cited: Cited): string {
  const parts = [...titles(cited), cited.byline, cited.time, republished(cited), cited.original];
  return `${cited.outlet} (${yearOf(cited.day)}) ${joined(parts)}; Daybook, ${cited.lines} of the text as held, ${cited.permalink}`;
}

/** What stands in quotation marks is the outlet’s own title, and nothing else. */
function titles({ title, isHeadline, within }: Cited): string[] {
  return [isHeadline ? `“${title}”` : title, ...(within === null ? [] : [`in “${within}”`])];
}

function republished({ via }: Cited): string | null {
  return via === null ? null : `as republished by ${via}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
