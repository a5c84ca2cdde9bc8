import { z } from 'zod';
import { lineRangeSchema } from './entry';

/**
 * An editor's division of one entry: each range of whole paragraphs is a passage of its own; the text
 * around it keeps its passages.
 */
export const passageCutSchema = z.strictObject({
  entry: z.string(),
  /** Line ranges of the article's text as [first, last]; no two share a line. */
  lines: z.array(lineRangeSchema).min(1),
  why: z.string().min(1),
});
export type PassageCut = z.infer<typeof passageCutSchema>;

export const passagesFileSchema = z.strictObject({
  cuts: z.array(passageCutSchema).default([]),
});
