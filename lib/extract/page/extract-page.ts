import { createIssue, type Issue } from '@/lib/schema/issue';
import { listDataObjects } from '../data/structured-data';
import { type ExtractedText, fromLines, listSetAside } from '../extracted-text';
import { startsWithTag } from '../file-format';
import {
  extractDescribedPosts,
  extractMarkedPosts,
  findPageBlog,
} from '../posts/extract-described-posts';
import { extractPosts } from '../posts/extract-posts';
import { findUnits } from '../posts/find-units';
import { fewestUnits } from '../posts/posts-or-stories';
import type { Unit } from '../posts/unit';
import { settleReasons } from './furniture-elements';
import { isSentence } from './html-line';
import { listLines, parseHtml } from './html-to-lines';
import { findMainText } from './main-text';
import { readPageHead } from './page-head';
import { breakPlainLines } from './pasted-lines';
import { readReport } from './read-report';
import type { Page } from './saved-page';

/** Tags that a whole page has, and a fragment of one lacks. */
const wholePage = /<(?:!doctype|html|head|body)\b/iu;
/** Fewest posts of a fragment, which somebody chose to copy. */
const fewestInFragment = 2;

/**
 * Extracts the text of a saved page or of a fragment of one. A page is a report, one text with its own title and day,
 * unless it proves to be a live blog: its structured data or its markup has posts, or it repeats at least three units
 * with a time and a text that hold most of its words.
 */
export function extractPage(content: string): ExtractedText {
  const page = readPage(content);
  const { found, issues } = findPageBlog(content);
  if (page.lines.length === 0 && found === null)
    return fromLines([], 'html', [
      createIssue('html-without-text', 'The page has no text to read.'),
    ]);
  if (found !== null && found.blog.updates.length > 0)
    return extractDescribedPosts(page, found, issues);
  const marked = extractMarkedPosts(page, issues);
  if (marked !== null) return marked;
  const isWhole = wholePage.test(content);
  if (found !== null) {
    const units = findUnits(page, 1);
    if (units.length > 0) return extractPosts(page, units, [], [], issues);
  }
  const main = findMainText(page);
  const units = findUnits(page, isWhole ? fewestUnits : fewestInFragment);
  if (units.length > 0 && holdMainText(page, units, main))
    return extractPosts(page, units, [], [], issues);
  return isWhole ? extractReport(page, main, issues) : extractFragment(page, issues);
}

function readPage(content: string): Page {
  // Plain lines above or between pasted elements remain separate lines.
  const html = startsWithTag.test(content) ? content : breakPlainLines(content);
  const document = parseHtml(html);
  return {
    html,
    document,
    head: readPageHead(document),
    objects: listDataObjects(content),
    lines: settleReasons(listLines(document)),
  };
}

/** Least share of the main text that posts hold; a list of other stories beside an article holds none. */
const leastOfMainText = 0.4;

/** Returns whether units hold the main text of their page, or none is found. */
function holdMainText(
  { lines }: Page,
  units: readonly Unit[],
  main: readonly boolean[] | null,
): boolean {
  if (main === null) return true;
  const inUnits = lines.map(() => false);
  for (const { first, last } of units) inUnits.fill(true, first, last + 1);
  let all = 0;
  let held = 0;
  lines.forEach(({ text }, index) => {
    if (main[index] !== true || !isSentence(text)) return;
    all += text.length;
    if (inUnits[index] === true) held += text.length;
  });
  return held >= all * leastOfMainText;
}

/** Makes the text of a page that is one report, and sets everything else aside. */
function extractReport(
  page: Page,
  main: readonly boolean[] | null,
  issues: readonly Issue[],
): ExtractedText {
  const { structure, reasons } = readReport(page, main);
  return {
    ...fromLines(page.lines, 'html', issues),
    page: structure,
    setAside: listSetAside(reasons),
  };
}

/** Makes the text of a fragment without posts: the parser decides by its words what it is. */
function extractFragment({ lines }: Page, issues: readonly Issue[]): ExtractedText {
  return {
    ...fromLines(lines, 'html', issues),
    setAside: listSetAside(lines.map(({ aside = null }) => aside)),
  };
}
