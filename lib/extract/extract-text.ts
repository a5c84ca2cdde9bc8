import type { GivenRoles } from '@/lib/parse/layout/given-layout';
import type { SetAside } from '@/lib/schema/article';
import { createIssue, type Issue } from '@/lib/schema/issue';
import { addPageTimes } from './add-page-times';
import { collapseWhiteSpace } from './collapse-white-space';
import { listCharacterDoubts, listPageDoubts, listTextDoubts } from './file-doubts';
import { isHtml, isJson, startsWithTag } from './file-format';
import { settleReasons } from './furniture-elements';
import { type HtmlLine, isSentence } from './html-line';
import { findScripts } from './html-scripts';
import { findLiveBlog, type LiveBlog } from './json-ld';
import { indexJsonStrings } from './json-strings';
import { findMissingLines, listLiveBlogLines, mergeLiveBlogTimes } from './live-blog-lines';
import { breakPlainLines } from './pasted-lines';
import { selectMainLines } from './select-main-lines';
import { substituteTimes, type TimeSubstitution } from './substitute-times';

/** The format that an article's text was extracted from. */
export type TextOrigin = 'text' | 'html' | 'json-ld';

/** The article's text in a file, with the positions of its lines. */
export type ExtractedText = {
  text: string;
  from: TextOrigin;
  /** The text as the parser reads it: printed times are replaced by machine-readable ones if there are any. */
  readAs: string;
  substitutions: readonly TimeSubstitution[];
  /** Lines to set aside: furniture, and times of other stories. */
  setAside: SetAside[];
  /** The roles of the lines if structured data states them; otherwise the parser finds them. */
  roles: GivenRoles | null;
  /** Returns the line of the content on which a line of the text begins (both from 1). */
  sourceLine: (line: number) => number;
  /** Issues with lines of the content. */
  issues: Issue[];
};

/** An HTML line break that copying has left in plain text. */
const lineBreak = /<br\s{0,3}\/?>/iu;
/**
 * Extracts the article's text from a file. Plain text is used as it is; an HTML page gives its main text,
 * one line per block element; if structured data has the posts, they are used with their times.
 * @param content the file below any front matter
 * @param name the file's name, whose extension counts; null if it has none
 */
export function extractText(content: string, name: string | null): ExtractedText {
  const extracted = extractByFormat(content, name);
  return withIssues(
    extracted,
    listCharacterDoubts(extracted.text).map((found) =>
      found.line === null ? found : { ...found, line: extracted.sourceLine(found.line) },
    ),
  );
}

function extractByFormat(content: string, name: string | null): ExtractedText {
  if (isJson(content, name)) return fromJson(content);
  if (isHtml(content, name)) {
    // The first character of a tag that is cut off is no text.
    return withIssues(fromHtml(content.replace(/<[/!]?$/u, '')), listPageDoubts(content));
  }
  const text = lineBreak.test(content) ? splitAtBreaks(content) : keepUnchanged(content);
  return withIssues(text, listTextDoubts(content));
}

function withIssues(extracted: ExtractedText, issues: readonly Issue[]): ExtractedText {
  return { ...extracted, issues: [...issues, ...extracted.issues] };
}

function keepUnchanged(text: string): ExtractedText {
  return { ...keepPlain(text), from: 'text', sourceLine: (line) => line, issues: [] };
}

/** Splits plain text at the HTML line breaks that copying has left in it. */
function splitAtBreaks(content: string): ExtractedText {
  const lines = content
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) =>
      line
        .split(new RegExp(lineBreak, 'giu'))
        .map((text) => ({ text: collapseWhiteSpace(text), sourceLine: index + 1, isTitle: false })),
    );
  return fromLines(
    lines.filter(({ text }) => text !== ''),
    'html',
    [],
  );
}

function fromJson(content: string): ExtractedText {
  const found = findLiveBlog(content);
  if (found.blog === null) {
    const issue =
      found.fault === 'broken'
        ? createIssue('json-broken', `The file is not JSON: ${found.because}.`)
        : createIssue('json-not-live-blog', `The file is JSON, but ${found.because}.`);
    return fromLines([], 'json-ld', [issue]);
  }
  const issues =
    found.blog.updates.length === 0
      ? [
          createIssue(
            'json-not-live-blog',
            'The file is JSON, but its `LiveBlogPosting` has no posts.',
          ),
        ]
      : reportUntimed(found.blog, 1);
  return fromBlog(found.blog, content, 1, issues);
}

function fromHtml(content: string): ExtractedText {
  // Plain lines above or between pasted elements remain separate lines.
  const isPasted = !startsWithTag.test(content);
  const main = selectMainLines(isPasted ? breakPlainLines(content) : content);
  const page = addPageTimes(main, content);
  const issues: Issue[] = [];
  for (const { text, line } of findScripts(content, 'application/ld+json')) {
    const { blog, fault, because } = { because: '', ...findLiveBlog(text) };
    if (blog !== null && blog.updates.length > 0) {
      const missing = findMissingLines(blog, page);
      issues.push(...reportUntimed(blog, line), ...reportIncomplete(missing));
      return missing.length === 0
        ? fromBlog(blog, text, line, issues)
        : fromPage(mergeLiveBlogTimes(blog, main), issues);
    }
    if (fault === 'broken' && text.includes('LiveBlogPosting')) {
      issues.push(
        createIssue(
          'structured-data-broken',
          `The page’s structured data cannot be used: ${because}.`,
          {
            line,
          },
        ),
      );
    }
  }
  if (page.length === 0)
    issues.push(createIssue('html-without-text', 'The page has no text to read.'));
  return fromPage(page, issues);
}

/** Prepares the lines of a page for the parser: substitutes machine-readable times, sets furniture aside. */
function fromPage(page: readonly HtmlLine[], issues: readonly Issue[]): ExtractedText {
  const {
    texts,
    substitutions,
    elsewhere,
    issues: timeIssues,
  } = substituteTimes(page, toJoinedLine);
  return {
    ...fromLines(page, 'html', [...issues, ...timeIssues]),
    readAs: joinTexts(texts),
    substitutions,
    setAside: settleReasons(page, isSentence).flatMap((found, index) => {
      const reason = found ?? (elsewhere.includes(index) ? 'navigation' : null);
      return reason === null ? [] : [{ lines: [toJoinedLine(index), toJoinedLine(index)], reason }];
    }),
  };
}

/** Makes the text of a live blog, whose lines have known roles. */
function fromBlog(
  blog: LiveBlog,
  json: string,
  jsonStartsOn: number,
  issues: Issue[],
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

function reportUntimed({ updates, emptyUpdates }: LiveBlog, line: number): Issue[] {
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

function reportIncomplete(missing: readonly HtmlLine[]): Issue[] {
  const [first] = missing;
  return first === undefined
    ? []
    : [
        createIssue(
          'structured-data-incomplete',
          `${missing.length} ${missing.length === 1 ? 'line' : 'lines'} of the page ${missing.length === 1 ? 'is' : 'are'} not in its structured data, first “${first.text.slice(0, 60)}”; the page’s own text is read, with the structured data’s times.`,
          { line: first.sourceLine },
        ),
      ];
}

/** Joins lines with blank lines between them, so that the text reads like any article. */
function fromLines(lines: readonly HtmlLine[], from: TextOrigin, issues: Issue[]): ExtractedText {
  return {
    ...keepPlain(joinTexts(lines.map(({ text }) => text))),
    from,
    sourceLine: (line) => lines[Math.floor((line - 1) / 2)]?.sourceLine ?? 1,
    issues,
  };
}

function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('\n');
}

/** Returns the line of the joined text (from 1) for an index in the list of lines. */
function toJoinedLine(index: number): number {
  return index * 2 + 1;
}

function keepPlain(
  text: string,
): Pick<ExtractedText, 'text' | 'readAs' | 'substitutions' | 'setAside' | 'roles'> {
  return { text, readAs: text, substitutions: [], setAside: [], roles: null };
}
