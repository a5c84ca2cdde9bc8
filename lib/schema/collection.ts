import { z } from 'zod';
import { collectionPartySchema } from './attribution';
import { daySchema } from './day';

/** Address of a site: http or https, with a path or not, never with a query; kept without its last slash. */
export const siteUrlSchema = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !/[?#]/.test(address), 'an address of a site has neither `?` nor `#`')
  .overwrite((address) => address.replace(/\/$/, ''));

/** What one site shows: `content/collection.yaml`. */
export const collectionSchema = z.strictObject({
  /** Heading of the front page. */
  title: z.string(),
  /** Name of the conflict, for headings: `Russia’s war on Ukraine`. */
  conflict: z.string(),
  /** One sentence on what this is, for the front page. */
  description: z.string(),
  /** First and last day shown, home zone; days between without articles get a page that says so. */
  days: z
    .strictObject({ first: daySchema, last: daySchema })
    .refine(({ first, last }) => first <= last, 'the last day comes before the first'),
  /** The day counted as day 1 of the conflict, and a sentence on how outlets differ; optional. */
  dayOne: z.strictObject({ day: daySchema, note: z.string() }).optional(),
  /** The main parties to the conflict, whose claims are told apart; everybody else is `third`. */
  parties: z.array(collectionPartySchema).default([]),
  /** Zone whose midnight divides the day pages. */
  homeZone: z.literal('UTC').default('UTC'),
  /** Zones offered to readers besides UTC and their own. */
  readerZones: z.array(z.strictObject({ zone: z.string(), label: z.string() })).default([]),
  /** Address the site will have, for canonical links, cards and citations; `SITE_URL` goes before it. */
  siteUrl: siteUrlSchema.optional(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** Id of an entry: its day, and words; it becomes an address. */
const entryIdSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/,
    'an id of an entry is its day and lower-case words, joined by hyphens: `2023-03-14-1617-trt-world`',
  )
  .max(200, 'an id of an entry has at most 200 characters');

/** `content/permalinks.json`: every entry id that was ever published, and where renamed ones went. */
export const permalinksSchema = z.strictObject({
  ids: z.array(entryIdSchema),
  aliases: z.record(entryIdSchema, entryIdSchema).default({}),
});
export type Permalinks = z.infer<typeof permalinksSchema>;
