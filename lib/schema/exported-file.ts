import { z } from 'zod';
import { daySchema } from './day';
import { exportedEntrySchema } from './exported-entry';

/** What a data file is about. */
export const exportedViewSchema = z.strictObject({
  kind: z
    .enum(['all', 'day', 'topic', 'outlet', 'event', 'filter'])
    .describe('What the entries were chosen by; `filter`: by a reader, on the site.'),
  title: z.string().describe('The view in words.'),
  address: z
    .string()
    .describe('The page that shows the same: whole or from the root, as permalinks are.'),
});
export type ExportedView = z.infer<typeof exportedViewSchema>;

/** `entries.json`: a view of the collection as data. */
export const exportedFileSchema = z
  .strictObject({
    format: z.literal('daybook-entries'),
    version: z
      .string()
      .regex(/^\d+\.\d+$/)
      .describe('Of this format: a new first number where a reader of the old may break.'),
    schema: z.string().describe('Address of the JSON Schema of this file.'),
    collection: z.strictObject({
      title: z.string(),
      conflict: z.string(),
      firstDay: daySchema,
      lastDay: daySchema,
      homeZone: z.string().describe('Zone whose midnight divides the days.'),
    }),
    rights: z.string().describe('Whose the words are.'),
    view: exportedViewSchema,
    entries: z
      .array(exportedEntrySchema)
      .describe(
        'In the order of the chronology, oldest first; those without a time end their day.',
      ),
  })
  .meta({ id: 'file' });
export type ExportedFile = z.infer<typeof exportedFileSchema>;
