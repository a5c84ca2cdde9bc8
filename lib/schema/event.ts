import { z } from 'zod';
import { idSchema } from './catalogue';
import { daySchema } from './day';
import { lineRangeSchema } from './entry';

/**
 * What several accounts tell: `content/catalogue/events.yaml`. Labels, descriptions, notes and reasons
 * are the editors’ own words and are shown as such; quotations are the outlets’ and are checked against
 * the line they name. Lines are those of the article’s text; 1 is the first below the front matter.
 */

/** Lines of one entry: one run, or several with something else between them. */
const linesSchema = z.array(lineRangeSchema).min(1);

/** One entry’s telling of something. An entry has at most one account of one event. */
export const accountSchema = z.strictObject({
  /** Id of the entry. */
  entry: z.string(),
  /** The lines that tell it; a report tells other things as well. */
  lines: linesSchema,
  /** An editor’s remark on this account as a whole; optional. */
  note: z.string().min(1).optional(),
});
export type Account = z.infer<typeof accountSchema>;

/** Words of one account on one point: verbatim, on one line of the account. */
const cellSchema = z.strictObject({
  /** Entry id of one of the accounts. */
  account: z.string(),
  line: z.int().positive(),
  quote: z.string().min(1),
});
export type PointCell = z.infer<typeof cellSchema>;

/** How the accounts stand to each other on a point. */
export const verdictSchema = z.enum(['differ', 'agree', 'one-only']);
export type Verdict = z.infer<typeof verdictSchema>;

/** One thing on which accounts agree or differ, in the words of each account that speaks of it. */
export const pointSchema = z
  .strictObject({
    /** What the point is, fit to stand in a sentence: `wounded`, `source for the buildings`. */
    label: z.string().min(1),
    /** What is counted, where the point is a figure: `people wounded`. */
    counts: z.string().min(1).optional(),
    /** `one-only`: a single account speaks of it, so nothing can agree or differ. */
    verdict: verdictSchema,
    /** An account may be quoted more than once; one that is not quoted does not speak of the point. */
    cells: z.array(cellSchema).min(1),
    /** An editor’s remark; optional. */
    note: z.string().min(1).optional(),
  })
  .refine(
    ({ verdict, cells }) =>
      (new Set(cells.map(({ account }) => account)).size === 1) === (verdict === 'one-only'),
    {
      path: ['verdict'],
      message: 'one account quoted is `one-only`; `agree` and `differ` need two',
    },
  );
export type Point = z.infer<typeof pointSchema>;

/** Another entry, and why it is told apart from an event. Without lines, the whole entry is meant. */
const relatedEntrySchema = z.strictObject({
  entry: z.string(),
  lines: linesSchema.optional(),
  why: z.string().min(1),
});
export type RelatedEntry = z.infer<typeof relatedEntrySchema>;

export const eventSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  /** One sentence: what the accounts tell. */
  description: z.string().min(1),
  /** Day of the event, or the first day on which it was told where it has no single day. */
  day: daySchema,
  /** Last day, where it runs over several. */
  lastDay: daySchema.optional(),
  accounts: z.array(accountSchema).min(2),
  /** A later stage of the same matter: linked from the event, never one of its accounts. */
  followUps: z.array(relatedEntrySchema).default([]),
  /** False friends: near in place, person or words, and another event all the same. */
  notMembers: z.array(relatedEntrySchema).default([]),
  points: z.array(pointSchema).default([]),
});
export type ReportedEvent = z.infer<typeof eventSchema>;

/** A matter told across outlets and days; its accounts need not be of one event. */
export const storylineSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  /** One sentence: what the storyline follows. */
  description: z.string().min(1),
  accounts: z.array(accountSchema).min(2),
  points: z.array(pointSchema).default([]),
});
export type Storyline = z.infer<typeof storylineSchema>;

/**
 * An editor’s note on what a reader could stumble over: an account that contradicts itself, or two that
 * only seem to. Quotations may come from any line of the entry’s article, captions included.
 */
export const editorNoteSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  text: z.string().min(1),
  quotes: z
    .array(
      z.strictObject({ entry: z.string(), line: z.int().positive(), quote: z.string().min(1) }),
    )
    .min(2),
});
export type EditorNote = z.infer<typeof editorNoteSchema>;

export const eventsFileSchema = z.strictObject({
  events: z.array(eventSchema).default([]),
  storylines: z.array(storylineSchema).default([]),
  notes: z.array(editorNoteSchema).default([]),
});
export type EventsFile = z.infer<typeof eventsFileSchema>;
