import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { requireValue } from '@/lib/text/required';
import { findArticleObject, readTextProperty } from '../data/structured-data';
import { type HtmlLine, isSentence } from './html-line';
import { htmlToLines } from './html-to-lines';
import { listAncestors, measureNesting } from './page-tree';
import type { Page } from './saved-page';
import { indexWords, toTextKey } from './text-key';

/** Larger pages are read without a reader view, which would take too long. */
const maxPageLength = 3_000_000;
const maxElements = 30_000;
const maxDepth = 200;
/** Number of characters from which the article’s text in structured data is worth comparing. */
const fewestBodyCharacters = 300;
/** Letters and digits of the shortest line that is looked for in it. */
const shortestInBody = 20;
/** Share of that text which the page must show for it to count. */
const leastShown = 0.6;

/**
 * Finds the lines of a page that are its main text: those of Firefox’s reader view, corrected by the text that
 * the page’s structured data gives for the article.
 * @returns whether each line is part of it; null if neither finds a text
 */
export function findMainText({ html, lines, objects }: Page): boolean[] | null {
  const article = findArticleObject(objects);
  const body = article === null ? null : readTextProperty(article, 'articleBody');
  const view = extractReaderView(html);
  const inView = view === null ? null : addSiblings(lines, alignLines(lines, htmlToLines(view)));
  const inBody = body === null ? null : matchBody(lines, body);
  if (inBody === null) return inView?.includes(true) === true ? keepArticle(lines, inView) : null;
  const first = inBody.indexOf(true);
  const last = inBody.lastIndexOf(true);
  return lines.map(
    (line, index) =>
      inBody[index] === true ||
      (first < index && index < last && inView?.[index] === true && !isBeside(line)),
  );
}

function isBeside({ aside }: HtmlLine): boolean {
  return aside !== undefined;
}

/** Returns the HTML of the main text; null if none is found, or the library fails on the page. */
function extractReaderView(html: string): string | null {
  if (html.length > maxPageLength || measureNesting(html) > maxDepth) return null;
  try {
    const { document } = parseHTML(html);
    const reader = new Readability(document, { maxElemsToParse: maxElements, charThreshold: 200 });
    return reader.parse()?.content ?? null;
  } catch {
    // It throws on pages that are too large or broken; they have no reader view.
    return null;
  }
}

/**
 * Finds the lines of a reader view in its page. Lines whose words occur once on the page come first; others are
 * looked for between them only, since a menu may have the same words.
 */
function alignLines(lines: readonly HtmlLine[], view: readonly HtmlLine[]): boolean[] {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  });
  const anchors = view.map(({ text }) => {
    const found = places.get(text);
    return found?.length === 1 ? requireValue(found[0], 'The list has one item.') : null;
  });
  const next: number[] = [];
  let nearest = lines.length;
  for (let at = view.length - 1; at >= 0; at -= 1) {
    next[at] = nearest;
    const anchor = anchors[at] ?? null;
    if (anchor !== null) nearest = anchor;
  }
  const kept = lines.map(() => false);
  let previous = -1;
  view.forEach(({ text }, at) => {
    const anchor = anchors[at] ?? null;
    const found =
      anchor ??
      places
        .get(text)
        ?.find((index) => index > previous && index < (next[at] ?? 0) && kept[index] === false);
    if (found === undefined) return;
    kept[found] = true;
    previous = found;
  });
  return kept;
}

/** Share of the text’s characters that one element holds if it is the article. */
const leastInArticle = 0.6;

/** Drops lines below the `<article>` that holds most of the text: comments and tickers follow it. */
function keepArticle(lines: readonly HtmlLine[], kept: readonly boolean[]): boolean[] {
  const sizes = new Map<Tree.Node, number>();
  const articles = lines.map(({ node }) =>
    node === undefined ? [] : listAncestors(node).filter(({ tagName }) => tagName === 'article'),
  );
  let all = 0;
  lines.forEach(({ text }, index) => {
    if (kept[index] !== true) return;
    all += text.length;
    for (const article of articles[index] ?? [])
      sizes.set(article, (sizes.get(article) ?? 0) + text.length);
  });
  const [main] = [...sizes].filter(([, size]) => size >= all * leastInArticle);
  const last = articles.findLastIndex((around) => around.some((one) => one === main?.[0]));
  return main === undefined ? [...kept] : kept.map((isKept, index) => isKept && index <= last);
}

/** Fewest lines of the text in an element from which its other sentences are text too. */
const fewestBeside = 2;

/**
 * Adds sentences that are beside lines of the text: a reader view drops paragraphs that are short, or in an element
 * of their own.
 */
function addSiblings(lines: readonly HtmlLine[], kept: readonly boolean[]): boolean[] {
  const counts = new Map<Tree.Node, number>();
  const parents = lines.map(({ node }) =>
    node === undefined ? [] : listAncestors(node, 3).slice(1),
  );
  kept.forEach((isKept, index) => {
    if (!isKept) return;
    for (const parent of parents[index] ?? []) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  });
  const first = kept.indexOf(true);
  return lines.map((line, index) => {
    if (kept[index] === true) return true;
    const isBesideText = (parents[index] ?? []).some(
      (parent) => parent.nodeName !== 'body' && (counts.get(parent) ?? 0) >= fewestBeside,
    );
    return (
      isBesideText &&
      index > first &&
      !isBeside(line) &&
      line.isLink !== true &&
      isSentence(line.text)
    );
  });
}

/** Finds the lines that the article’s text in structured data has; null if the page shows too little of it. */
function matchBody(lines: readonly HtmlLine[], body: string): boolean[] | null {
  if (body.length < fewestBodyCharacters) return null;
  const isInBody = indexWords([body]);
  const found = lines.map(
    ({ text, aside }) =>
      aside !== 'caption' && toTextKey(text).length >= shortestInBody && isInBody(text),
  );
  const shown = lines.reduce(
    (sum, { text }, index) => sum + (found[index] === true ? toTextKey(text).length : 0),
    0,
  );
  return shown >= toTextKey(body).length * leastShown ? found : null;
}
