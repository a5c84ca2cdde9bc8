import { figuresOf, figuresOfParagraphs } from '@/lib/annotate/figures/figures-of';
import type { Entry } from '@/lib/schema/entry';
import type { EventsFile } from '@/lib/schema/event';
import type { PlacedFigure } from '@/lib/schema/figure';

/**
 * The figures of every entry that an event has an account of, by entry id; in the order of the text.
 * Other entries are left out: their figures are not compared with anything.
 */
export function accountFigures(
  { events }: Pick<EventsFile, 'events'>,
  entries: readonly Entry[],
): Record<string, PlacedFigure[]> {
  const compared = new Set(events.flatMap(({ accounts }) => accounts.map(({ entry }) => entry)));
  return Object.fromEntries(
    entries
      .filter(({ id }) => compared.has(id))
      .map(({ id, headline, body }) => [
        id,
        // Which passage a figure stands in does not matter here: an account is known by its lines.
        [...figuresOf({ headline, body, passages: [] }).headline, ...figuresOfParagraphs(body)],
      ]),
  );
}
