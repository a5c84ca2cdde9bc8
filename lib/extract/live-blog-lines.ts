import type { GivenPost, GivenRoles } from '@/lib/parse/layout/given-layout';
import { type HtmlLine, isSentence } from './html-line';
import type { LiveBlog } from './json-ld';

/** The lines of a live blog, and their roles by 1-based index. */
export type LiveBlogLines = { texts: string[]; roles: GivenRoles };

/**
 * Lists the lines of a live blog from its structured data: title, times of the page, then for every post its
 * printed time, headline and paragraphs.
 */
export function listLiveBlogLines(blog: LiveBlog): LiveBlogLines {
  const texts: string[] = [];
  const add = (text: string | null) => (text === null ? null : texts.push(text));
  const title = add(blog.headline);
  const pageTimes = blog.stamps.map((stamp) => texts.push(stamp));
  texts.push(...blog.opening);
  const posts = blog.updates.map((update): GivenPost => {
    const first = texts.length + 1;
    const time = add(update.printed ?? update.otherDate);
    const headline = add(update.headline);
    for (const text of update.body) texts.push(text);
    return { time, headline, lines: [first, texts.length] };
  });
  return { texts, roles: { title, pageTimes, posts } };
}

/** Finds sentences of the page that are not in the structured data. */
export function findMissingLines(blog: LiveBlog, page: readonly HtmlLine[]): HtmlLine[] {
  const isKnown = indexWords(listLiveBlogLines(blog).texts);
  return page.filter(({ text }) => isSentence(text) && !isKnown(text));
}

/** Number of words in a row that show that a text is in another. */
const wordsInRow = 5;

/** Returns a function that tells whether a text is within others, in time that grows with its own length. */
function indexWords(texts: readonly string[]): (text: string) => boolean {
  const words = normalise(texts.join(' ')).split(' ');
  const rows = new Map<number, Set<string>>();
  const rowsOf = (length: number) => {
    const known = rows.get(length) ?? new Set(listRows(words, length));
    rows.set(length, known);
    return known;
  };
  return (text) => {
    const own = normalise(text).split(' ');
    const length = Math.min(own.length, wordsInRow);
    return listRows(own, length).every((row) => rowsOf(length).has(row));
  };
}

function listRows(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
