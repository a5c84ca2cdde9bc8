import { listEntryFigures, listParagraphFigures } from '@/lib/annotate/figures/list-figures';
import type { Entry } from '@/lib/schema/entry';
import type { PlacedFigure } from '@/lib/schema/figure';

/** Groups figures by entry id, in the order of the text. Entries without figures are left out. */
export function groupFiguresByEntry(entries: readonly Entry[]): Record<string, PlacedFigure[]> {
  return Object.fromEntries(
    entries.flatMap(({ id, headline, body }) => {
      const figures = [
        // Accounts of events are given by lines, so passages do not matter here.
        ...listEntryFigures({ headline, body, passages: [] }).headline,
        ...listParagraphFigures(body),
      ];
      return figures.length > 0 ? [[id, figures]] : [];
    }),
  );
}
