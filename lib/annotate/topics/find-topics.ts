import type { Topic } from '@/lib/schema/catalogue';
import { compilePhrases, type Phrase, type SplitText } from '../phrases/compile-phrases';
import { dropFalseFriends, keepLongest } from '../phrases/select-hits';

/** A place where a text names a topic. */
export type TopicHit = { topic: string; start: number; end: number };

/** Finds the topics that a text names: hits in order of place, not overlapping within one topic. */
export type TopicFinder = (text: string | SplitText) => TopicHit[];

/** What a phrase of the catalogue is for. */
type Role =
  | { kind: 'variant'; topic: string; with: readonly string[] | null }
  | { kind: 'false-friend'; topic: string }
  | { kind: 'context'; word: string };

/**
 * Compiles the catalogue’s topics into one finder. Of a topic’s variants the longest counts; one inside
 * a false friend of that topic does not; one that asks for context (`with`) counts only where the same
 * text has one of those words.
 */
export function compileTopics(topics: readonly Topic[]): TopicFinder {
  const find = compilePhrases(phrasesOf(topics));
  return (text) => {
    const found = find(text);
    if (found.length === 0) return [];
    const context = new Set(found.flatMap(({ tag }) => (tag.kind === 'context' ? tag.word : [])));
    const candidates = found.flatMap(({ start, end, tag }) =>
      tag.kind === 'context' || (tag.kind === 'variant' && !isInContext(tag, context))
        ? []
        : [{ topic: tag.topic, start, end, falseFriend: tag.kind === 'false-friend' }],
    );
    const ofTopic = ({ topic }: TopicHit) => topic;
    return keepLongest(dropFalseFriends(candidates, ofTopic), ofTopic).map(
      ({ topic, start, end }) => ({ topic, start, end }),
    );
  };
}

function isInContext(
  variant: { with: readonly string[] | null },
  context: ReadonlySet<string>,
): boolean {
  return variant.with === null || variant.with.some((word) => context.has(word));
}

function phrasesOf(topics: readonly Topic[]): Phrase<Role>[] {
  const contexts = new Set<string>();
  const phrases = topics.flatMap(({ id: topic, variants, falseFriends }): Phrase<Role>[] => [
    ...variants.map((variant): Phrase<Role> => {
      if (typeof variant === 'string') {
        return { text: variant, tag: { kind: 'variant', topic, with: null } };
      }
      for (const word of variant.with) contexts.add(word);
      return {
        text: variant.text,
        tag: { kind: 'variant', topic, with: variant.with },
      };
    }),
    ...falseFriends.map(
      ({ text }): Phrase<Role> => ({
        text,
        tag: { kind: 'false-friend', topic },
      }),
    ),
  ]);
  for (const word of contexts) phrases.push({ text: word, tag: { kind: 'context', word } });
  return phrases;
}
