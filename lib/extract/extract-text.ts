import { createIssue, type Issue } from '@/lib/schema/issue';
import { collapseWhiteSpace } from './collapse-white-space';
import { extractLiveBlog, reportUntimed } from './data/extract-live-blog';
import { findLiveBlog } from './data/json-ld';
import { type ExtractedText, fromLines, keepPlain } from './extracted-text';
import { isHtml, isJson } from './file-format';
import { listCharacterDoubts, listPageDoubts, listTextDoubts } from './files/file-doubts';
import { extractPage } from './page/extract-page';

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
    return withIssues(extractPage(content.replace(/<[/!]?$/u, '')), listPageDoubts(content));
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
  return extractLiveBlog(found.blog, content, 1, issues);
}
