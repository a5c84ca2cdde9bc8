import { findStamps } from '@/lib/parse/stamps/find-stamps';
import { collapseWhiteSpace } from '../collapse-white-space';
import { htmlToLines } from '../page/html-to-lines';
import { type DataObject, isDataObject, listTypes, parseJson } from './structured-data';

/** A post of a live blog in structured data. */
export type Update = {
  /** Its date with a clock, as printed; null when the data has none. */
  printed: string | null;
  /** Its date as printed, if that has no clock or cannot be read. */
  otherDate: string | null;
  headline: string | null;
  /** Address of the post, if the data has one. */
  url?: string;
  /** Paragraphs without markup. */
  body: string[];
};

/** A live blog in structured data. */
export type LiveBlog = {
  headline: string | null;
  /** Labelled times of the page, as printed. */
  stamps: string[];
  /** Paragraphs of the blog's own text that are in no post. */
  opening: string[];
  updates: Update[];
  /** Number of posts that have neither date nor words. */
  emptyUpdates: number;
};

/** The result of looking for a live blog: the blog, or the reason why there is none. */
export type FoundLiveBlog =
  | { blog: LiveBlog; fault: null }
  | { blog: null; fault: 'broken' | 'absent'; because: string };

const looksLikeHtml = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/iu;
/** The years of news on the web; `0001-01-01` and `9999-12-31` are placeholders for no date. */
const yearOfNews = /(?<!\d)(?:19|2[0-4])\d{2}(?!\d)/u;

/**
 * Finds the live blog in JSON-LD: the object itself, in a list, in `@graph`, or as a property of another
 * object. A page may have the same blog more than once, for each of its layouts: every post counts once.
 */
export function findLiveBlog(json: string): FoundLiveBlog {
  const { value, fault } = parseJson(json);
  if (value === undefined) return { blog: null, fault: 'broken', because: explainBroken(fault) };
  const { postings, byId } = findPostings(value);
  return postings.length === 0
    ? { blog: null, fault: 'absent', because: 'it has no `LiveBlogPosting`' }
    : { blog: toLiveBlog(postings, byId), fault: null };
}

/** Explains the engine’s message in plain words, for the two ways in which whole files are broken. */
function explainBroken(message: string): string {
  if (/end of JSON|unterminated/iu.test(message)) return 'it is cut off before its end';
  if (/after JSON/iu.test(message)) return 'something follows its end, such as a second document';
  return message.replace(/^SyntaxError: /u, '');
}

/** Finds all live blogs, and the objects that others may refer to by their `@id`. */
function findPostings(root: unknown): {
  postings: DataObject[];
  byId: ReadonlyMap<string, DataObject>;
} {
  const postings: DataObject[] = [];
  const byId = new Map<string, DataObject>();
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isDataObject(value)) {
      if (listTypes(value).includes('LiveBlogPosting')) postings.push(value);
      const { '@id': id } = value;
      // A reference has no property but its `@id`.
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id))
        byId.set(id, value);
    }
    if (typeof value !== 'object' || value === null) continue;
    for (const part of Object.values(value).toReversed()) open.push(part);
  }
  return { postings, byId };
}

/** Returns the values of a property: in JSON-LD, one value and a list of one are the same. */
function listValues(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function toLiveBlog(
  postings: readonly DataObject[],
  byId: ReadonlyMap<string, DataObject>,
): LiveBlog {
  const [main = {}] = postings;
  const first = (name: string) =>
    postings.map((posting) => readText(posting, name)).find((text) => text !== '') ?? '';
  const stamps = [
    ['Published', readText(main, 'datePublished') || readText(main, 'coverageStartTime')],
    ['Updated', readText(main, 'dateModified')],
  ] as const;
  const all = postings.flatMap((posting) =>
    listValues(posting['liveBlogUpdate']).map((update) => toUpdate(update, byId)),
  );
  const updates = postings.length === 1 ? all : removeCopies(all);
  const known = new Set(updates.flatMap(({ headline, body }) => [headline, ...body]));
  return {
    headline: toOneLine(first('headline') || first('name')),
    stamps: stamps.flatMap(([label, printed]) =>
      /^\d{4}-\d{2}-\d{2}/u.test(printed) && yearOfNews.test(printed)
        ? [`${label}: ${printed}`]
        : [],
    ),
    opening: splitParagraphs(first('articleBody')).filter((text) => !known.has(text)),
    updates: withoutCopiedTimes(
      updates,
      stamps.map(([, printed]) => printed),
    ).filter((update) => !isEmpty(update)),
    emptyUpdates: updates.filter(isEmpty).length,
  };
}

/**
 * Takes the times from posts that all have the one of the page: a template has copied it into them. They are kept as
 * printed.
 */
function withoutCopiedTimes(updates: readonly Update[], ofPage: readonly string[]): Update[] {
  const [first] = updates;
  const printed = first?.printed ?? null;
  const areCopies =
    updates.length > 1 &&
    printed !== null &&
    ofPage.includes(printed) &&
    updates.every((update) => update.printed === printed);
  return areCopies
    ? updates.map((update) => ({ ...update, printed: null, otherDate: update.printed }))
    : [...updates];
}

function isEmpty({ printed, otherDate, headline, body }: Update): boolean {
  return printed === null && otherDate === null && headline === null && body.length === 0;
}

function removeCopies(updates: readonly Update[]): Update[] {
  return [...new Map(updates.map((update) => [JSON.stringify(update), update])).values()];
}

/** Reads the properties of a post. */
export function toUpdate(value: unknown, byId: ReadonlyMap<string, DataObject>): Update {
  const post = typeof value === 'string' ? { text: value } : value;
  const read = (name: string) =>
    isDataObject(post) ? readText(withReference(post, byId), name) : '';
  const [printed = ''] = read('datePublished').split('\n').map(collapseWhiteSpace);
  const headline = toOneLine(read('headline') || read('name'));
  const body = splitParagraphs(read('articleBody') || read('text') || read('description'));
  const isTime = isFullTime(printed);
  const url = read('url') || read('mainEntityOfPage') || read('@id');
  return {
    printed: isTime ? printed : null,
    otherDate: isTime || printed === '' ? null : printed,
    headline,
    ...(url !== '' && { url }),
    // Some sites begin the body with the headline.
    body: body[0] === headline ? body.slice(1) : body,
  };
}

/** Returns an object with the properties of the one that its `@id` refers to. */
function withReference(value: DataObject, byId: ReadonlyMap<string, DataObject>): DataObject {
  const { '@id': id } = value;
  return typeof id === 'string' ? { ...byId.get(id), ...value } : value;
}

/** Returns whether a text is a date with its year and a clock, and nothing else. */
function isFullTime(text: string): boolean {
  const [stamp] = findStamps(text);
  return (
    yearOfNews.test(text) &&
    stamp?.clock != null &&
    stamp.date?.year != null &&
    stamp.start === 0 &&
    stamp.end === text.length
  );
}

/** Returns the text of a property; the parts of a list are its paragraphs. Empty if it has none. */
function readText(value: DataObject, name: string): string {
  return listValues(value[name])
    .flatMap((part) => {
      const text = isDataObject(part) ? part['@value'] : part;
      return typeof text === 'string' || typeof text === 'number' ? [String(text)] : [];
    })
    .join('\n')
    .trim();
}

function toOneLine(text: string): string | null {
  return splitParagraphs(text).join(' ') || null;
}

function splitParagraphs(text: string): string[] {
  if (looksLikeHtml.test(text)) return htmlToLines(text).map((line) => line.text);
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
