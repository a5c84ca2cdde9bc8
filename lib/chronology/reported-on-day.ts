import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { ReportedEvent, Storyline } from '@/lib/schema/event';
import type { Catalogue } from './catalogue-index';
import { accountsByTime, countOutlets, type EntryAccount } from './events';

/** An event that a day tells of: the day’s own accounts, and how many outlets tell it on any day. */
export type EventOfDay = { event: ReportedEvent; entryAccounts: EntryAccount[]; outlets: number };

/**
 * The events and storylines of the catalogue that entries of a day tell of. Nothing is weighed: events that
 * more outlets tell come first, then those that the day tells earlier; storylines in the order of the
 * entries that belong to them.
 * @param entries entries of one day, in the order of the chronology
 */
export function reportedOnDay(
  entries: readonly AnnotatedEntry[],
  catalogue: Pick<Catalogue, 'entry' | 'reportedIn'>,
): { events: EventOfDay[]; storylines: Storyline[] } {
  const byEvent = new Map<ReportedEvent, EntryAccount[]>();
  const storylines = new Set<Storyline>();
  for (const entry of entries) {
    const told = catalogue.reportedIn(entry.id);
    for (const { event, account } of told.events) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), { account, entry }]);
    }
    for (const storyline of told.storylines) storylines.add(storyline);
  }
  const events = [...byEvent].map(([event, entryAccounts]) => ({
    event,
    entryAccounts,
    outlets: countOutlets(accountsByTime(event.accounts, catalogue.entry)),
  }));
  return {
    events: events.toSorted((a, b) => b.outlets - a.outlets),
    storylines: [...storylines],
  };
}
