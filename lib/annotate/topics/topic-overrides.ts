import type { Topic, TopicOverride } from '@/lib/schema/catalogue';
import type { Entry, Passage, TopicTag } from '@/lib/schema/entry';

/** The passages and topics of an entry. */
export type TopicAnnotation = { passages: Passage[]; topics: TopicTag[] };

/**
 * Applies an editor’s overrides to the topics of one entry and adjusts its passages:
 *
 * - `none` removes the topic from the entry and from every passage.
 * - `mentions` lowers *about* to *mentions* in every passage as well.
 * - `about` sets the entry, and its passage if it has only one. It does not say which of several passages
 *   it means, so those keep the relation found in the text.
 * @param overrides those of this entry
 */
export function applyTopicOverrides(
  annotation: TopicAnnotation,
  overrides: readonly TopicOverride[],
): TopicAnnotation {
  return overrides.reduce((current, override) => {
    const isWhole = current.passages.length === 1;
    return {
      topics: setTag(current.topics, override, true),
      passages: current.passages.map((passage) => ({
        ...passage,
        topics:
          override.relation === 'about' && !isWhole
            ? passage.topics
            : setTag(passage.topics, override, isWhole),
      })),
    };
  }, annotation);
}

/** Returns the overrides that name an entry or a topic that does not exist. */
export function findUnknownOverrides(
  entries: readonly Pick<Entry, 'id'>[],
  topics: readonly Pick<Topic, 'id'>[],
  overrides: readonly TopicOverride[],
): TopicOverride[] {
  const entryIds = new Set(entries.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  return overrides.filter(({ entry, topic }) => !entryIds.has(entry) || !topicIds.has(topic));
}

/** @param isAdded whether to add a topic that the text does not name */
function setTag(
  tags: readonly TopicTag[],
  { topic, relation, why }: TopicOverride,
  isAdded: boolean,
): TopicTag[] {
  const known = tags.find((tag) => tag.topic === topic);
  const others = tags.filter((tag) => tag !== known);
  if (relation === 'none' || (known === undefined && !isAdded)) return others;
  // The text already shows it, so the tag keeps its evidence.
  if (known?.relation === relation) return [...tags];
  const set: TopicTag = {
    topic,
    relation,
    words: known?.words ?? [],
    from: 'editor',
    why,
  };
  const mentions = others.findIndex((tag) => tag.relation === 'mentions');
  const at = relation === 'about' && mentions !== -1 ? mentions : others.length;
  return [...others.slice(0, at), set, ...others.slice(at)];
}
