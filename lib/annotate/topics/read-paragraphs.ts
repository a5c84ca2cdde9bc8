import type { Paragraph, TopicTag } from '@/lib/schema/entry';
import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';
import type { TopicHit } from './find-topics';

const lineBreak = /\r\n|\n|\r/gu;

/** A paragraph with what annotation sees in it. */
export type ParagraphReading = {
  paragraph: Paragraph;
  sentences: Span[];
  hits: TopicHit[];
};

/** Words that show a topic, with their line. */
export type TopicWords = TopicTag['words'][number];

/** Reads an entry’s body: every paragraph with its sentences and the topics that it names. */
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

/** The topics that hits name, each once, in order of first place. */
export function listTopics(hits: readonly TopicHit[]): string[] {
  return [...new Set(hits.map(({ topic }) => topic))];
}

/** The hits that lie inside a part of their text. */
export function filterHitsWithin(hits: readonly TopicHit[], { start, end }: Span): TopicHit[] {
  return hits.filter((hit) => start <= hit.start && hit.end <= end);
}

/**
 * The words of hits (in order of place) as they stand in the text, each on its line. Of words that run
 * on to the next line only those on the first are given: a quotation must stand on the line it names.
 */
export function quoteHits(text: string, firstLine: number, hits: readonly Span[]): TopicWords[] {
  let line = firstLine;
  let counted = 0;
  return hits.map(({ start, end }) => {
    line += text.slice(counted, start).match(lineBreak)?.length ?? 0;
    counted = start;
    const [words = ''] = text.slice(start, end).split(lineBreak);
    return { text: words.trimEnd(), line };
  });
}
