import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageStructure } from '@/lib/parse/page-structure';
import { findDates } from '@/lib/parse/stamps/printed-dates';
import type { SetAsideReason } from '@/lib/schema/article';
import { toJoinedLine } from './extracted-text';
import { type HtmlLine, isSentence } from './html-line';
import { findMainText } from './main-text';
import { type PageTitle, readPageTitle } from './page-title';
import { listElements, readAttribute } from './page-tree';
import { readPublishedOnPage } from './published-on-page';
import type { Page } from './saved-page';
import { type DataObject, findArticleObject, readTextProperty } from './structured-data';

/** The statements of a page about itself, and the reasons to set its lines aside. Lines are those of the text. */
export type ReadPage = { structure: PageStructure; reasons: (SetAsideReason | null)[] };

/** Longest line of a header that may be a dateline. */
const longestDateline = 200;

/**
 * Reads a saved page as a report: one text with its title and day. Everything outside the main text is set aside.
 * @param lineOf returns the line of the text for an index in `lines`
 */
export function readReport(
  { html, document, lines, url }: Page,
  objects: readonly DataObject[],
  lineOf: (index: number) => number,
): ReadPage {
  const title = readPageTitle(document, lines, objects);
  const article = findArticleObject(objects);
  const body = article === null ? null : readTextProperty(article.value, 'articleBody');
  const main = findMainText(html, lines, body);
  const summary = readSummary(document, article);
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
    if (summary.has(text) && index < first) return null;
    const isHeader = index < first && text.length <= longestDateline;
    return aside ?? (isHeader && findDates(text).length > 0 ? 'page-stamp' : 'outside-text');
  });
  const published = readPublishedOnPage(
    document,
    objects,
    lines,
    { title: title?.index ?? first, first, last },
    url,
    lineOf,
  );
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

/** Returns the summaries that a page declares, which it often prints below its title. */
function readSummary(document: Tree.Document, article: DataObject | null): Set<string> {
  const ofData = article === null ? null : readTextProperty(article.value, 'description');
  const ofHead = [...listElements(document)].flatMap((element) =>
    element.tagName === 'meta' &&
    /^(?:og:)?description$/u.test(
      readAttribute(element, 'property') ?? readAttribute(element, 'name') ?? '',
    )
      ? [readAttribute(element, 'content')?.trim() ?? '']
      : [],
  );
  return new Set([ofData ?? '', ...ofHead].filter((text) => text !== ''));
}

/** Returns the URL that a page declares for itself. */
export function readPageUrl(document: Tree.Document): string | null {
  for (const element of listElements(document)) {
    const isCanonical = element.tagName === 'link' && readAttribute(element, 'rel') === 'canonical';
    const isOpenGraph =
      element.tagName === 'meta' && readAttribute(element, 'property') === 'og:url';
    const url = readAttribute(element, isCanonical ? 'href' : 'content');
    if ((isCanonical || isOpenGraph) && url !== null && url !== '') return url;
  }
  return null;
}
