import { createIssue, type Issue } from '@/lib/schema/issue';
import { extractLiveBlog, reportUntimed } from '../data/extract-live-blog';
import { findLiveBlog, type LiveBlog } from '../data/json-ld';
import { findMissingLines } from '../data/live-blog-lines';
import type { ExtractedText } from '../extracted-text';
import type { HtmlLine } from '../page/html-line';
import { findScripts } from '../page/html-scripts';
import type { Page } from '../page/saved-page';
import { reportContradictions } from './contradictions';
import { extractPosts } from './extract-posts';
import { findUnits } from './find-units';
import { findUnitsByText, matchUpdates } from './match-updates';
import { listMarkedUpdates } from './microdata';
import { findUnitsOfElements } from './unit-lines';

/** A live blog in a script of a page, and the line of the file on which the script begins. */
export type PageBlog = { blog: LiveBlog; json: string; line: number };

/** Finds the live blog in the structured data of a page, and reports data that is broken. */
export function findPageBlog(content: string): { found: PageBlog | null; issues: Issue[] } {
  const issues: Issue[] = [];
  let found: PageBlog | null = null;
  for (const { text, line } of findScripts(content, 'application/ld+json')) {
    const { blog, fault, because } = { because: '', ...findLiveBlog(text) };
    if (blog !== null && (found === null || blog.updates.length > found.blog.updates.length))
      found = { blog, json: text, line };
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
  return { found, issues };
}

/**
 * Makes the text of a page whose structured data has posts. The data is the text if the page shows no sentence that
 * it lacks, and gives no other times; otherwise the page is, with the times of the data.
 */
export function extractDescribedPosts(
  page: Page,
  { blog, json, line }: PageBlog,
  issues: readonly Issue[],
): ExtractedText {
  const { updates } = blog;
  const missing = findMissingLines(blog, page.lines);
  const shown = findUnits(page, 1);
  const units = shown.length > 0 ? shown : findUnitsByText(page.lines, updates);
  const ofUnits = matchUpdates(units, page.lines, updates);
  const contradictions = reportContradictions(units, ofUnits, page.lines);
  const reported = [...issues, ...reportUntimed(blog, line), ...reportIncomplete(missing)];
  return missing.length === 0 && contradictions.length === 0
    ? extractLiveBlog(blog, json, line, reported)
    : extractPosts(page, units, updates, ofUnits, [...reported, ...contradictions]);
}

/** Makes the text of a page whose markup names its posts; null if it names none, or one without a line. */
export function extractMarkedPosts(page: Page, issues: readonly Issue[]): ExtractedText | null {
  const marked = listMarkedUpdates(page.document);
  const updates = marked.map(({ update }) => update);
  const units = findUnitsOfElements(
    page.lines,
    marked.map(({ element }) => element),
  );
  return marked.length === 0 || units.length < marked.length
    ? null
    : extractPosts(page, units, updates, updates, issues);
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
