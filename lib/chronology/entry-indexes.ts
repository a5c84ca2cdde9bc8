import type { Day } from '@/lib/schema/day';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { memoise } from './memoise';

/*
 * Indexes of a collection's entries, each built once per collection: without them, every page would search
 * all entries, and a build would take time proportional to the square of their number.
 */

/** Entries by day. */
export const indexByDay = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, ({ day }) => [day]),
);

/** Entries by month. */
export const indexByMonth = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, ({ day }) => [day.slice(0, 7)]),
);

/** Entries by article. */
export const indexByArticle = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, ({ source }) => [source.article]),
);

/** Entries by outlet. */
export const indexByOutlet = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, ({ source }) => [source.outlet]),
);

/** Entries by topic, whether they are about it or mention it. */
export const indexByTopic = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, ({ topics }) => topics.map(({ topic }) => topic)),
);

/** Entries by the names that they mention or quote; keys are kind and id: `people volodymyr-zelenskyy`. */
export const indexByName = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, (entry) => [
    // A speaker's id does not say whether it is a person or an organisation.
    ...listSpeakerIds(entry).flatMap((id) => [`people ${id}`, `organisations ${id}`]),
    ...entry.people.map(({ id }) => `people ${id}`),
    ...entry.organisations.map(({ id }) => `organisations ${id}`),
    ...entry.places.map(({ id }) => `places ${id}`),
  ]),
);

/** Entries by the people and organisations that they quote. */
export const indexBySpeaker = memoise((entries: readonly AnnotatedEntry[]) =>
  indexBy(entries, listSpeakerIds),
);

/** The position of each entry in the chronology, by day and slug: `2023-03-14/1617-trt-world`. */
export const indexPositions = memoise(
  (entries: readonly AnnotatedEntry[]) =>
    new Map(entries.map((entry, index) => [`${entry.day}/${entry.slug}`, index])),
);

/** The days with entries, oldest first. */
export const listDaysWithEntries = memoise((entries: readonly AnnotatedEntry[]): Day[] =>
  [...indexByDay(entries).keys()].toSorted(),
);

function listSpeakerIds({ attributions }: AnnotatedEntry): string[] {
  return attributions.flatMap(({ speakerId }) => speakerId ?? []);
}

/** Indexes entries by each of their keys, in the order of the chronology. Keys without entries are absent. */
function indexBy(
  entries: readonly AnnotatedEntry[],
  keysOf: (entry: AnnotatedEntry) => readonly string[],
): Map<string, AnnotatedEntry[]> {
  const index = new Map<string, AnnotatedEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const found = index.get(key);
      if (found) found.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}
