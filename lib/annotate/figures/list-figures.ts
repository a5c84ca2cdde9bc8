import type { AnnotatedEntry, LineRange, Paragraph } from '@/lib/schema/entry';
import type { PlacedFigure } from '@/lib/schema/figure';
import { makeLineCounter } from '@/lib/text/line-breaks';
import { findFigures } from './find-figures';

/** The figures in an entry’s printed headline and in each of its passages. */
export type EntryFigures = {
  headline: PlacedFigure[];
  passages: { lines: LineRange; figures: PlacedFigure[] }[];
};

/**
 * Lists the figures of an entry, passage by passage. A headline made from the first sentence, or without a
 * line, counts as having none, as it repeats the body.
 */
export function listEntryFigures({
  headline,
  body,
  passages,
}: Pick<AnnotatedEntry, 'headline' | 'body' | 'passages'>): EntryFigures {
  return {
    headline:
      headline.from === 'source' && headline.line !== null
        ? findWithLines(headline.text, headline.line)
        : [],
    passages: passages.map(({ lines, paragraphs: [first, last] }) => ({
      lines,
      figures: listParagraphFigures(body.slice(first, last + 1)),
    })),
  };
}

/** Lists the figures of paragraphs, in text order, each with the line of its first word. */
export function listParagraphFigures(paragraphs: readonly Paragraph[]): PlacedFigure[] {
  return paragraphs.flatMap(({ text, lines }) => findWithLines(text, lines[0]));
}

function findWithLines(text: string, firstLine: number): PlacedFigure[] {
  const lineOf = makeLineCounter(text, firstLine);
  return findFigures(text).map((figure) => ({ ...figure, line: lineOf(figure.start) }));
}
