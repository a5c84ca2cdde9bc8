import { z } from 'zod';
import { clockSchema, daySchema, instantSchema } from './day';

/** Sources of a day, the strongest evidence first. */
const daySourceSchema = z.enum([
  /** A date in the entry's own time marker. */
  'marker',
  /** A day heading above the entry. */
  'heading',
  /** The only date in the text of an entry without a time, in a digest of several days. */
  'text',
  /** The article's dateline. */
  'dateline',
  /** The article's front matter, or an option of the command line. */
  'front-matter',
  /** A timestamp of the page, such as `Updated …`. */
  'page-stamp',
  /** The order of the list: the entry is across midnight from the article's own day. */
  'order',
]);

/** A day with its evidence. */
export const readDaySchema = z.strictObject({
  day: daySchema,
  from: daySourceSchema,
  /** `stated`: the text prints this day, including the year. `inferred`: some part was derived. */
  sure: z.enum(['stated', 'inferred']),
  /** A sentence for readers: how the day is known. */
  because: z.string(),
  /** The words that show it and their line in the article's text, if the text has them. */
  quote: z.string().nullable(),
  line: z.int().positive().nullable(),
});
export type ReadDay = z.infer<typeof readDaySchema>;

/**
 * The time of an entry. Three things are never mixed: what was printed, what it resolves to, and how
 * certain that is. The kinds:
 * - `instant`: clock, day and zone are known, or the page prints all three for itself and how long before
 *   that the entry was posted. `day` is the day in the collection's home zone (UTC), `localDay` the day in
 *   the printed zone.
 * - `local`: a clock was printed, but the zone or the day is unknown; never converted to an instant.
 * - `day`: only the day is known.
 * - `before`, `after`: an untimed part of a timed live blog, bounded by the instant of a neighbour.
 * - `none`: nothing is known.
 */
export const entryTimeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('instant'),
    instant: instantSchema,
    precision: z.enum(['second', 'minute', 'hour']),
    /** The time as the outlet printed it, verbatim: `1617 GMT`, `35 minutes ago`. */
    printed: z.string(),
    /** Null if no clock was printed: the instant is then counted back from the page's own timestamp. */
    clock: clockSchema.nullable(),
    zone: z.string(),
    localDay: daySchema,
    day: readDaySchema,
  }),
  z.strictObject({
    kind: z.literal('local'),
    /** The time as the outlet printed it, verbatim: `16:17`. */
    printed: z.string(),
    clock: clockSchema,
    precision: z.enum(['second', 'minute', 'hour']),
    zone: z.string().nullable(),
    localDay: daySchema.nullable(),
    day: readDaySchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('day'),
    day: readDaySchema,
    printed: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('before'),
    /** The earliest timed neighbour, which was posted after this entry. */
    bound: instantSchema,
    printed: z.string().nullable(),
    day: readDaySchema,
  }),
  z.strictObject({
    kind: z.literal('after'),
    /** The latest timed neighbour, which was posted before this entry. */
    bound: instantSchema,
    printed: z.string().nullable(),
    day: readDaySchema,
  }),
  z.strictObject({ kind: z.literal('none'), printed: z.string().nullable() }),
]);
export type EntryTime = z.infer<typeof entryTimeSchema>;
