import { z } from 'zod';
import { attributionSchema } from './attribution';
import { daySchema } from './day';
import { nameTagSchema, placeTagSchema } from './names';
import { entryTimeSchema, readDaySchema } from './time';

/** First and last line of a run, both included; 1 is the first line of the article's text. */
export const lineRangeSchema = z.tuple([z.int().positive(), z.int().positive()]);
export type LineRange = z.infer<typeof lineRangeSchema>;

/**
 * A paragraph of an entry.
 * - `prose`: the outlet's own sentences (quotation marks and all).
 * - `quotation`: somebody else's words that the outlet set off as a block; the copy may have lost the
 *   marks, and `note` then says what shows it.
 */
export const paragraphSchema = z.strictObject({
  text: z.string().min(1),
  lines: lineRangeSchema,
  kind: z.enum(['prose', 'quotation']),
  /** A remark of Daybook's on this paragraph, never the outlet's words: `the post quoted here is missing from the copy`. */
  note: z.string().nullable(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const headlineSchema = z.strictObject({
  /** Empty only where a post has neither headline nor text in the copy. */
  text: z.string(),
  /**
   * `source`: printed as a headline (on `line`), or, where `line` is null, given by front matter with
   * evidence. `first-sentence`: the outlet gave none, so the entry's first sentence stands in.
   */
  from: z.enum(['source', 'first-sentence']),
  line: z.int().positive().nullable(),
});
export type Headline = z.infer<typeof headlineSchema>;

/**
 * What an entry is within its article.
 * - `update`: a timed (or otherwise separate) post of a live blog
 * - `lead`: the opening text of a live blog, above its posts
 * - `original`: the first version of a live blog, below its updates
 * - `report`: an ordinary article, whole
 */
export const entryKindSchema = z.enum(['update', 'lead', 'original', 'report']);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** An entry as the parser makes it: its day may be unknown, and it does not know its neighbours. */
export const parsedEntrySchema = z.strictObject({
  /** `2023-03-14-1617-trt-world`; begins with `undated` where the day is unknown. */
  id: z.string(),
  kind: entryKindSchema,
  time: entryTimeSchema,
  headline: headlineSchema,
  body: z.array(paragraphSchema),
  /** Hull of all its lines, marker and headline included; set-aside lines may lie between. */
  lines: lineRangeSchema,
});
export type ParsedEntry = z.infer<typeof parsedEntrySchema>;

/** Where an entry comes from. */
export const sourceSchema = z.strictObject({
  outlet: z.string(),
  article: z.string(),
  lines: lineRangeSchema,
  /** SHA-256 of the article's text, in hexadecimal. */
  sha256: z.string().length(64),
});
/** An entry of the chronology: it has a day (in the home zone), an address and a source. */
export const entrySchema = z.strictObject({
  id: z.string(),
  /** Day page that the entry stands on (home zone), and what that rests on. */
  day: daySchema,
  dayEvidence: readDaySchema,
  /** Last part of its address and its anchor on the day page: `1617-trt-world`. */
  slug: z.string(),
  kind: entryKindSchema,
  time: entryTimeSchema,
  headline: headlineSchema,
  body: z.array(paragraphSchema),
  source: sourceSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** Words that show a topic: verbatim, with their line. */
export const topicWordsSchema = z.strictObject({
  text: z.string(),
  line: z.int().positive(),
});

/**
 * How a passage or an entry stands to a topic. `about`: the topic is its subject. `mentions`: the
 * topic comes up in passing or as background.
 */
export const topicTagSchema = z.strictObject({
  topic: z.string(),
  relation: z.enum(['about', 'mentions']),
  /** What matched; empty only where an editor set the tag. */
  words: z.array(topicWordsSchema),
  /** `text`: found by the words. `editor`: set or changed in the catalogue, with `why`. */
  from: z.enum(['text', 'editor']),
  why: z.string().nullable(),
});
export type TopicTag = z.infer<typeof topicTagSchema>;

/** A run of an entry's paragraphs about one thing. A timed post is one passage; a report has several. */
export const passageSchema = z.strictObject({
  /** Indexes into the entry's body, first and last, both included. */
  paragraphs: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  lines: lineRangeSchema,
  topics: z.array(topicTagSchema),
});
export type Passage = z.infer<typeof passageSchema>;

/** An entry together with what its text says about what. */
export const annotatedEntrySchema = entrySchema.extend({
  passages: z.array(passageSchema),
  /** The entry's topics: those of its passages, the strongest relation winning; editors may override. */
  topics: z.array(topicTagSchema),
  /** Whom and what it names: headline and body, in order of first place. */
  people: z.array(nameTagSchema),
  organisations: z.array(nameTagSchema),
  places: z.array(placeTagSchema),
  /** Who says what in it, in order of line. */
  attributions: z.array(attributionSchema),
});
export type AnnotatedEntry = z.infer<typeof annotatedEntrySchema>;
