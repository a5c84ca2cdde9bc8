import { z } from 'zod';
import { daySchema } from './day';
import { lineRangeSchema, parsedEntrySchema } from './entry';
import { evidenceSchema } from './evidence';
import { issueSchema } from './issue';
import { readDaySchema } from './time';

/** Reasons why a line is not content. `setAsideReasons` words each for readers. */
export const setAsideReasonSchema = z.enum([
  'caption',
  'credit',
  'byline',
  'promo',
  'navigation',
  'repeated-title',
  'repeated-post',
  'share-widget',
  'comment-form',
  'player-fallback',
  'separator',
  'template-residue',
  'page-stamp',
  'not-an-article',
  'outside-text',
  'editor',
]);
export type SetAsideReason = z.infer<typeof setAsideReasonSchema>;

/** Each reason in words for readers. */
export const setAsideReasons: Readonly<Record<SetAsideReason, string>> = {
  caption: 'caption of a picture or video that is not in our copy',
  credit: 'credit for a picture, a map or agency material',
  byline: 'names of the authors',
  promo: 'promotion of the outlet’s other coverage',
  navigation: 'link to another page',
  'repeated-title': 'the title, printed a second time',
  'repeated-post': 'a post that the copy has a second time',
  'share-widget': 'label of a sharing button',
  'comment-form': 'part of the page’s comment form',
  'player-fallback': 'message of a video player that could not start',
  separator: 'typographic separator',
  'template-residue': 'leftover of the page’s template',
  'page-stamp': 'timestamp of the page, not of a post',
  'not-an-article': 'part of a page shown before an article: consent, login or subscription',
  'outside-text': 'outside the main text of the page',
  editor: 'set aside by Daybook’s editors',
};

/** An editor's decision that certain lines are not content, which overrides the rules. */
const setAsideOverrideSchema = z.strictObject({
  lines: lineRangeSchema,
  reason: setAsideReasonSchema,
});

/**
 * The YAML above an article's text. Only `outlet` is required: other facts are read from the text where
 * they are missing here. Every fact given here needs evidence.
 */
export const frontMatterSchema = z.strictObject({
  /** Id of an outlet in `content/catalogue/outlets.yaml`. */
  outlet: z.string().min(1).max(200),
  /** URL of the original. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Day of publication, if the text prints none. */
  published: daySchema.optional(),
  /** Headline, if the text prints none. */
  title: z.string().min(1).optional(),
  /** IANA zone or offset of the printed clocks, if the text states none. */
  zone: z.string().min(1).optional(),
  /** The site that republished the article, if the copy is not from the outlet itself. */
  via: z
    .strictObject({
      name: z.string().min(1),
      url: z.url({ protocol: /^https?$/ }).optional(),
    })
    .optional(),
  evidence: z.array(evidenceSchema).default([]),
  setAside: z.array(setAsideOverrideSchema).default([]),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export const setAsideSchema = z.strictObject({
  lines: lineRangeSchema,
  reason: setAsideReasonSchema,
});
export type SetAside = z.infer<typeof setAsideSchema>;

/**
 * Lines about the article or a part of it: neither in an entry nor set aside. A `section` is a heading
 * above several posts that is not a date.
 */
export const furnitureSchema = z.strictObject({
  lines: lineRangeSchema,
  role: z.enum(['title', 'standfirst', 'dateline', 'section']),
});
export type Furniture = z.infer<typeof furnitureSchema>;

/** `live-blog`: posts with times. `report`: one continuous text. `digest`: several posts, no times. */
export const articleFormSchema = z.enum(['live-blog', 'report', 'digest']);

/** An article as the parser reads it. Nothing in it is guessed: unknown facts are null. */
export const parsedArticleSchema = z.strictObject({
  /** `2023-03-14-trt-world`, or `undated-…` with part of the SHA-256 where the day is unknown. */
  id: z.string(),
  outlet: z.string(),
  /** The article's title; `line` is null if front matter gave it. */
  title: z.strictObject({ text: z.string(), line: z.int().positive().nullable() }).nullable(),
  standfirst: z.strictObject({ text: z.string(), line: z.int().positive() }).nullable(),
  published: readDaySchema.nullable(),
  /** Zone of the printed clocks, as an IANA name or offset; null if nothing states it. */
  zone: z.string().nullable(),
  form: articleFormSchema,
  /** Order of a live blog's posts; null if there are fewer than two times. */
  order: z.enum(['newest-first', 'oldest-first']).nullable(),
  sha256: z.string().length(64),
  lineCount: z.int().nonnegative(),
  entries: z.array(parsedEntrySchema),
  furniture: z.array(furnitureSchema),
  setAside: z.array(setAsideSchema),
  issues: z.array(issueSchema),
  /** Outlet id of the conventions used to read it, or `generic`. */
  readBy: z.string(),
});
export type ParsedArticle = z.infer<typeof parsedArticleSchema>;

/** An article of the collection, with the ids of its entries and its exact text. */
export const articleSchema = parsedArticleSchema.omit({ entries: true }).extend({
  /** Path of the file below the content folder. */
  file: z.string(),
  url: z.string().nullable(),
  via: z.strictObject({ name: z.string(), url: z.string().optional() }).nullable(),
  evidence: z.array(evidenceSchema),
  /** The article's text, line by line. */
  textLines: z.array(z.string()),
  /** `text`: the file below its front matter, untouched. Otherwise the text extracted from HTML or JSON-LD. */
  textFrom: z.enum(['text', 'html', 'json-ld']),
  entryIds: z.array(z.string()),
});
export type Article = z.infer<typeof articleSchema>;
