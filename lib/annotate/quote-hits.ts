import type { TopicTag } from '@/lib/schema/entry';
import { lineBreak, makeLineCounter } from '@/lib/text/line-breaks';
import type { Span } from '@/lib/text/span';

/** Words quoted from an entry, with their line. */
export type QuotedWords = TopicTag['words'][number];

/**
 * Quotes the words of hits from their text, each with its line. Words that run on to the next line are
 * cut at its end, as a quotation must be found on the line it names.
 * @param hits in text order
 */
export function quoteHits(text: string, firstLine: number, hits: readonly Span[]): QuotedWords[] {
  const lineOf = makeLineCounter(text, firstLine);
  return hits.map(({ start, end }) => {
    const [words = ''] = text.slice(start, end).split(lineBreak);
    return { text: words.trimEnd(), line: lineOf(start) };
  });
}
