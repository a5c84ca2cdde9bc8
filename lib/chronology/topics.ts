import type { AnnotatedEntry } from '@/lib/schema/entry';

export type TopicEntries = {
  /** About it or mentioning it, in the order of the chronology. */
  all: AnnotatedEntry[];
  about: AnnotatedEntry[];
  mentions: AnnotatedEntry[];
};

/** Entries that have a topic, and how they stand to it. */
export function entriesOfTopic(entries: readonly AnnotatedEntry[], topic: string): TopicEntries {
  const relation = (entry: AnnotatedEntry) =>
    entry.topics.find((tag) => tag.topic === topic)?.relation;
  return {
    all: entries.filter((entry) => relation(entry) !== undefined),
    about: entries.filter((entry) => relation(entry) === 'about'),
    mentions: entries.filter((entry) => relation(entry) === 'mentions'),
  };
}
