import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { listEntryFigures } from '@/lib/annotate/figures/list-figures';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { figureBoundSchema, figureKindSchema, type PlacedFigure } from '@/lib/schema/figure';

const expectedSchema = z.array(
  z.strictObject({
    line: z.int().positive(),
    text: z.string(),
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
    bound: figureBoundSchema,
    kind: figureKindSchema,
  }),
);

/** Scores of the figures in one article against those marked manually. */
export type FigureScore = {
  article: string;
  expected: number;
  found: number;
  /** Found on the same line in the same words, with the same value, bound and kind. */
  right: number;
  missed: string[];
  surplus: string[];
};

/** Scores the figures of one article’s entries against `tests/fixtures/figures`. */
export function scoreFigures(article: string, entries: readonly AnnotatedEntry[]): FigureScore {
  const expected = expectedSchema
    .parse(
      JSON.parse(
        readFileSync(new URL(`../../../fixtures/figures/${article}.json`, import.meta.url), 'utf8'),
      ),
    )
    .map((row) => JSON.stringify([row.line, row.text, row.value, row.bound, row.kind]));
  const surplus = entries
    .filter(({ source }) => source.article === article)
    .flatMap(figuresOfEntry)
    .map(({ line, text, value, bound, counts }) =>
      JSON.stringify([line, text, value, bound, counts.kind]),
    );
  const found = surplus.length;
  const missed = expected.filter((row) => {
    const at = surplus.indexOf(row);
    if (at !== -1) surplus.splice(at, 1);
    return at === -1;
  });
  return {
    article,
    expected: expected.length,
    found,
    right: expected.length - missed.length,
    missed,
    surplus,
  };
}

function figuresOfEntry(entry: AnnotatedEntry): PlacedFigure[] {
  const { headline, passages } = listEntryFigures(entry);
  return [...headline, ...passages.flatMap(({ figures }) => figures)];
}
