import type { AnnotatedEntry, LineRange, Paragraph } from '@/lib/schema/entry';
import type { PlacedFigure } from '@/lib/schema/figure';
import { findFigures } from './find-figures';

const lineBreak = /\r\n|\n|\r/gu;

/** An entry’s figures: of its printed headline, and of each of its passages, in order. */
export type EntryFigures = {
  headline: PlacedFigure[];
  passages: { lines: LineRange; figures: PlacedFigure[] }[];
};

/**
 * The figures of an entry, passage by passage. A headline that was made from the first sentence, or
 * has no line, has none: it says nothing that the body does not.
 */
export function listEntryFigures({
  headline,
  body,
  passages,
}: Pick<AnnotatedEntry, 'headline' | 'body' | 'passages'>): EntryFigures {
  return {
    headline:
      headline.from === 'source' && headline.line !== null
        ? placed(headline.text, headline.line)
        : [],
    passages: passages.map(({ lines, paragraphs: [first, last] }) => ({
      lines,
      figures: listParagraphFigures(body.slice(first, last + 1)),
    })),
  };
}

/** The figures of paragraphs, in order, each with the line on which its first word stands. */
export function listParagraphFigures(paragraphs: readonly Paragraph[]): PlacedFigure[] {
  return paragraphs.flatMap(({ text, lines }) => placed(text, lines[0]));
}

function placed(text: string, firstLine: number): PlacedFigure[] {
  let line = firstLine;
  let counted = 0;
  return findFigures(text).map((figure) => {
    line += text.slice(counted, figure.start).match(lineBreak)?.length ?? 0;
    counted = figure.start;
    return { ...figure, line };
  });
}
