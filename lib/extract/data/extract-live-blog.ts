import { createIssue, type Issue } from '@/lib/schema/issue';
import { type ExtractedText, fromLines, toJoinedLine } from '../extracted-text';
import type { LiveBlog } from './json-ld';
import { indexJsonStrings } from './json-strings';
import { listLiveBlogLines } from './live-blog-lines';

/** Makes the text of a live blog in structured data, whose lines have known roles. */
export function extractLiveBlog(
  blog: LiveBlog,
  json: string,
  jsonStartsOn: number,
  issues: readonly Issue[],
): ExtractedText {
  const { texts, roles } = listLiveBlogLines(blog);
  const findString = indexJsonStrings(json);
  let place = { at: 0, line: 1 };
  const lines = texts.map((text) => {
    // Text with markup is no string of the data: it counts as on the line of the string before it.
    place = findString(text, place.at) ?? place;
    return { text, sourceLine: jsonStartsOn + place.line - 1, isTitle: false };
  });
  const toLine = (number: number) => toJoinedLine(number - 1);
  const toLineOrNull = (number: number | null) => (number === null ? null : toLine(number));
  return {
    ...fromLines(lines, 'json-ld', issues),
    roles: {
      title: toLineOrNull(roles.title),
      pageTimes: roles.pageTimes.map(toLine),
      posts: roles.posts.map(({ time, headline, lines: [first, last] }) => ({
        time: toLineOrNull(time),
        headline: toLineOrNull(headline),
        lines: [toLine(first), toLine(last)],
      })),
    },
  };
}

/** Reports posts of structured data that have no time, or nothing at all. */
export function reportUntimed({ updates, emptyUpdates }: LiveBlog, line: number): Issue[] {
  const untimed = updates.filter(({ printed }) => printed === null).length;
  const all = updates.length + emptyUpdates;
  const faults = [
    ...(untimed === 0 ? [] : [`${untimed} of ${all} posts in the structured data have no time`]),
    ...(emptyUpdates === 0
      ? []
      : [`${emptyUpdates} of ${all} posts in the structured data are empty`]),
  ];
  return faults.map((fault) => createIssue('structured-data-incomplete', `${fault}.`, { line }));
}
