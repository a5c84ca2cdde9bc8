import { z } from 'zod';
import { daySchema } from './day';
import { exportedEntrySchema } from './exported-entry';

/** The view of the collection that a data file has. */
export const exportedViewSchema = z.strictObject({
  kind: z
    .enum(['all', 'day', 'topic', 'outlet', 'event', 'filter'])
    .describe('The criterion that selects the entries; `filter`: a reader’s filters on the site.'),
  title: z.string().describe('The view in words.'),
  address: z
    .string()
    .describe(
      'URL of the page with the same entries: absolute or from the root, as permalinks are.',
    ),
});
export type ExportedView = z.infer<typeof exportedViewSchema>;

/** `entries.json`: a view of the collection as data. */
export const exportedFileSchema = z
  .strictObject({
    format: z.literal('daybook-entries'),
    version: z
      .string()
      .regex(/^\d+\.\d+$/)
      .describe(
        'Version of this format. The first number changes if programs for the old one may break.',
      ),
    schema: z.string().describe('URL of the JSON Schema of this file.'),
    collection: z.strictObject({
      title: z.string(),
      conflict: z.string(),
      firstDay: daySchema,
      lastDay: daySchema,
      homeZone: z.string().describe('Zone whose midnight divides the days.'),
    }),
    rights: z.string().describe('Rights statement.'),
    view: exportedViewSchema,
    entries: z
      .array(exportedEntrySchema)
      .describe(
        'In the order of the chronology, oldest first; entries without a time are at the end of their day.',
      ),
  })
  .meta({ id: 'file' });
export type ExportedFile = z.infer<typeof exportedFileSchema>;
