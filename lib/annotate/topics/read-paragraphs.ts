import type { Paragraph } from '@/lib/schema/entry';
import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';
import type { TopicHit } from './find-topics';

/** A paragraph with its sentences and the topics found in it. */
export type ParagraphReading = {
  paragraph: Paragraph;
  sentences: Span[];
  hits: TopicHit[];
};

/** Reads an entry’s body: splits each paragraph into sentences and finds its topics. */
export function readParagraphs(
  body: readonly Paragraph[],
  findTopics: (text: string) => TopicHit[],
): ParagraphReading[] {
  return body.map((paragraph) => ({
    paragraph,
    sentences: splitSentences(paragraph.text),
    hits: findTopics(paragraph.text),
  }));
}

/** Lists the topics of hits, each once, in order of first place. */
export function listTopics(hits: readonly TopicHit[]): string[] {
  return [...new Set(hits.map(({ topic }) => topic))];
}

/** Returns the hits that lie inside a part of their text. */
export function filterHitsWithin(hits: readonly TopicHit[], { start, end }: Span): TopicHit[] {
  return hits.filter((hit) => start <= hit.start && hit.end <= end);
}
