import type { AnnotatedEntry } from '@/lib/schema/entry';
import { indexByTopic } from './entry-indexes';
import { memoise } from './memoise';

export type TopicEntries = {
  /** Entries about it or mentioning it, in the order of the chronology. */
  all: readonly AnnotatedEntry[];
  about: AnnotatedEntry[];
  mentions: AnnotatedEntry[];
};

/** Returns the entries of a topic, and which are about it and which only mention it. */
export function findTopicEntries(entries: readonly AnnotatedEntry[], topic: string): TopicEntries {
  return indexTopics(entries)(topic);
}

/** Divides once per topic: the page of every month asks. */
const indexTopics = memoise((entries: readonly AnnotatedEntry[]) => {
  const known = new Map<string, TopicEntries>();
  return (topic: string) => {
    const found = known.get(topic) ?? divide(indexByTopic(entries).get(topic) ?? [], topic);
    known.set(topic, found);
    return found;
  };
});

function divide(all: readonly AnnotatedEntry[], topic: string): TopicEntries {
  const related = (relation: 'about' | 'mentions') =>
    all.filter(({ topics }) => topics.find((tag) => tag.topic === topic)?.relation === relation);
  return { all, about: related('about'), mentions: related('mentions') };
}
