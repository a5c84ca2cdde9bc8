import type { Convention } from '../outlets/convention';
import type { Block } from '../text/blocks';

/** Facts about the page that rules may use besides the block itself. */
export type PageContext = {
  blocks: readonly Block[];
  /** Index of the title; -1 if the text has none. */
  title: number;
  /** Index of the first block below the title that is more than a label or a byline; -1 if there is none. */
  standfirst: number;
  /** Index of the first block of the first post; the number of blocks where there are no posts. */
  firstPost: number;
  /** Returns whether the block at an index is a marker. */
  isMarker: (index: number) => boolean;
  /** Returns whether the block at an index is a time alone, whose headline may be on the line above. */
  isLoneTime: (index: number) => boolean;
  /** Returns whether the line above is a marker, or a marker's time printed again. */
  followsTime: (index: number) => boolean;
  /** Number of blocks with each plain text. */
  counts: ReadonlyMap<string, number>;
  /** True if the page's news ends with its source in brackets, as captions end with their credit. */
  namesSources: boolean;
  /** True if the structure of a page has told its text from what is around it. */
  isStructured: boolean;
  convention: Convention;
};
