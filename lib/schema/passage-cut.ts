import { z } from 'zod';
import { lineRangeSchema } from './entry';

/**
 * An editor’s cut of one entry: each run of whole paragraphs on these lines is a passage by itself, and
 * what stands around it keeps its passages.
 */
export const passageCutSchema = z.strictObject({
  entry: z.string(),
  /** Lines of the article’s text as [first, last]; no two runs share a line. */
  lines: z.array(lineRangeSchema).min(1),
  why: z.string().min(1),
});
export type PassageCut = z.infer<typeof passageCutSchema>;

export const passagesFileSchema = z.strictObject({
  cuts: z.array(passageCutSchema).default([]),
});
