import type { AnnotatedEntry, LineRange, Paragraph } from '@/lib/schema/entry';
import type {
  Account,
  EditorNote,
  RelatedEntry,
  ReportedEvent,
  Storyline,
} from '@/lib/schema/event';
import type { Library } from '@/lib/schema/library';
import { sortEntries } from './sort-entries';

/** An account with its entry. */
export type EntryAccount = { account: Account; entry: AnnotatedEntry };

/** The events and storylines that an entry reports, and the editors' notes on it. */
export type ReportedIn = {
  /** Events that it has an account of, in the order of its lines, each with the other accounts. */
  events: { event: ReportedEvent; account: Account; others: EntryAccount[] }[];
  /** Events that it follows up, or that editors keep apart from it. */
  apart: { event: ReportedEvent; relation: 'follow-up' | 'not-the-same'; apart: RelatedEntry }[];
  storylines: Storyline[];
  notes: EditorNote[];
};

/**
 * Sorts the accounts of an event or a storyline by the order of the chronology: by time, and those without
 * a time at the end of their day. Which account is right plays no part. Accounts of unknown entries are
 * left out; the loader has reported them.
 */
export function sortAccounts(
  accounts: readonly Account[],
  entryOf: (id: string) => AnnotatedEntry | undefined,
): EntryAccount[] {
  const byEntry = new Map(accounts.map((account) => [account.entry, account]));
  return sortEntries(accounts.flatMap(({ entry }) => entryOf(entry) ?? [])).flatMap((entry) => {
    const account = byEntry.get(entry.id);
    return account === undefined ? [] : [{ account, entry }];
  });
}

/** Indexes events, storylines and notes by entry id. The lists of an entry that none names are empty. */
export function indexReportedByEntry({
  events,
  storylines,
  notes,
  entries,
}: Pick<Library, 'events' | 'storylines' | 'notes' | 'entries'>): (entry: string) => ReportedIn {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new Map<string, ReportedIn>();
  const of = (entry: string): ReportedIn => {
    const reported = index.get(entry) ?? { events: [], apart: [], storylines: [], notes: [] };
    index.set(entry, reported);
    return reported;
  };
  for (const event of events) {
    const entryAccounts = sortAccounts(event.accounts, (id) => byId.get(id));
    for (const { account, entry } of entryAccounts) {
      const others = entryAccounts.filter((other) => other.entry !== entry);
      of(entry.id).events.push({ event, account, others });
    }
    for (const apart of event.followUps) {
      of(apart.entry).apart.push({ event, relation: 'follow-up', apart });
    }
    for (const apart of event.notMembers) {
      // A report can have an account of the event and another passage kept apart; the event's page says so.
      if (event.accounts.some(({ entry }) => entry === apart.entry)) continue;
      of(apart.entry).apart.push({ event, relation: 'not-the-same', apart });
    }
  }
  for (const storyline of storylines) {
    for (const { entry } of storyline.accounts) of(entry).storylines.push(storyline);
  }
  for (const note of notes) {
    for (const entry of new Set(note.quotes.map((quote) => quote.entry)))
      of(entry).notes.push(note);
  }
  for (const { events: reported } of index.values()) {
    reported.sort((a, b) => findFirstLine(a.account) - findFirstLine(b.account));
  }
  return (entry) => index.get(entry) ?? { events: [], apart: [], storylines: [], notes: [] };
}

/** Returns the events that are part of a storyline: those with at least two accounts in it. */
export function listStorylineEvents(
  storyline: Storyline,
  events: readonly ReportedEvent[],
): ReportedEvent[] {
  return events.filter(
    ({ accounts }) =>
      accounts.filter((account) =>
        storyline.accounts.some(
          (other) => other.entry === account.entry && hasCommonLine(other.lines, account.lines),
        ),
      ).length >= 2,
  );
}

/** Reports whether two sets of lines have a line in common. */
export function hasCommonLine(some: readonly LineRange[], others: readonly LineRange[]): boolean {
  return some.some(([first, last]) => others.some(([from, to]) => from <= last && first <= to));
}

/** Returns the paragraphs on given lines, in runs of consecutive paragraphs. */
export function groupParagraphs(
  { body }: Pick<AnnotatedEntry, 'body'>,
  lines: readonly LineRange[],
): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let before = -2;
  for (const [index, paragraph] of body.entries()) {
    if (!hasCommonLine([paragraph.lines], lines)) continue;
    if (index === before + 1) runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
    before = index;
  }
  return runs;
}

/** Counts the outlets of accounts. */
export function countOutlets(entryAccounts: readonly EntryAccount[]): number {
  return new Set(entryAccounts.map(({ entry }) => entry.source.outlet)).size;
}

function findFirstLine({ lines }: Account): number {
  return Math.min(...lines.map(([first]) => first));
}
