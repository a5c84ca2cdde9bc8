import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { daySections } from './days';
import { entriesByDay } from './entry-indexes';
import { memoise } from './memoise';

/** Entries that one page shows in full; a day of more is shown in parts. */
export const maxEntriesPerPage = 60;

/**
 * A part of a day that has a page of its own.
 * - `slug`: end of its address; null for the first, which the day's own address shows
 * - `label`: `06:00–12:00 UTC`
 */
export type DayPart<E> = { slug: string | null; label: string; entries: E[] };

type Timed = Pick<AnnotatedEntry, 'time' | 'day'>;

/**
 * Parts a day's entries into pages. A day is cut into quarters, a full quarter into hours and a full hour
 * into pages by number, so that an address once given (`from-06`, the part that begins at six) goes on
 * leading to what happened then, however much the day grows. Entries without a place in time have parts
 * of their own.
 */
export function splitDay<E extends Timed>(entries: readonly E[]): DayPart<E>[] {
  if (entries.length <= maxEntriesPerPage) {
    return [{ slug: null, label: 'Whole day', entries: [...entries] }];
  }
  const { rail, local, untimed } = daySections(entries);
  const parts = [
    ...hourParts(rail, 0, 24),
    ...numbered(local, 'local', 'Local time, zone not known'),
    ...numbered(untimed, 'untimed', 'No time given'),
  ];
  return parts.map((part, index) => (index === 0 ? { ...part, slug: null } : part));
}

const partsByDay = memoise(
  (entries: readonly AnnotatedEntry[]) =>
    new Map([...entriesByDay(entries)].map(([day, ofDay]) => [day, splitDay(ofDay)])),
);

/** The parts of a day of a collection; none where it holds nothing. */
export function partsOfDay(
  entries: readonly AnnotatedEntry[],
  day: Day,
): readonly DayPart<AnnotatedEntry>[] {
  return partsByDay(entries).get(day) ?? [];
}

const partById = memoise((entries: readonly AnnotatedEntry[]) => {
  const parts = new Map<string, string | null>();
  for (const ofDay of partsByDay(entries).values()) {
    for (const { slug, entries: own } of ofDay) for (const { id } of own) parts.set(id, slug);
  }
  return parts;
});

/** The part of its day that an entry stands in; null for the first. */
export function dayPartOf(
  entries: readonly AnnotatedEntry[],
  { id }: Pick<AnnotatedEntry, 'id'>,
): string | null {
  return partById(entries).get(id) ?? null;
}

/** Length in hours of the parts that a stretch of hours is cut into; none cuts an hour. */
const shorter: Readonly<Record<number, number>> = { 24: 6, 6: 1 };

function hourParts<E extends Timed>(entries: readonly E[], from: number, length: number) {
  if (entries.length === 0) return [];
  const step = shorter[length];
  if (entries.length <= maxEntriesPerPage || step === undefined) {
    const label = `${onTheHour(from)}–${onTheHour(from + length)} UTC`;
    return numbered(entries, `from-${twoDigits(from)}`, label);
  }
  const parts: DayPart<E>[] = [];
  for (let hour = from; hour < from + length; hour += step) {
    const within = entries.filter((entry) => {
      const own = hourOf(entry);
      return own >= hour && own < hour + step;
    });
    parts.push(...hourParts(within, hour, step));
  }
  return parts;
}

function numbered<E>(entries: readonly E[], slug: string, label: string): DayPart<E>[] {
  const pages = Math.ceil(entries.length / maxEntriesPerPage);
  return Array.from({ length: pages }, (_, index) => ({
    slug: index === 0 ? slug : `${slug}-${index + 1}`,
    label: pages === 1 ? label : `${label}, ${index + 1} of ${pages}`,
    entries: entries.slice(index * maxEntriesPerPage, (index + 1) * maxEntriesPerPage),
  }));
}

/** The hour, UTC, at which an entry stands on its day’s rail; a bound on another day is an end of this one. */
function hourOf({ time, day }: Timed): number {
  const moment =
    time.kind === 'instant'
      ? time.instant
      : time.kind === 'before' || time.kind === 'after'
        ? time.bound
        : null;
  if (moment === null) return 0;
  const date = moment.slice(0, 10);
  if (date !== day) return date < day ? 0 : 23;
  return Number(moment.slice(11, 13));
}

function onTheHour(hour: number): string {
  return `${twoDigits(hour)}:00`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
