import type { Block } from '../text/blocks';

/** What browsers print below each page: its address, and which of how many pages it is. */
const footer = /^https?:\/\/\S+\s+\d{1,3}\s?\/\s?\d{1,3}$/u;
/** What they print above each page: when it was printed, and the title. */
const header = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},\s\d{1,2}[:.]\d{2}/u;

/** The headers and footers of a page that was printed before it was made text, by index. */
export function frameOfPrint(blocks: readonly Block[]): number[] {
  const footers = blocks.flatMap(({ plain }, index) => (footer.test(plain) ? [index] : []));
  if (footers.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { plain } of blocks) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  const headers = blocks.flatMap(({ plain }, index) =>
    header.test(plain) && (counts.get(plain) ?? 0) >= Math.min(2, footers.length) ? [index] : [],
  );
  return [...footers, ...headers];
}
