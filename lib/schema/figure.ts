import { z } from 'zod';

/** Kinds of things counted. `casualties` where the text does not separate killed and wounded. */
export const figureKindSchema = z.enum([
  'killed',
  'wounded',
  'missing',
  'casualties',
  'people',
  'children',
  'troops',
  'buildings',
  'attacks',
  'weapons',
  'vehicles',
  'places',
  'cases',
  'duration',
  'money',
  'distance',
  'weight',
  'share',
]);
export type FigureKind = z.infer<typeof figureKindSchema>;

/** The bound that a text gives a number. `more than` is recorded as `at least`; the text has the exact words. */
export const figureBoundSchema = z.enum(['exactly', 'at least', 'at most', 'about']);
export type FigureBound = z.infer<typeof figureBoundSchema>;

/** A number in a text with the thing it counts. */
export const figureSchema = z.strictObject({
  /** Position in the text that was read: `text.slice(start, end)`. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The words verbatim, from the verb or bound to the thing counted: `wounding three others`. */
  text: z.string().min(1),
  /** A number, or the ends of a range; null if the text has no number to compare (`dozens`). */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  bound: figureBoundSchema,
  counts: z.strictObject({
    kind: figureKindSchema,
    /** The words for the thing counted, verbatim; null if the text omits them (`wounded three`). */
    noun: z.string().nullable(),
  }),
});

/** A figure with the line of its first word in the article's text. */
export const placedFigureSchema = figureSchema.extend({ line: z.int().positive() });

export type Figure = z.infer<typeof figureSchema>;
export type PlacedFigure = z.infer<typeof placedFigureSchema>;
