import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import type { EditorNote, EventsFile, ReportedEvent } from '@/lib/schema/event';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import { settingsFiles } from '../content-bytes';
import type { Locate } from '../read-yaml';
import {
  type ContentIndex,
  type Fault,
  findAccountFaults,
  findLineFaults,
  findQuoteFaults,
  indexContent,
} from './check-accounts';

/** Maximum number of days between accounts of one event; anything longer is a storyline. */
const maxDaysApart = 31;

/**
 * Checks what a schema cannot: that the entries, lines and accounts of events exist, that quotations are
 * verbatim, and that the accounts of an event are not too far apart.
 * @param locate returns the position of a value in the file
 */
export function checkEvents(
  file: EventsFile,
  locate: Locate,
  { articles, entries }: { articles: readonly Article[]; entries: readonly Entry[] },
): FileIssue[] {
  const content = indexContent(articles, entries);
  const faults = [
    ...file.events.flatMap((event, index) => [
      ...findEventFaults(event, content, ['events', index]),
    ]),
    ...file.storylines.flatMap((storyline, index) => [
      ...findAccountFaults(storyline, content, ['storylines', index]),
    ]),
    ...file.notes.flatMap((note, index) => [...findNoteFaults(note, content, ['notes', index])]),
    ...findRepeatedValues(file),
  ];
  return faults.map(({ code, message, path }) => ({
    ...createIssue(code, message, locate(path)),
    file: settingsFiles.events,
  }));
}

function* findEventFaults(
  event: ReportedEvent,
  content: ContentIndex,
  path: Fault['path'],
): Generator<Fault> {
  yield* findAccountFaults(event, content, path);
  yield* findDistantDays(event, content, path);
  for (const kind of ['followUps', 'notMembers'] as const) {
    for (const [index, { entry, lines }] of event[kind].entries()) {
      yield* findLineFaults(entry, lines ?? [], content, [...path, kind, index]);
    }
  }
}

function* findDistantDays(
  event: ReportedEvent,
  content: ContentIndex,
  path: Fault['path'],
): Generator<Fault> {
  const days = [
    { day: event.day, of: 'its own day' },
    { day: event.lastDay ?? event.day, of: 'its last day' },
    ...event.accounts.flatMap(({ entry: id }) => {
      const day = content.entry(id)?.day;
      return day === undefined ? [] : [{ day, of: `\`${id}\`` }];
    }),
  ].sort((a, b) => countDaysBetween(b.day, a.day));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return;
  const apart = countDaysBetween(first.day, last.day);
  if (apart <= maxDaysApart) return;
  const message = `“${event.label}” runs from ${first.day} (${first.of}) to ${last.day} (${last.of}): ${apart} days.`;
  yield { code: 'event-days-apart', path: [...path, 'day'], message };
}

function* findNoteFaults(
  { quotes }: EditorNote,
  content: ContentIndex,
  path: Fault['path'],
): Generator<Fault> {
  for (const [index, { entry, line, quote }] of quotes.entries()) {
    const at = [...path, 'quotes', index];
    yield* findLineFaults(entry, [], content, at);
    yield* findQuoteFaults({ id: entry, line, quote }, content, at);
  }
}

function* findRepeatedValues(file: EventsFile): Generator<Fault> {
  for (const kind of ['events', 'storylines', 'notes'] as const) {
    for (const field of ['id', 'label'] as const) {
      const values = file[kind].map((item) => item[field]);
      for (const [index, value] of values.entries()) {
        if (values.indexOf(value) === index) continue;
        const message = `Two ${kind} have the ${field} “${value}”.`;
        yield { code: 'event-repeated', path: [kind, index, field], message };
      }
    }
  }
}
