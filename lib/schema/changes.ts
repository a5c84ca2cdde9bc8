import { z } from 'zod';
import { daySchema } from './day';

/**
 * The log of changes that editors keep: `content/changes.yaml`. It is for readers who quoted something
 * and come back to it, so it tells what became different in what they could have quoted.
 */
export const changesFileSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        /** Day on which the change was published. */
        day: daySchema,
        /** What became different, in one or two plain sentences. */
        words: z.string().min(1),
        /** Ids of the entries that it is about. */
        entries: z.array(z.string()).default([]),
        /** Ids of the articles that it is about. */
        articles: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
export type EditorsChange = z.output<typeof changesFileSchema>['changes'][number];
