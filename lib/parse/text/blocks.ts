import type { Line } from './split-lines';

/**
 * One paragraph: a non-blank line. Copies of web pages keep every paragraph on one line, with or without
 * blank lines between.
 */
export type Block = Line & {
  /** The text with every run of white space as one space. Rules match it; it is never shown. */
  plain: string;
  /** Number of blank lines directly above. */
  gap: number;
  /** True for a part of a line with several posts. */
  isPart: boolean;
};

const otherSpace = /[^\S ]/u;

/** Returns the non-blank lines as blocks. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  for (const line of lines) {
    if (line.text === '') {
      gap += 1;
      continue;
    }
    blocks.push({ ...line, plain: toPlainText(line.text), gap, isPart: false });
    gap = 0;
  }
  return blocks;
}

/** Returns the plain text of the block at an index; empty above the first block and below the last. */
export function readPlainText(blocks: readonly Pick<Block, 'plain'>[], index: number): string {
  return blocks[index]?.plain ?? '';
}

/** Returns the text itself if there is nothing to replace, as in most lines, so that both share memory. */
function toPlainText(text: string): string {
  return text.includes('  ') || otherSpace.test(text) ? text.replace(/\s+/gu, ' ') : text;
}
