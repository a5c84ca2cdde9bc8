import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { extractTerms, type FindIdentifiedNames, type Terms } from './extract-terms';
import { type TermVector, weighTerms } from './tf-idf-vectors';
import { resolveTimeSpan, type TimeSpan } from './time-spans';

/** A passage by its entry and its lines in the article’s text. */
export type PassageReference = { entry: string; lines: LineRange };

/** A passage made ready for comparing. */
export type VectorisedPassage = {
  at: PassageReference;
  span: TimeSpan;
  terms: Terms;
  vector: TermVector;
};

/**
 * Makes passages of entries ready for comparing with each other. A post’s printed headline counts as
 * its text; a report’s does not, since it is of all its passages and would make them alike.
 */
export function vectorisePassages(
  entries: readonly AnnotatedEntry[],
  findNames?: FindIdentifiedNames,
): VectorisedPassage[] {
  const passages = entries.flatMap((entry) =>
    entry.passages.map(({ lines, paragraphs: [first, last] }) => {
      const body = entry.body.slice(first, last + 1).map(({ text }) => text);
      const isHeaded = entry.kind !== 'report' && entry.headline.from === 'source';
      const text = (isHeaded ? [entry.headline.text, ...body] : body).join('\n');
      return {
        at: { entry: entry.id, lines },
        span: resolveTimeSpan(entry),
        terms: extractTerms(text, findNames),
      };
    }),
  );
  const vectors = weighTerms(passages.map(({ terms }) => terms));
  return passages.flatMap((passage, index) => {
    const vector = vectors[index];
    return vector === undefined ? [] : [{ ...passage, vector }];
  });
}
