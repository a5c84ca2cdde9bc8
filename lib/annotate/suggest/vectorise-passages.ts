import type { AnnotatedEntry, LineRange } from '@/lib/schema/entry';
import { extractTerms, type FindIdentifiedNames, type Terms } from './extract-terms';
import { type TermVector, weighTerms } from './tf-idf-vectors';
import { resolveTimeSpan, type TimeSpan } from './time-spans';

/** Identifies a passage by its entry and its lines in the article’s text. */
export type PassageReference = { entry: string; lines: LineRange };

/** A passage prepared for comparison. */
export type VectorisedPassage = {
  at: PassageReference;
  span: TimeSpan;
  terms: Terms;
  vector: TermVector;
};

/**
 * Turns the passages of entries into vectors that can be compared. The text of a post includes its printed
 * headline; a report’s headline would belong to all its passages and make them similar.
 */
export function vectorisePassages(
  entries: readonly AnnotatedEntry[],
  findNames?: FindIdentifiedNames,
): VectorisedPassage[] {
  const passages = entries.flatMap((entry) =>
    entry.passages.map(({ lines, paragraphs: [first, last] }) => {
      const body = entry.body.slice(first, last + 1).map(({ text }) => text);
      const hasHeadline = entry.kind !== 'report' && entry.headline.from === 'source';
      const text = (hasHeadline ? [entry.headline.text, ...body] : body).join('\n');
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
