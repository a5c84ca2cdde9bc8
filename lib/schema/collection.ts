import { z } from 'zod';
import { collectionPartySchema } from './attribution';
import { daySchema } from './day';

/** URL of a site: http or https, with or without a path, without a query. A final slash is removed. */
export const siteUrlSchema = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/[?#]/.test(url), 'the URL of a site has neither `?` nor `#`')
  .overwrite((url) => url.replace(/\/$/, ''));

/** The settings of one site: `content/collection.yaml`. */
export const collectionSchema = z.strictObject({
  /** Heading of the front page. */
  title: z.string(),
  /** Name of the conflict, for headings: `Russia’s war on Ukraine`. */
  conflict: z.string(),
  /** One sentence that describes the collection, for the front page. */
  description: z.string(),
  /** First and last day shown, in the home zone. Days between without articles get a page that says so. */
  days: z
    .strictObject({ first: daySchema, last: daySchema })
    .refine(({ first, last }) => first <= last, 'the last day is before the first'),
  /** Day 1 of the conflict, and a sentence on how outlets count; optional. */
  dayOne: z.strictObject({ day: daySchema, note: z.string() }).optional(),
  /** The main parties to the conflict, whose statements can be filtered; everybody else is `third`. */
  parties: z.array(collectionPartySchema).default([]),
  /** Zone whose midnight divides the days. */
  homeZone: z.literal('UTC').default('UTC'),
  /** Zones offered to readers besides UTC and their own. */
  readerZones: z.array(z.strictObject({ zone: z.string(), label: z.string() })).default([]),
  /** URL where the site will be served, for canonical links, cards and citations. `SITE_URL` overrides it. */
  siteUrl: siteUrlSchema.optional(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** Id of an entry: its day and a slug; both become parts of its URL. */
const entryIdSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/,
    'the id of an entry is its day and lower-case words, joined by hyphens: `2023-03-14-1617-trt-world`',
  )
  .max(200, 'the id of an entry has at most 200 characters');

/** `content/permalinks.json`: every entry id ever published, and the new ids of renamed ones. */
export const permalinksSchema = z.strictObject({
  ids: z.array(entryIdSchema),
  aliases: z.record(entryIdSchema, entryIdSchema).default({}),
});
export type Permalinks = z.infer<typeof permalinksSchema>;
