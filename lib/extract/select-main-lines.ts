import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { type HtmlLine, isSentence } from './html-line';
import { htmlToLines, nesting } from './html-to-lines';

/** Pages beyond these are read whole: finding the main text of them takes too long. */
const longestPage = 1_000_000;
const mostElements = 20_000;
const deepest = 200;
/** A clock or a year: a line that holds one may be what dates a post. */
const printsTime = /\d{1,2}[:.h]\d{2}|\d{4}|\d\s?[ap]\.?m\b/iu;

/**
 * The lines of a page that are its main text, by the judgement of the reader view of Firefox, in the
 * order and the words of the page. Reader views are made for single articles: where this one leaves a
 * sentence of the page out, or finds nothing, every line is kept. Furniture that is kept can be set
 * aside later, with a reason; a post that is lost cannot come back.
 */
export function selectMainLines(html: string): HtmlLine[] {
  const lines = htmlToLines(html);
  const main = readerView(html);
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

/** HTML of the main text; null where none is found, or the library gives the page up. */
function readerView(html: string): string | null {
  if (html.length > longestPage || nesting(html) > deepest) return null;
  try {
    const { document } = parseHTML(html);
    const reader = new Readability(document, { maxElemsToParse: mostElements, charThreshold: 200 });
    return reader.parse()?.content ?? null;
  } catch {
    // It throws on pages that are too large or broken in ways it does not expect: nothing is lost.
    return null;
  }
}
