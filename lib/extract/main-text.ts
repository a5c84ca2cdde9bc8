import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { requireValue } from '@/lib/text/required';
import type { HtmlLine } from './html-line';
import { htmlToLines } from './html-to-lines';
import { measureNesting } from './page-tree';

/** Larger pages are read without a reader view, which would take too long. */
const maxPageLength = 3_000_000;
const maxElements = 30_000;
const maxDepth = 200;
/** Number of characters from which the article’s text in structured data is worth comparing. */
const fewestBodyCharacters = 300;
/** Share of that text which the page must show for it to count. */
const leastShown = 0.6;

/**
 * Finds the lines of a page that are its main text: those of Firefox’s reader view, corrected by the text that
 * the page’s structured data gives for the article.
 * @param body the article’s text in the structured data, or null
 * @returns whether each line is part of it; null if neither finds a text
 */
export function findMainText(
  html: string,
  lines: readonly HtmlLine[],
  body: string | null,
): boolean[] | null {
  const view = extractReaderView(html);
  const inView = view === null ? null : alignLines(lines, htmlToLines(view));
  const inBody = body === null ? null : matchBody(lines, body);
  if (inBody === null) return inView;
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

/** Finds the lines that the article’s text in structured data has; null if the page shows too little of it. */
function matchBody(lines: readonly HtmlLine[], body: string): boolean[] | null {
  const words = normalise(body);
  if (words.length < fewestBodyCharacters) return null;
  const found = lines.map(({ text, aside }) => {
    const own = normalise(text);
    return own.length >= 20 && aside !== 'caption' && words.includes(own);
  });
  const shown = lines.reduce(
    (sum, { text }, index) => sum + (found[index] === true ? normalise(text).length : 0),
    0,
  );
  return shown >= words.length * leastShown ? found : null;
}

/** Returns the letters and digits of a text, in lower case. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
