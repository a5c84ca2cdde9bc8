import type { Line } from './split-lines';

/**
 * A paragraph-like unit: what stands on its own in the text. Copies of web pages keep every paragraph
 * on one line, with or without blank lines between, so a block is one non-blank line.
 */
export type Block = Line & {
  /** The text with every run of white space as one blank: what rules look at, never what is shown. */
  plain: string;
  /** Blank lines directly above. */
  gap: number;
  /** Whether this is a part of a line that holds several posts. */
  isPart: boolean;
};

const otherSpace = /[^\S ]/u;

/** The non-blank lines, each knowing how many blank ones stand above it. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  for (const line of lines) {
    if (line.text === '') {
      gap += 1;
      continue;
    }
    blocks.push({ ...line, plain: plainText(line.text), gap, isPart: false });
    gap = 0;
  }
  return blocks;
}

/** Most lines hold single blanks and nothing to replace: they share their text. */
function plainText(text: string): string {
  return text.includes('  ') || otherSpace.test(text) ? text.replace(/\s+/gu, ' ') : text;
}
