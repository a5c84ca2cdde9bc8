import type { Topic } from '@/lib/schema/catalogue';
import { compilePhrases, type Phrase, type SplitText } from '../phrases/compile-phrases';
import { dropFalseFriends, keepLongest } from '../phrases/select-hits';

/** A match of a topic’s spelling in a text. */
export type TopicHit = { topic: string; start: number; end: number };

/** Finds the topics a text names: hits in text order that do not overlap within one topic. */
export type TopicFinder = (text: string | SplitText) => TopicHit[];

/** The role of a phrase of the catalogue. */
type PhraseRole =
  | { kind: 'variant'; topic: string; with: readonly string[] | null }
  | { kind: 'false-friend'; topic: string }
  | { kind: 'context'; word: string };

/**
 * Compiles the catalogue’s topics into one finder. It keeps the longest of a topic’s overlapping variants,
 * ignores a variant inside one of the topic’s false friends, and ignores one with context words (`with`)
 * unless the same text has one of them.
 */
export function compileTopics(topics: readonly Topic[]): TopicFinder {
  const find = compilePhrases(listPhrases(topics));
  return (text) => {
    const found = find(text);
    if (found.length === 0) return [];
    const contextWords = new Set(
      found.flatMap(({ tag }) => (tag.kind === 'context' ? tag.word : [])),
    );
    const candidates = found.flatMap(({ start, end, tag }) =>
      tag.kind === 'context' || (tag.kind === 'variant' && !isInContext(tag, contextWords))
        ? []
        : [{ topic: tag.topic, start, end, falseFriend: tag.kind === 'false-friend' }],
    );
    const topicOf = ({ topic }: TopicHit) => topic;
    return keepLongest(dropFalseFriends(candidates, topicOf), topicOf).map(
      ({ topic, start, end }) => ({ topic, start, end }),
    );
  };
}

function isInContext(
  variant: { with: readonly string[] | null },
  contextWords: ReadonlySet<string>,
): boolean {
  return variant.with === null || variant.with.some((word) => contextWords.has(word));
}

function listPhrases(topics: readonly Topic[]): Phrase<PhraseRole>[] {
  const contexts = new Set<string>();
  const phrases = topics.flatMap(({ id: topic, variants, falseFriends }): Phrase<PhraseRole>[] => [
    ...variants.map((variant): Phrase<PhraseRole> => {
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
      ({ text }): Phrase<PhraseRole> => ({
        text,
        tag: { kind: 'false-friend', topic },
      }),
    ),
  ]);
  for (const word of contexts) phrases.push({ text: word, tag: { kind: 'context', word } });
  return phrases;
}
