import { announcesLiveBlog } from '../furniture/page-labels';
import type { Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeProse } from '../text/headline-shape';
import type { Candidate } from './marker-candidates';

/** Paragraphs of the shortest report. */
const fewestParagraphs = 3;
/** Lines below a time within which a post has its first paragraph. */
const textWithin = 4;
/** Lines at the top within which the title is. */
const titleWithin = 20;

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
  if (first === undefined || !chosen.every(isBare) || announcesPosts(blocks, first)) return null;
  const indexes = chosen.map(({ index }) => index);
  const hasOwnText = chosen.map(
    ({ index, rest }, order) =>
      (rest !== null && endsLikeSentence(rest)) ||
      blocks
        .slice(index + 1, Math.min(index + 1 + textWithin, indexes[order + 1] ?? blocks.length))
        .some(({ plain }) => endsLikeSentence(plain)),
  );
  if (hasOwnText.slice(1).some((has) => has)) return null;
  const above = countProse(blocks.slice(0, first.index));
  const below = countProse(blocks.slice(first.index + 1, others[0]?.index));
  const isStamp = first.place === 'whole' && first.stamp.date !== null && others.length > 0;
  if (isStamp && above === 0 && below >= fewestParagraphs)
    return { indexes, stamp: { index: first.index, stamp: first.stamp } };
  return hasOwnText[0] === false && above >= fewestParagraphs ? { indexes, stamp: null } : null;
}

/** Returns whether a time is set off from its text by its line only, as in lists of links. */
function isBare({ place, separator, stamp }: Candidate): boolean {
  return place === 'whole' || (place === 'start' && separator === '' && stamp.zone === null);
}

/** Returns whether a line above the first time announces a live blog. */
function announcesPosts(blocks: readonly Block[], first: Candidate): boolean {
  return blocks
    .slice(0, Math.min(first.index, titleWithin))
    .some(({ plain }) => !endsLikeSentence(plain) && announcesLiveBlog.test(plain));
}

function countProse(blocks: readonly Block[]): number {
  return blocks.filter(({ plain }) => readsLikeProse(plain)).length;
}
