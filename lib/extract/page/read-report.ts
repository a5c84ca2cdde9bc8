import type { PageStructure } from '@/lib/parse/page-structure';
import { findDates } from '@/lib/parse/stamps/printed-dates';
import type { SetAsideReason } from '@/lib/schema/article';
import { findArticleObject, readTextProperty } from '../data/structured-data';
import { toJoinedLine } from '../extracted-text';
import { type HtmlLine, isSentence } from './html-line';
import { type PageTitle, readPageTitle } from './page-title';
import { readPublishedOnPage } from './published-on-page';
import type { Page } from './saved-page';

/** The statements of a page about itself, and the reasons to set its lines aside. Lines are those of the text. */
export type ReadPage = { structure: PageStructure; reasons: (SetAsideReason | null)[] };

/** Longest line of a header that may be a dateline. */
const longestDateline = 200;

/**
 * Reads a saved page as a report: one text with its title and day. Everything outside the main text is set aside.
 * @param main whether each line is of the main text; null if none was found
 */
export function readReport(page: Page, main: readonly boolean[] | null): ReadPage {
  const { lines } = page;
  const title = readPageTitle(page, lines);
  const summaries = listSummaries(page);
  const isText = lines.map((line, index) =>
    main === null ? line.aside === undefined : main[index] === true && !isLinkLine(line),
  );
  const first = isText.indexOf(true);
  const last = isText.lastIndexOf(true);
  const firstSentence = lines.findIndex(
    ({ text }, index) => isText[index] === true && isSentence(text),
  );
  const reasons = lines.map(({ text, aside = null }, index): SetAsideReason | null => {
    if (index === title?.index) return null;
    const isDateline =
      index <= firstSentence && text.length <= longestDateline && findDates(text).length > 0;
    if (isText[index] === true)
      return aside ?? (isDateline && !isSentence(text) ? 'page-stamp' : null);
    if (summaries.has(text) && index < first) return null;
    const isHeader = index < first && text.length <= longestDateline;
    return aside ?? (isHeader && findDates(text).length > 0 ? 'page-stamp' : 'outside-text');
  });
  const published = readPublishedOnPage(page, lines, { title: title?.index ?? first, first, last });
  return { structure: { title: toTitle(title), published, stamps: [], posts: [] }, reasons };
}

/** Returns the title of a page, with the line of the text that prints it. */
export function toTitle(title: PageTitle | null): PageStructure['title'] {
  return (
    title && { text: title.text, line: title.index === null ? null : toJoinedLine(title.index) }
  );
}

/** Returns whether a line is a link to another page: almost all of it is linked, and it is no sentence. */
function isLinkLine({ text, isLink }: HtmlLine): boolean {
  return isLink === true && !isSentence(text);
}

/** Lists the summaries that a page declares, which it often prints below its title. */
function listSummaries({ head, objects }: Page): Set<string> {
  const article = findArticleObject(objects);
  return new Set(
    [
      article === null ? null : readTextProperty(article, 'description'),
      head.metas.get('description'),
      head.metas.get('og:description'),
    ].flatMap((text) => text ?? []),
  );
}
