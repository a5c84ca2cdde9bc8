import { z } from 'zod';
import { attributionSchema } from './attribution';
import { daySchema } from './day';
import { nameTagSchema, placeTagSchema } from './names-and-places';
import { entryTimeSchema, readDaySchema } from './time';

/** First and last line of a range, both included; line 1 is the first line of the article's text. */
export const lineRangeSchema = z.tuple([z.int().positive(), z.int().positive()]);
export type LineRange = z.infer<typeof lineRangeSchema>;

/**
 * A paragraph of an entry.
 * - `prose`: the outlet's own sentences (quotation marks and all).
 * - `quotation`: somebody else's words, set off by the outlet as a block. The copy may have lost the marks;
 *   `note` then says how it is known.
 */
export const paragraphSchema = z.strictObject({
  text: z.string().min(1),
  lines: lineRangeSchema,
  kind: z.enum(['prose', 'quotation']),
  /** A remark by Daybook on this paragraph, never the outlet's words: `the post quoted here is missing from the copy`. */
  note: z.string().nullable(),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const headlineSchema = z.strictObject({
  /** Empty only if a post has neither headline nor text in the copy. */
  text: z.string(),
  /**
   * `source`: printed as a headline (on `line`) or, where `line` is null, given by front matter with
   * evidence. `first-sentence`: the outlet gave none, so the entry's first sentence is used.
   */
  from: z.enum(['source', 'first-sentence']),
  line: z.int().positive().nullable(),
});
export type Headline = z.infer<typeof headlineSchema>;

/**
 * The kind of an entry within its article.
 * - `update`: a timed (or otherwise separate) post of a live blog
 * - `lead`: the opening text of a live blog, above its posts
 * - `original`: the first version of a live blog, below its updates
 * - `report`: an ordinary article, whole
 */
export const entryKindSchema = z.enum(['update', 'lead', 'original', 'report']);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** An entry as the parser makes it. Its day may be unknown. */
export const parsedEntrySchema = z.strictObject({
  /** `2023-03-14-1617-trt-world`; starts with `undated` where the day is unknown. */
  id: z.string(),
  kind: entryKindSchema,
  time: entryTimeSchema,
  headline: headlineSchema,
  body: z.array(paragraphSchema),
  /** From its first to its last line, marker and headline included; lines set aside may be among them. */
  lines: lineRangeSchema,
});
export type ParsedEntry = z.infer<typeof parsedEntrySchema>;

/** The source of an entry. */
export const sourceSchema = z.strictObject({
  outlet: z.string(),
  article: z.string(),
  lines: lineRangeSchema,
  /** SHA-256 of the article's text, in hexadecimal. */
  sha256: z.string().length(64),
});

/** An entry of the chronology: it has a day (in the home zone), a URL and a source. */
export const entrySchema = z.strictObject({
  id: z.string(),
  /** The day that lists the entry (home zone), and its evidence. */
  day: daySchema,
  dayEvidence: readDaySchema,
  /** Last part of its URL, and its anchor on the day's page: `1617-trt-world`. */
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
 * The relation of a passage or an entry to a topic. `about`: the topic is its subject. `mentions`: the
 * topic comes up in passing or as background.
 */
export const topicTagSchema = z.strictObject({
  topic: z.string(),
  relation: z.enum(['about', 'mentions']),
  /** The matched words; empty only if an editor set the tag. */
  words: z.array(topicWordsSchema),
  /** `text`: found by its words. `editor`: set or changed in the catalogue, with `why`. */
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

/** An entry with the topics, names and statements in its text. */
export const annotatedEntrySchema = entrySchema.extend({
  passages: z.array(passageSchema),
  /** The topics of its passages, with the strongest relation; editors may override. */
  topics: z.array(topicTagSchema),
  /** The names in its headline and body, in order of first mention. */
  people: z.array(nameTagSchema),
  organisations: z.array(nameTagSchema),
  places: z.array(placeTagSchema),
  /** The statements in it, in order of lines. */
  attributions: z.array(attributionSchema),
});
export type AnnotatedEntry = z.infer<typeof annotatedEntrySchema>;
