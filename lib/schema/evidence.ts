import { z } from 'zod';

/** The facts of an article that front matter may give because its text does not print them. */
export const factNames = ['outlet', 'url', 'published', 'title', 'zone', 'via'] as const;
export const factNameSchema = z.enum(factNames);
export type FactName = z.infer<typeof factNameSchema>;

/**
 * Why a fact is believed. Either words of the article itself (`quote` on `line`, checked verbatim by
 * the build) or a note saying where else it comes from. `line` counts the lines of the article's text,
 * 1 being the first line below the front matter.
 */
export const evidenceSchema = z
  .strictObject({
    fact: factNameSchema,
    line: z.int().positive().optional(),
    quote: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
  })
  .refine((item) => (item.quote === undefined) === (item.line === undefined), {
    message: '`quote` and `line` go together: the words, and the line of the text they stand on',
  })
  .refine((item) => item.quote !== undefined || item.note !== undefined, {
    message:
      'evidence needs a `quote` with its `line`, or a `note` that says where the fact is from',
  });
export type Evidence = z.infer<typeof evidenceSchema>;
