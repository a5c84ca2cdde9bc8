import { z } from 'zod';

/** The facts of an article that front matter can give because the text does not print them. */
export const factNames = ['outlet', 'url', 'published', 'title', 'zone', 'via'] as const;
export const factNameSchema = z.enum(factNames);
export type FactName = z.infer<typeof factNameSchema>;

/**
 * Evidence for a fact: words of the article itself (`quote` on `line`, which the build checks verbatim), a
 * note that names another source, or both. Line 1 is the first line below the front matter.
 */
export const evidenceSchema = z
  .strictObject({
    fact: factNameSchema,
    line: z.int().positive().optional(),
    quote: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
  })
  .refine((item) => (item.quote === undefined) === (item.line === undefined), {
    message: '`quote` and `line` go together: the words and their line in the text',
  })
  .refine((item) => item.quote !== undefined || item.note !== undefined, {
    message:
      'evidence needs a `quote` with its `line`, or a `note` that names the source of the fact',
  });
export type Evidence = z.infer<typeof evidenceSchema>;
