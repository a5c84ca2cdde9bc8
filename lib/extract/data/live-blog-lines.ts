import type { GivenPost, GivenRoles } from '@/lib/parse/layout/given-layout';
import { type HtmlLine, isSentence } from '../page/html-line';
import { indexWords } from '../page/text-key';
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
