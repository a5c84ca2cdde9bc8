import { listEntryFigures, listParagraphFigures } from '@/lib/annotate/figures/list-figures';
import type { Entry } from '@/lib/schema/entry';
import type { PlacedFigure } from '@/lib/schema/figure';

/** The figures of every entry that has any, by entry id; in the order of the text. */
export function groupFiguresByEntry(entries: readonly Entry[]): Record<string, PlacedFigure[]> {
  return Object.fromEntries(
    entries.flatMap(({ id, headline, body }) => {
      const figures = [
        // Which passage a figure stands in does not matter here: an account is known by its lines.
        ...listEntryFigures({ headline, body, passages: [] }).headline,
        ...listParagraphFigures(body),
      ];
      return figures.length > 0 ? [[id, figures]] : [];
    }),
  );
}
