import type { Block } from '../text/blocks';

/** Footer that browsers print on each page: the URL and the page number (`https://… 2/9`). */
const footer = /^https?:\/\/\S+\s+\d{1,3}\s?\/\s?\d{1,3}$/u;
/** Header that browsers print on each page: the time of printing, and the title. */
const header = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},\s\d{1,2}[:.]\d{2}/u;

/** Returns the indexes of headers and footers that a browser printed before the page became text. */
export function findPrintFrame(blocks: readonly Block[]): number[] {
  const footers = blocks.flatMap(({ plain }, index) => (footer.test(plain) ? [index] : []));
  if (footers.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { plain } of blocks) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  const headers = blocks.flatMap(({ plain }, index) =>
    header.test(plain) && (counts.get(plain) ?? 0) >= Math.min(2, footers.length) ? [index] : [],
  );
  return [...footers, ...headers];
}
