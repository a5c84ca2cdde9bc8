import { z } from 'zod';
import { daySchema } from './day';

/**
 * The editors' log of changes: `content/changes.yaml`. It is for readers who quoted something and return
 * to check it, so it describes changes in what they could have quoted.
 */
export const changesFileSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        /** Day on which the change was published. */
        day: daySchema,
        /** The change, in one or two plain sentences. */
        words: z.string().min(1),
        /** Ids of the entries concerned. */
        entries: z.array(z.string()).default([]),
        /** Ids of the articles concerned. */
        articles: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
export type EditorsChange = z.output<typeof changesFileSchema>['changes'][number];
