import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entriesByTopic } from './entries-by';

export type TopicEntries = {
  /** About it or mentioning it, in the order of the chronology. */
  all: readonly AnnotatedEntry[];
  about: AnnotatedEntry[];
  mentions: AnnotatedEntry[];
};

/** Entries that have a topic, and how they stand to it. */
export function entriesOfTopic(entries: readonly AnnotatedEntry[], topic: string): TopicEntries {
  const all = entriesByTopic(entries).get(topic) ?? [];
  const relation = (entry: AnnotatedEntry) =>
    entry.topics.find((tag) => tag.topic === topic)?.relation;
  return {
    all,
    about: all.filter((entry) => relation(entry) === 'about'),
    mentions: all.filter((entry) => relation(entry) === 'mentions'),
  };
}
