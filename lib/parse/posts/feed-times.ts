import type { Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { readsLikeProse } from '../text/headline-shape';
import type { Candidate } from './marker-candidates';

/** Paragraphs of the shortest report. */
const fewestParagraphs = 3;
/** Lines below a time within which a post has its first paragraph. */
const textWithin = 4;

/** Times that mark no posts: the page is a report. */
export type ReportTimes = {
  /** Indexes of the lines with these times. */
  indexes: readonly number[];
  /** The stamp of the report and the index of its line, if it is one of the times. */
  stamp: { index: number; stamp: Stamp } | null;
};

/**
 * Finds out that chosen times mark no posts: none but the first has text below, so that they belong to a list of
 * other stories. The text above them, or below the first one, is a report.
 * @returns null if the times mark posts
 */
export function findReportTimes(
  chosen: readonly Candidate[],
  blocks: readonly Block[],
): ReportTimes | null {
  const [first, ...others] = chosen;
  if (first === undefined || chosen.some(({ place }) => place === 'end' || place === 'signed'))
    return null;
  const indexes = chosen.map(({ index }) => index);
  const hasProse = (from: number, to: number) => countProse(blocks.slice(from, to)) > 0;
  const hasOwnText = chosen.map(
    ({ index, rest }, order) =>
      (rest !== null && readsLikeProse(rest)) ||
      hasProse(index + 1, Math.min(index + 1 + textWithin, indexes[order + 1] ?? blocks.length)),
  );
  if (hasOwnText.slice(1).some((has) => has)) return null;
  const above = countProse(blocks.slice(0, first.index));
  if (hasOwnText[0] === false) return above >= fewestParagraphs ? { indexes, stamp: null } : null;
  const below = countProse(blocks.slice(first.index + 1, others[0]?.index));
  const isStamp = first.place === 'whole' && first.stamp.date !== null && others.length > 0;
  return isStamp && above === 0 && below >= fewestParagraphs
    ? { indexes, stamp: { index: first.index, stamp: first.stamp } }
    : null;
}

function countProse(blocks: readonly Block[]): number {
  return blocks.filter(({ plain }) => readsLikeProse(plain)).length;
}
