import { z } from 'zod';
import { idSchema } from './catalogue';
import { daySchema } from './day';
import { lineRangeSchema } from './entry';

/**
 * Events, storylines and notes: `content/catalogue/events.yaml`. Labels, descriptions, notes and reasons
 * are the editors' own words and are shown as such. Quotations are the outlets' and are checked against
 * the line they name. Lines are those of the article's text; line 1 is the first below the front matter.
 */

/** Lines of one entry: one range or several. */
const linesSchema = z.array(lineRangeSchema).min(1);

/** One entry's account of an event or a storyline. An entry has at most one account of an event. */
export const accountSchema = z.strictObject({
  /** Id of the entry. */
  entry: z.string(),
  /** The lines of the account; a report has other lines as well. */
  lines: linesSchema,
  /** An editor's remark on the account as a whole; optional. */
  note: z.string().min(1).optional(),
});
export type Account = z.infer<typeof accountSchema>;

/** A quotation from one account on one point: verbatim, on one line of the account. */
const cellSchema = z.strictObject({
  /** Entry id of one of the accounts. */
  account: z.string(),
  line: z.int().positive(),
  quote: z.string().min(1),
});
export type PointCell = z.infer<typeof cellSchema>;

/** The verdict on a point: accounts differ, agree, or only one has it. */
export const verdictSchema = z.enum(['differ', 'agree', 'one-only']);
export type Verdict = z.infer<typeof verdictSchema>;

/** A detail on which accounts agree or differ, with quotations from each account that mentions it. */
export const pointSchema = z
  .strictObject({
    /** Name of the point, to use in a sentence: `wounded`, `source for the buildings`. */
    label: z.string().min(1),
    /** The thing counted, where the point is a figure: `people wounded`. */
    counts: z.string().min(1).optional(),
    /** `one-only`: only one account mentions it, so nothing can agree or differ. */
    verdict: verdictSchema,
    /** Quotations. An account can have several; an account without any does not mention the point. */
    cells: z.array(cellSchema).min(1),
    /** An editor's remark; optional. */
    note: z.string().min(1).optional(),
  })
  .refine(
    ({ verdict, cells }) =>
      (new Set(cells.map(({ account }) => account)).size === 1) === (verdict === 'one-only'),
    {
      path: ['verdict'],
      message: 'with one account quoted the verdict is `one-only`; `agree` and `differ` need two',
    },
  );
export type Point = z.infer<typeof pointSchema>;

/** An entry related to an event but not an account of it, with the reason. Without lines, the whole entry. */
const relatedEntrySchema = z.strictObject({
  entry: z.string(),
  lines: linesSchema.optional(),
  why: z.string().min(1),
});
export type RelatedEntry = z.infer<typeof relatedEntrySchema>;

export const eventSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  /** One sentence: what the accounts report. */
  description: z.string().min(1),
  /** Day of the event, or the first day on which it was reported where it has no single day. */
  day: daySchema,
  /** Last day, where it runs over several. */
  lastDay: daySchema.optional(),
  accounts: z.array(accountSchema).min(2),
  /** Entries on later stages of the same matter: linked from the event, never accounts of it. */
  followUps: z.array(relatedEntrySchema).default([]),
  /** Entries similar in place, person or words that are about a different event. */
  notMembers: z.array(relatedEntrySchema).default([]),
  points: z.array(pointSchema).default([]),
});
export type ReportedEvent = z.infer<typeof eventSchema>;

/** A story over several days and outlets; its accounts need not be of one event. */
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
 * An editor's note on something that can confuse a reader: an account that contradicts itself, or two that
 * only seem to. Quotations may be from any line of the entry's article, captions included.
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
