import type { Topic, TopicOverride } from '@/lib/schema/catalogue';
import type { Entry, Passage, TopicTag } from '@/lib/schema/entry';

/** What annotation says of one entry. */
export type TopicAnnotation = { passages: Passage[]; topics: TopicTag[] };

/**
 * Lays an editor’s judgements over what the rules found. In: an entry’s annotation and the overrides
 * that name this entry. Out: the annotation with the entry’s tags set as the editor says, and its
 * passages brought into line:
 *
 * - `none` takes the topic from the entry and from every passage.
 * - `mentions` makes no passage more than a mention.
 * - `about` is said of the entry as a whole; where that is one passage, of the passage as well. Which of
 *   several passages is meant an override does not say, so theirs stay as the text has them.
 */
export function applyTopicOverrides(
  annotation: TopicAnnotation,
  overrides: readonly TopicOverride[],
): TopicAnnotation {
  return overrides.reduce((current, override) => {
    const whole = current.passages.length === 1;
    return {
      topics: setTag(current.topics, override, true),
      passages: current.passages.map((passage) => ({
        ...passage,
        topics:
          override.relation === 'about' && !whole
            ? passage.topics
            : setTag(passage.topics, override, whole),
      })),
    };
  }, annotation);
}

/** The overrides that name an entry or a topic that does not exist. */
export function findUnknownOverrides(
  entries: readonly Pick<Entry, 'id'>[],
  topics: readonly Pick<Topic, 'id'>[],
  overrides: readonly TopicOverride[],
): TopicOverride[] {
  const entryIds = new Set(entries.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  return overrides.filter(({ entry, topic }) => !entryIds.has(entry) || !topicIds.has(topic));
}

/** @param add whether a topic that the text does not name is put in */
function setTag(
  tags: readonly TopicTag[],
  { topic, relation, why }: TopicOverride,
  add: boolean,
): TopicTag[] {
  const known = tags.find((tag) => tag.topic === topic);
  const others = tags.filter((tag) => tag !== known);
  if (relation === 'none' || (known === undefined && !add)) return others;
  // The text already says so: an editor need not.
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
