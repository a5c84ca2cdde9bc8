import { findStamps, type Stamp } from '@/lib/parse/stamps/find-stamps';
import { createIssue, type Issue } from '@/lib/schema/issue';
import { reportContradictions } from './contradictions';
import { extractLiveBlog, reportUntimed } from './extract-live-blog';
import {
  type ExtractedText,
  fromLines,
  joinTexts,
  listSetAside,
  toJoinedLine,
} from './extracted-text';
import { startsWithTag } from './file-format';
import { fewestUnits, findUnits, findUnitsOfElements, type Unit } from './find-units';
import { settleReasons } from './furniture-elements';
import { type HtmlLine, isSentence } from './html-line';
import { findScripts } from './html-scripts';
import { listLines, parseHtml } from './html-to-lines';
import { joinUpdates } from './join-updates';
import { findLiveBlog, type LiveBlog, type Update } from './json-ld';
import { findMissingLines } from './live-blog-lines';
import { findMainText } from './main-text';
import { findUnitsByText, matchUpdates } from './match-updates';
import { listMarkedUpdates } from './microdata';
import { listDeclaredStamps } from './page-day';
import { readPageTitle } from './page-title';
import { breakPlainLines } from './pasted-lines';
import { readPublishedOnPage } from './published-on-page';
import { classifyLivePage, toGivenPosts } from './read-live-page';
import { readPageUrl, readReport, toTitle } from './read-report';
import { inferOffset } from './reconcile-times';
import type { Page } from './saved-page';
import { type DataObject, listDataObjects } from './structured-data';
import { substituteTimes } from './substitute-times';

/** Tags that a whole page has, and a fragment of one lacks. */
const isWhole = /<(?:!doctype|html|head|body)\b/iu;
/** Fewest posts of a fragment, which somebody chose to copy. */
const fewestInFragment = 2;

/**
 * Extracts the text of a saved page or of a fragment of one. A page is a report, one text with its own title and day,
 * unless it proves to be a live blog: its structured data has posts, or it repeats at least three units with a time
 * and a text that hold most of its words.
 */
export function extractPage(content: string): ExtractedText {
  // Plain lines above or between pasted elements remain separate lines.
  const html = startsWithTag.test(content) ? content : breakPlainLines(content);
  const document = parseHtml(html);
  const page = {
    html,
    document,
    lines: settleReasons(listLines(document)),
    url: readPageUrl(document),
  };
  if (page.lines.length === 0 && !content.includes('LiveBlogPosting'))
    return fromLines([], 'html', [
      createIssue('html-without-text', 'The page has no text to read.'),
    ]);
  const objects = listDataObjects(content);
  const { found, issues } = findPageBlog(content);
  if (found !== null && found.blog.updates.length > 0) {
    const missing = findMissingLines(found.blog, page.lines);
    const reported = [
      ...issues,
      ...reportUntimed(found.blog, found.line),
      ...reportIncomplete(missing),
    ];
    const { updates } = found.blog;
    const shown = findUnits(page.lines, 1, page.url);
    const units = shown.length > 0 ? shown : findUnitsByText(page.lines, updates);
    const ofUnits = matchUpdates(units, page.lines, updates);
    const contradictions = reportContradictions(units, ofUnits, page.lines);
    if (missing.length === 0 && contradictions.length === 0)
      return extractLiveBlog(found.blog, found.json, found.line, reported);
    return fromUnits(page, units, updates, ofUnits, objects, [...reported, ...contradictions]);
  }
  const marked = listMarkedUpdates(document);
  const isLive = found !== null || marked.length > 0;
  const fewest = isLive ? 1 : isWhole.test(content) ? fewestUnits : fewestInFragment;
  if (marked.length > 0) {
    const updates = marked.map(({ update }) => update);
    const units = findUnitsOfElements(
      page.lines,
      marked.map(({ element }) => element),
    );
    if (units.length === updates.length)
      return fromUnits(page, units, updates, updates, objects, issues);
  }
  const units = findUnits(page.lines, fewest, page.url);
  if (units.length > 0 && (isLive || holdMainText(page, units)))
    return fromUnits(page, units, [], [], objects, issues);
  return isWhole.test(content) ? fromReport(page, objects, issues) : fromFragment(page, issues);
}

/** Returns the stamp of a printed time that may be its machine-readable time in some zone, or else the first. */
function chooseStamp(words: string, datetime: string): Stamp | null {
  const stamps = findStamps(words);
  const found = stamps.find(
    (stamp) => stamp.zone !== null || inferOffset(datetime, stamp) !== null,
  );
  return found ?? stamps[0] ?? null;
}

/** Least share of the main text that posts hold; a list of other stories beside an article holds none. */
const leastOfMainText = 0.4;

/** Returns whether units hold the main text of their page, or none is found. */
function holdMainText({ html, lines }: Page, units: readonly Unit[]): boolean {
  const main = findMainText(html, lines, null);
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

/** Finds the live blog in the structured data of a page, and reports data that is broken. */
function findPageBlog(content: string): {
  found: { blog: LiveBlog; json: string; line: number } | null;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  let best: { blog: LiveBlog; json: string; line: number } | null = null;
  for (const { text, line } of findScripts(content, 'application/ld+json')) {
    const { blog, fault, because } = { because: '', ...findLiveBlog(text) };
    if (blog !== null && (best === null || blog.updates.length > best.blog.updates.length))
      best = { blog, json: text, line };
    if (fault === 'broken' && text.includes('LiveBlogPosting')) {
      issues.push(
        createIssue(
          'structured-data-broken',
          `The page’s structured data cannot be used: ${because}.`,
          { line },
        ),
      );
    }
  }
  return { found: best, issues };
}

function reportIncomplete(missing: readonly HtmlLine[]): Issue[] {
  const [first] = missing;
  const one = missing.length === 1;
  return first === undefined
    ? []
    : [
        createIssue(
          'structured-data-incomplete',
          `${missing.length} ${one ? 'line' : 'lines'} of the page ${one ? 'is' : 'are'} not in its structured data, first “${first.text.slice(0, 60)}”; the page’s own text is read, with the structured data’s times.`,
          { line: first.sourceLine },
        ),
      ];
}

/** Makes the text of a page with posts, joined with those of its structured data. */
function fromUnits(
  page: Page,
  found: readonly Unit[],
  updates: readonly Update[],
  ofUnits: readonly (Update | null)[],
  objects: readonly DataObject[],
  issues: readonly Issue[],
): ExtractedText {
  const { lines, units } = joinUpdates(page.lines, found, ofUnits, updates);
  const title = readPageTitle(page.document, lines, objects);
  const reasons = classifyLivePage(lines, units, title?.index ?? null);
  const timed = units.flatMap(({ time }) =>
    time?.machine == null
      ? []
      : [
          {
            index: time.index,
            time: time.machine,
            stamp: chooseStamp(time.words, time.machine.datetime),
          },
        ],
  );
  const read = substituteTimes(lines, timed, toJoinedLine);
  const first = units[0]?.first ?? 0;
  return {
    ...fromLines(lines, 'html', [...issues, ...read.issues]),
    readAs: joinTexts(read.texts),
    substitutions: read.substitutions,
    setAside: listSetAside(reasons),
    page: {
      title: toTitle(title),
      published: readPublishedOnPage(
        page.document,
        objects,
        lines,
        { title: title?.index ?? first, first, last: lines.length },
        page.url,
        toJoinedLine,
      ),
      stamps: listDeclaredStamps(page.document, objects),
      posts: toGivenPosts(units),
    },
  };
}

/** Makes the text of a page that is one report, and sets everything else aside. */
function fromReport(
  page: Page,
  objects: readonly DataObject[],
  issues: readonly Issue[],
): ExtractedText {
  const { structure, reasons } = readReport(page, objects, toJoinedLine);
  return {
    ...fromLines(page.lines, 'html', issues),
    page: structure,
    setAside: listSetAside(reasons),
  };
}

/** Makes the text of a fragment without posts, of which the words must tell what it is. */
function fromFragment({ lines }: Page, issues: readonly Issue[]): ExtractedText {
  return {
    ...fromLines(lines, 'html', issues),
    setAside: listSetAside(lines.map(({ aside = null }) => aside)),
  };
}
