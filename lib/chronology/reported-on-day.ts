import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { ReportedEvent, Storyline } from '@/lib/schema/event';
import type { Catalogue } from './catalogue-index';
import { countOutlets, type EntryAccount, sortAccounts } from './events';

/** An event with its accounts from this day and the number of outlets reporting it on any day. */
export type EventOfDay = { event: ReportedEvent; entryAccounts: EntryAccount[]; outlets: number };

/**
 * Returns the events and storylines that a day's entries report. Nothing is weighed: events that more
 * outlets report come first, then those reported earlier in the day; storylines are in the order of the
 * entries that belong to them.
 * @param entries of one day, in the order of the chronology
 */
export function findReportedOnDay(
  entries: readonly AnnotatedEntry[],
  catalogue: Pick<Catalogue, 'entry' | 'reportedIn'>,
): { events: EventOfDay[]; storylines: Storyline[] } {
  const byEvent = new Map<ReportedEvent, EntryAccount[]>();
  const storylines = new Set<Storyline>();
  for (const entry of entries) {
    const reported = catalogue.reportedIn(entry.id);
    for (const { event, account } of reported.events) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), { account, entry }]);
    }
    for (const storyline of reported.storylines) storylines.add(storyline);
  }
  const events = [...byEvent].map(([event, entryAccounts]) => ({
    event,
    entryAccounts,
    outlets: countOutlets(sortAccounts(event.accounts, catalogue.entry)),
  }));
  return {
    events: events.toSorted((a, b) => b.outlets - a.outlets),
    storylines: [...storylines],
  };
}
