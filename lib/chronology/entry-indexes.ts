import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { memoise } from './memoise';

/*
 * The entries of a collection by what pages ask for them. Every page asks, so each list is made once for
 * a collection: looking through all entries for each of their pages takes the square of their number.
 */

/** Entries by day, in their order; days without any are left out. */
export const entriesByDay = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ day }) => [day]),
);

/** Entries by month, in their order. */
export const entriesByMonth = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ day }) => [day.slice(0, 7)]),
);

/** Entries by article, in their order. */
export const entriesByArticle = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ source }) => [source.article]),
);

/** Entries by outlet, in their order. */
export const entriesByOutlet = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ source }) => [source.outlet]),
);

/** Entries by topic that they are about or mention, in their order. */
export const entriesByTopic = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ topics }) => topics.map(({ topic }) => topic)),
);

/** Entries by those of the catalogue that they name or have say something: `people volodymyr-zelenskyy`. */
export const entriesByName = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ people, organisations, places, attributions }) => [
    ...attributions.flatMap(({ speakerId }) => [
      `people ${speakerId}`,
      `organisations ${speakerId}`,
    ]),
    ...people.map(({ id }) => `people ${id}`),
    ...organisations.map(({ id }) => `organisations ${id}`),
    ...places.map(({ id }) => `places ${id}`),
  ]),
);

/** Entries by whom they have say something. */
export const entriesBySpeaker = memoise((entries: readonly AnnotatedEntry[]) =>
  groupedBy(entries, ({ attributions }) => attributions.map(({ speakerId }) => speakerId ?? '')),
);

/** Where each entry stands in the order of the chronology. */
export const entryPositions = memoise(
  (entries: readonly AnnotatedEntry[]) =>
    new Map(entries.map((entry, index) => [`${entry.day}/${entry.slug}`, index])),
);

/** Days that hold entries, oldest first. */
export const daysWithEntries = memoise((entries: readonly AnnotatedEntry[]): Day[] =>
  [...entriesByDay(entries).keys()].toSorted(),
);

function groupedBy(
  entries: readonly AnnotatedEntry[],
  keysOf: (entry: AnnotatedEntry) => readonly string[],
): Map<string, AnnotatedEntry[]> {
  const groups = new Map<string, AnnotatedEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
