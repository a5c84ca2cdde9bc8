import { z } from 'zod';
import { htmlToLines } from './html-to-lines';

/** One value or a list of values, which are equivalent in JSON-LD. */
const makeListSchema = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]);

const words = z.string().optional();

/** The properties of a post that are read; there may be others. */
const updateSchema = z.object({
  headline: words,
  articleBody: words,
  text: words,
  datePublished: words,
});

/** The properties of a schema.org `LiveBlogPosting` that are read. */
const liveBlogSchema = z.object({
  headline: words,
  datePublished: words,
  dateModified: words,
  coverageStartTime: words,
  liveBlogUpdate: makeListSchema(updateSchema).default([]),
});

/** A post of a live blog in structured data. */
export type Update = {
  /** ISO 8601, as printed; null when the data has no date with a clock. */
  printed: string | null;
  headline: string | null;
  /** Paragraphs without markup. */
  body: string[];
};

/** A live blog in structured data. */
export type LiveBlog = {
  headline: string | null;
  /** Labelled times of the page, as printed. */
  stamps: string[];
  updates: Update[];
};

/** The result of looking for a live blog: the blog, or the reason why there is none. */
export type FoundLiveBlog =
  | { blog: LiveBlog; fault: null }
  | { blog: null; fault: 'broken' | 'absent' | 'invalid'; because: string };

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;
const looksLikeHtml = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/iu;

/**
 * Finds the live blog in JSON-LD: the object itself, in a list, in `@graph`, or as a property of
 * another object.
 */
export function findLiveBlog(json: string): FoundLiveBlog {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { blog: null, fault: 'broken', because };
  }
  const posting = findPosting(value);
  if (posting === null) {
    return { blog: null, fault: 'absent', because: 'it has no `LiveBlogPosting`' };
  }
  const result = liveBlogSchema.safeParse(posting);
  if (!result.success) {
    const [problem] = result.error.issues;
    const because = `\`${problem?.path.join('.')}\`: ${problem?.message}`;
    return { blog: null, fault: 'invalid', because };
  }
  return { blog: toLiveBlog(result.data), fault: null };
}

function findPosting(root: unknown): object | null {
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isLiveBlog(value)) return value;
    for (const part of Object.values(value).toReversed()) open.push(part);
  }
  return null;
}

function isLiveBlog(value: object): boolean {
  if (!('@type' in value)) return false;
  const type = value['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some(
    (one) =>
      typeof one === 'string' &&
      /^(?:https?:\/\/schema\.org\/|schema:)?LiveBlogPosting$/u.test(one),
  );
}

function toLiveBlog(data: z.output<typeof liveBlogSchema>): LiveBlog {
  const stamps: [string, string | undefined][] = [
    ['Published', data.datePublished ?? data.coverageStartTime],
    ['Updated', data.dateModified],
  ];
  return {
    headline: toOneLine(data.headline),
    stamps: stamps.flatMap(([label, printed]) =>
      printed !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(printed) ? [`${label}: ${printed}`] : [],
    ),
    updates: data.liveBlogUpdate.flatMap((update) => {
      const headline = toOneLine(update.headline);
      const body = splitParagraphs(update.articleBody ?? update.text ?? '');
      const printed = update.datePublished?.trim() ?? '';
      if (headline === null && body.length === 0) return [];
      return [
        {
          printed: dateTime.test(printed) ? printed : null,
          headline,
          // Some sites begin the body with the headline.
          body: body[0] === headline ? body.slice(1) : body,
        },
      ];
    }),
  };
}

function toOneLine(text: string | undefined): string | null {
  return splitParagraphs(text ?? '').join(' ') || null;
}

function splitParagraphs(text: string): string[] {
  if (looksLikeHtml.test(text)) return htmlToLines(text).map((line) => line.text);
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
