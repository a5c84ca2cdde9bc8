import type { Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { findLabelledDates } from './labelled-dates';
import type { PageLines } from './page-lines';
import { findPageStamps } from './page-stamps';
import { findPrintFrame } from './print-frame';

/** Finds the lines that date the page itself, and the frame that a browser printed around it. */
export function findPageLines(
  blocks: readonly Block[],
  stamps: readonly (readonly Stamp[])[],
): PageLines {
  const labelled = findLabelledDates(blocks);
  const frame = new Set(findPrintFrame(blocks));
  const dating = new Map([...labelled.stamps, ...findPageStamps(blocks, stamps)]);
  return {
    indexes: new Set([...labelled.indexes, ...dating.keys(), ...frame]),
    stamps: new Map([...dating].filter(([index]) => !frame.has(index))),
  };
}
