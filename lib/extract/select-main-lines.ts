import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { type HtmlLine, isSentence } from './html-line';
import { htmlToLines, measureNesting } from './html-to-lines';

/** Larger pages are read whole: finding their main text takes too long. */
const maxPageLength = 1_000_000;
const maxElements = 20_000;
const maxDepth = 200;
/** A clock or a year: a line with one may date a post. */
const printsTime = /\d{1,2}[:.h]\d{2}|\d{4}|\d\s?[ap]\.?m\b/iu;

/**
 * Selects the lines of a page that are its main text according to Firefox’s reader view, in the order and
 * words of the page. Reader views are made for single articles: if this one leaves out a sentence of the
 * page, or finds nothing, every line is kept. Furniture that is kept can be set aside later, with a reason;
 * a post that is lost cannot be recovered.
 */
export function selectMainLines(html: string): HtmlLine[] {
  const lines = htmlToLines(html);
  const main = extractReaderView(html);
  if (main === null) return lines;
  const kept = new Set(htmlToLines(main).map(({ text }) => text));
  const isKept = ({ text, isTitle, times = [] }: HtmlLine) =>
    isTitle ||
    kept.has(text) ||
    printsTime.test(text) ||
    times.some(({ isElsewhere }) => !isElsewhere);
  return lines.every((line) => isKept(line) || !isSentence(line.text))
    ? lines.filter(isKept)
    : lines;
}

/** Returns the HTML of the main text; null if none is found, or the library fails on the page. */
function extractReaderView(html: string): string | null {
  if (html.length > maxPageLength || measureNesting(html) > maxDepth) return null;
  try {
    const { document } = parseHTML(html);
    const reader = new Readability(document, { maxElemsToParse: maxElements, charThreshold: 200 });
    return reader.parse()?.content ?? null;
  } catch {
    // It throws on pages that are too large or broken; every line is kept then.
    return null;
  }
}
