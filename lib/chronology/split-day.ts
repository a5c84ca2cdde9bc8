import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { splitDaySections } from './day-sections';
import { indexByDay } from './entry-indexes';
import { memoise } from './memoise';

/** Most entries on one page; a day with more is divided into parts. */
export const maxEntriesPerPage = 60;

/**
 * A part of a day, with a page of its own.
 * - `slug`: last part of its URL; null for the first part, which is the day's own page
 * - `label`: `06:00–12:00 UTC`
 */
export type DayPart<E> = { slug: string | null; label: string; entries: E[] };

type Timed = Pick<AnnotatedEntry, 'time' | 'day'>;

/**
 * Divides a day's entries into pages: a long day into quarters, a long quarter into hours, a long hour into
 * numbered pages. A URL (`from-06`, the part that begins at six) therefore keeps leading to the same time
 * of day, however much the day grows. Entries without a place in time have parts of their own.
 */
export function splitDay<E extends Timed>(entries: readonly E[]): DayPart<E>[] {
  if (entries.length <= maxEntriesPerPage) {
    return [{ slug: null, label: 'Whole day', entries: [...entries] }];
  }
  const { rail, local, untimed } = splitDaySections(entries);
  const parts = [
    ...splitByHour(rail, 0, 24),
    ...splitByNumber(local, 'local', 'Local time, zone unknown'),
    ...splitByNumber(untimed, 'untimed', 'Time not given'),
  ];
  return parts.map((part, index) => (index === 0 ? { ...part, slug: null } : part));
}

const splitAllDays = memoise(
  (entries: readonly AnnotatedEntry[]) =>
    new Map([...indexByDay(entries)].map(([day, ofDay]) => [day, splitDay(ofDay)])),
);

/** Returns the parts of a day of a collection; none for a day without entries. */
export function listDayParts(
  entries: readonly AnnotatedEntry[],
  day: Day,
): readonly DayPart<AnnotatedEntry>[] {
  return splitAllDays(entries).get(day) ?? [];
}

const indexPartsById = memoise((entries: readonly AnnotatedEntry[]) => {
  const parts = new Map<string, string | null>();
  for (const ofDay of splitAllDays(entries).values()) {
    for (const { slug, entries: own } of ofDay) for (const { id } of own) parts.set(id, slug);
  }
  return parts;
});

/** Returns the slug of the part of its day that has an entry; null for the first part. */
export function findDayPart(
  entries: readonly AnnotatedEntry[],
  { id }: Pick<AnnotatedEntry, 'id'>,
): string | null {
  return indexPartsById(entries).get(id) ?? null;
}

/** Hours of the parts into which a part of so many hours is divided. */
const dividedInto: Readonly<Record<number, number>> = { 24: 6, 6: 1 };

function splitByHour<E extends Timed>(entries: readonly E[], from: number, length: number) {
  if (entries.length === 0) return [];
  const step = dividedInto[length];
  if (entries.length <= maxEntriesPerPage || step === undefined) {
    const label = `${formatHour(from)}–${formatHour(from + length)} UTC`;
    return splitByNumber(entries, `from-${padToTwoDigits(from)}`, label);
  }
  const parts: DayPart<E>[] = [];
  for (let hour = from; hour < from + length; hour += step) {
    const within = entries.filter((entry) => {
      const own = findHour(entry);
      return own >= hour && own < hour + step;
    });
    parts.push(...splitByHour(within, hour, step));
  }
  return parts;
}

function splitByNumber<E>(entries: readonly E[], slug: string, label: string): DayPart<E>[] {
  const pages = Math.ceil(entries.length / maxEntriesPerPage);
  return Array.from({ length: pages }, (_, index) => ({
    slug: index === 0 ? slug : `${slug}-${index + 1}`,
    label: pages === 1 ? label : `${label}, ${index + 1} of ${pages}`,
    entries: entries.slice(index * maxEntriesPerPage, (index + 1) * maxEntriesPerPage),
  }));
}

/** Returns the UTC hour of an entry within its day; a bound on another day counts as the start or end of it. */
function findHour({ time, day }: Timed): number {
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

function formatHour(hour: number): string {
  return `${padToTwoDigits(hour)}:00`;
}

function padToTwoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
