import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entriesByTopic } from './entry-indexes';
import { memoise } from './memoise';

export type TopicEntries = {
  /** About it or mentioning it, in the order of the chronology. */
  all: readonly AnnotatedEntry[];
  about: AnnotatedEntry[];
  mentions: AnnotatedEntry[];
};

/** Entries that have a topic, and how they stand to it. */
export function entriesOfTopic(entries: readonly AnnotatedEntry[], topic: string): TopicEntries {
  return topicsOf(entries)(topic);
}

/** Parted once for each topic: every page of its months asks. */
const topicsOf = memoise((entries: readonly AnnotatedEntry[]) => {
  const known = new Map<string, TopicEntries>();
  return (topic: string) => {
    const found = known.get(topic) ?? parted(entriesByTopic(entries).get(topic) ?? [], topic);
    known.set(topic, found);
    return found;
  };
});

function parted(all: readonly AnnotatedEntry[], topic: string): TopicEntries {
  const related = (relation: 'about' | 'mentions') =>
    all.filter(({ topics }) => topics.find((tag) => tag.topic === topic)?.relation === relation);
  return { all, about: related('about'), mentions: related('mentions') };
}
