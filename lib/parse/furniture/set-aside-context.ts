import type { Convention } from '../outlets/convention';
import type { Block } from '../text/blocks';

/** What the rules may look at besides the block itself. */
export type SetAsideContext = {
  blocks: readonly Block[];
  /** Index of the title's block; -1 where the text has none. */
  title: number;
  /** Index of the first block under the title that is more than a label or a byline; -1 likewise. */
  standfirst: number;
  /** Index of the first block that begins a post; the number of blocks where there is no post. */
  firstPost: number;
  /** Whether the block at an index begins a post. */
  isMarker: (index: number) => boolean;
  /** Whether a time, which may be printed twice, stands right above the block at an index. */
  followsTime: (index: number) => boolean;
  /** How many lines hold each text. */
  counts: ReadonlyMap<string, number>;
  /** Whether the page names the source of its news in brackets behind it, as captions do their credit. */
  namesSources: boolean;
  convention: Convention;
};
