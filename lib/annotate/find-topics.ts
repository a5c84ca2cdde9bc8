import type { Topic } from '@/lib/schema/catalogue';
import { compilePhrases, type Found, type Phrase } from './words';

/** A place where a text names a topic. */
export type TopicHit = { topic: string; start: number; end: number };

/** Finds the topics that a text names: hits in order of place, not overlapping within one topic. */
export type TopicFinder = (text: string) => TopicHit[];

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
    const context = new Set(found.flatMap(({ tag }) => (tag.kind === 'context' ? tag.word : [])));
    return longest(
      withoutFalseFriends(
        found.filter(
          ({ tag }) =>
            tag.kind !== 'variant' || !tag.with || tag.with.some((word) => context.has(word)),
        ),
      ),
    );
  };
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

/** The variants found that lie inside no false friend of their topic. */
function withoutFalseFriends(found: readonly Found<Role>[]): TopicHit[] {
  const hits: TopicHit[] = [];
  /** How far the false friends reach that begin at or before the present place, by topic. */
  const masked = new Map<string, number>();
  for (const { start, end, tag } of inPlaceOrder(found)) {
    if (tag.kind === 'false-friend') {
      masked.set(tag.topic, Math.max(masked.get(tag.topic) ?? 0, end));
    } else if (tag.kind === 'variant' && end > (masked.get(tag.topic) ?? 0)) {
      hits.push({ topic: tag.topic, start, end });
    }
  }
  return hits;
}

/** From left to right; of phrases that begin together the false friends first, then the longest. */
function inPlaceOrder(found: readonly Found<Role>[]): Found<Role>[] {
  const rank = (role: Role) => (role.kind === 'false-friend' ? 0 : 1);
  return [...found].sort((a, b) => a.start - b.start || rank(a.tag) - rank(b.tag) || b.end - a.end);
}

/** Of hits from left to right, the longest of each topic; what overlaps it falls away. */
function longest(hits: readonly TopicHit[]): TopicHit[] {
  const reached = new Map<string, number>();
  return hits.filter(({ topic, start, end }) => {
    if (start < (reached.get(topic) ?? 0)) return false;
    reached.set(topic, end);
    return true;
  });
}
