import type { Headline, TopicTag } from '@/lib/schema/entry';
import type { TopicHit } from './find-topics';
import { findMainClause } from './main-clause';
import {
  filterHitsWithin,
  listTopics,
  type ParagraphReading,
  quoteHits,
  type TopicWords,
} from './read-paragraphs';
import type { PassageRun } from './split-passages';

/** A headline of its own: what it names, and the words with their line. */
type HeadlineReading = { text: string; line: number; hits: TopicHit[] };

/**
 * Reads a headline, where it is a line of the article. One made from the first sentence, or given from
 * elsewhere, says nothing that the body does not and has no line to show: null.
 */
export function readHeadlineTopics(
  { text, from, line }: Headline,
  findTopics: (text: string) => TopicHit[],
): HeadlineReading | null {
  return from === 'source' && line !== null ? { text, line, hits: findTopics(text) } : null;
}

/**
 * The topics of a post. It is *about* a topic that its headline names, that the main clause of its first
 * sentence names, or that more than half of its paragraphs (and at least two) name; any other topic that
 * it names it *mentions*.
 */
export function tagPost(
  headline: HeadlineReading | null,
  readings: readonly ParagraphReading[],
): TopicTag[] {
  const about = new Set([...listTopics(headline?.hits ?? []), ...topicsOfLead(readings[0])]);
  return tags(headline, readings, (topic) => {
    const naming = paragraphsNaming(readings, topic);
    return about.has(topic) || (naming >= 2 && naming * 2 > readings.length);
  });
}

/**
 * The topics of one passage of a longer text. It is *about* a topic that at least two of its paragraphs
 * name, and about its subject where it has at least three sentences; any other it *mentions*.
 */
export function tagPassage(
  { subject }: PassageRun,
  readings: readonly ParagraphReading[],
): TopicTag[] {
  const sentences = readings.reduce((sum, reading) => sum + reading.sentences.length, 0);
  return tags(
    null,
    readings,
    (topic) => paragraphsNaming(readings, topic) >= 2 || (topic === subject && sentences >= 3),
  );
}

/**
 * The topics of a text made of several passages: those of its passages and of its headline, the stronger
 * relation winning. What the headline names the text is about.
 */
export function mergeTags(
  headline: HeadlineReading | null,
  passages: readonly (readonly TopicTag[])[],
): TopicTag[] {
  const merged = new Map<string, TopicTag>();
  for (const tag of [tags(headline, [], () => true), ...passages].flat()) {
    const known = merged.get(tag.topic);
    if (known === undefined) merged.set(tag.topic, { ...tag, words: [...tag.words] });
    else {
      for (const words of tag.words) known.words.push(words);
      if (tag.relation === 'about') known.relation = 'about';
    }
  }
  return inOrder([...merged.values()].map((tag) => ({ ...tag, words: distinct(tag.words) })));
}

function topicsOfLead(lead: ParagraphReading | undefined): string[] {
  return lead === undefined
    ? []
    : listTopics(filterHitsWithin(lead.hits, findMainClause(lead.paragraph.text)));
}

function paragraphsNaming(readings: readonly ParagraphReading[], topic: string): number {
  return readings.filter(({ hits }) => hits.some((hit) => hit.topic === topic)).length;
}

function tags(
  headline: HeadlineReading | null,
  readings: readonly ParagraphReading[],
  isAbout: (topic: string) => boolean,
): TopicTag[] {
  const words = new Map<string, TopicWords[]>();
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
  return inOrder(
    Array.from(words, ([topic, found]) => ({
      topic,
      relation: isAbout(topic) ? 'about' : 'mentions',
      words: distinct(found),
      from: 'text',
      why: null,
    })),
  );
}

/** What a text is about before what it mentions; within each, in the order in which it names them. */
function inOrder(unordered: readonly TopicTag[]): TopicTag[] {
  return [
    ...unordered.filter(({ relation }) => relation === 'about'),
    ...unordered.filter(({ relation }) => relation === 'mentions'),
  ];
}

function distinct(words: readonly TopicWords[]): TopicWords[] {
  return [...new Map(words.map((word) => [`${word.line} ${word.text}`, word])).values()];
}
