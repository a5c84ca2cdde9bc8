import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { type NameFinder, type Terms, termsOf } from './extract-terms';
import { type Vector, vectorsOf } from './tf-idf-vectors';
import { type Span, spanOf } from './time-spans';

/** A passage by its entry and its lines in the article’s text. */
export type PassageAt = { entry: string; lines: LineRange };

/** A passage made ready for comparing. */
export type PassageText = { at: PassageAt; span: Span; terms: Terms; vector: Vector };

/**
 * Makes passages of entries ready for comparing with each other. A post’s printed headline counts as
 * its text; a report’s does not, since it is of all its passages and would make them alike.
 */
export function passageTexts(
  entries: readonly AnnotatedEntry[],
  findNames?: NameFinder,
): PassageText[] {
  const passages = entries.flatMap((entry) =>
    entry.passages.map(({ lines, paragraphs: [first, last] }) => {
      const body = entry.body.slice(first, last + 1).map(({ text }) => text);
      const isHeaded = entry.kind !== 'report' && entry.headline.from === 'source';
      const text = (isHeaded ? [entry.headline.text, ...body] : body).join('\n');
      return {
        at: { entry: entry.id, lines },
        span: spanOf(entry),
        terms: termsOf(text, findNames),
      };
    }),
  );
  const vectors = vectorsOf(passages.map(({ terms }) => terms));
  return passages.flatMap((passage, index) => {
    const vector = vectors[index];
    return vector === undefined ? [] : [{ ...passage, vector }];
  });
}
