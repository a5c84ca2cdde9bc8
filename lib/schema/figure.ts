import { z } from 'zod';

/** What a figure counts. `casualties` where the text does not part killed from wounded. */
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

/** How the text bounds a number. `more than` is `at least` here: the words themselves are in the text. */
export const figureBoundSchema = z.enum(['exactly', 'at least', 'at most', 'about']);
export type FigureBound = z.infer<typeof figureBoundSchema>;

/** A number of a text together with what it counts. */
export const figureSchema = z.strictObject({
  /** Place in the text that was read: `text.slice(start, end)`. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The words verbatim, from a leading verb or bound to the thing counted: `wounding three others`. */
  text: z.string().min(1),
  /** A range as least and most; null where the text gives no number that could be compared (`dozens`). */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  bound: figureBoundSchema,
  counts: z.strictObject({
    kind: figureKindSchema,
    /** The words for the thing counted, verbatim; null where the text leaves them out (`wounded three`). */
    noun: z.string().nullable(),
  }),
});

/** A figure with its line in the article’s text, where its first word stands. */
export const placedFigureSchema = figureSchema.extend({ line: z.int().positive() });

export type Figure = z.infer<typeof figureSchema>;
export type PlacedFigure = z.infer<typeof placedFigureSchema>;
