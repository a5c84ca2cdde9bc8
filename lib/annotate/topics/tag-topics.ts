import type { Headline, TopicTag } from '@/lib/schema/entry';
import { type QuotedWords, quoteHits } from '../quote-hits';
import type { TopicHit } from './find-topics';
import { findMainClause } from './main-clause';
import { filterHitsWithin, listTopics, type ParagraphReading } from './read-paragraphs';
import type { PassageRun } from './split-passages';

/** A headline that is a line of the article, with the topics found in it. */
type HeadlineReading = { text: string; line: number; hits: TopicHit[] };

/**
 * Finds the topics of a headline. Returns null for one made from the first sentence, which would repeat
 * the body, and for one given from elsewhere, which has no line to quote.
 */
export function readHeadlineTopics(
  { text, from, line }: Headline,
  findTopics: (text: string) => TopicHit[],
): HeadlineReading | null {
  return from === 'source' && line !== null ? { text, line, hits: findTopics(text) } : null;
}

/**
 * Tags the topics of a post. It is *about* a topic named in its headline, in the main clause of its first
 * sentence, or in more than half of its paragraphs (and at least two). It *mentions* all other topics it
 * names.
 */
export function tagPost(
  headline: HeadlineReading | null,
  readings: readonly ParagraphReading[],
): TopicTag[] {
  const about = new Set([...listTopics(headline?.hits ?? []), ...listLeadTopics(readings[0])]);
  return collectTags(headline, readings, (topic) => {
    const naming = countParagraphsNaming(readings, topic);
    return about.has(topic) || (naming >= 2 && naming * 2 > readings.length);
  });
}

/**
 * Tags the topics of one passage of a longer text. It is *about* a topic named in at least two of its
 * paragraphs, and about its subject if it has at least three sentences. It *mentions* all others.
 */
export function tagPassage(
  { subject }: PassageRun,
  readings: readonly ParagraphReading[],
): TopicTag[] {
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences.length, 0);
  return collectTags(
    null,
    readings,
    (topic) => countParagraphsNaming(readings, topic) >= 2 || (topic === subject && sentences >= 3),
  );
}

/**
 * Merges the topics of a text’s passages and headline; *about* wins over *mentions*. The text is about
 * every topic its headline names.
 */
export function mergeTags(
  headline: HeadlineReading | null,
  passages: readonly (readonly TopicTag[])[],
): TopicTag[] {
  const merged = new Map<string, TopicTag>();
  for (const tag of [collectTags(headline, [], () => true), ...passages].flat()) {
    const known = merged.get(tag.topic);
    if (known === undefined) merged.set(tag.topic, { ...tag, words: [...tag.words] });
    else {
      for (const words of tag.words) known.words.push(words);
      if (tag.relation === 'about') known.relation = 'about';
    }
  }
  return sortByRelation(
    [...merged.values()].map((tag) => ({ ...tag, words: removeDuplicates(tag.words) })),
  );
}

function listLeadTopics(lead: ParagraphReading | undefined): string[] {
  return lead === undefined
    ? []
    : listTopics(filterHitsWithin(lead.hits, findMainClause(lead.paragraph.text)));
}

function countParagraphsNaming(readings: readonly ParagraphReading[], topic: string): number {
  return readings.filter(({ hits }) => hits.some((hit) => hit.topic === topic)).length;
}

function collectTags(
  headline: HeadlineReading | null,
  readings: readonly ParagraphReading[],
  isAbout: (topic: string) => boolean,
): TopicTag[] {
  const words = new Map<string, QuotedWords[]>();
  const collect = (text: string, line: number, hits: readonly TopicHit[]) => {
    for (const topic of listTopics(hits)) {
      const own = hits.filter((hit) => hit.topic === topic);
      const known = words.get(topic) ?? [];
      for (const found of quoteHits(text, line, own)) known.push(found);
      words.set(topic, known);
    }
  };
  if (headline !== null) collect(headline.text, headline.line, headline.hits);
  for (const { paragraph, hits } of readings) collect(paragraph.text, paragraph.lines[0], hits);
  return sortByRelation(
    Array.from(words, ([topic, found]) => ({
      topic,
      relation: isAbout(topic) ? 'about' : 'mentions',
      words: removeDuplicates(found),
      from: 'text',
      why: null,
    })),
  );
}

/** Sorts *about* before *mentions*; within each, keeps the order in which the text names the topics. */
function sortByRelation(unordered: readonly TopicTag[]): TopicTag[] {
  return [
    ...unordered.filter(({ relation }) => relation === 'about'),
    ...unordered.filter(({ relation }) => relation === 'mentions'),
  ];
}

function removeDuplicates(words: readonly QuotedWords[]): QuotedWords[] {
  return [...new Map(words.map((word) => [`${word.line} ${word.text}`, word])).values()];
}
