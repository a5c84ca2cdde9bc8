import { readDate } from '../stamps/printed-dates';
import { readPlainText } from '../text/blocks';
import { countWords, endsLikeSentence, readsLikeProse } from '../text/headline-shape';
import type { PageContext } from './page-context';
import { linksLabel, summaryLabel } from './page-labels';

/** Most links below one label. */
const mostLinks = 12;

/** Words of the shortest main point. */
const fewestPointWords = 5;

/**
 * Returns whether a line is a link in a list below a label such as `Related`. A second line directly above
 * a paragraph may be its heading, and is kept.
 */
export function isLinkBelowLabel(
  index: number,
  { blocks, isMarker, isLoneTime, title, firstPost }: PageContext,
): boolean {
  // Above the title, a label may be a section's.
  if (index < firstPost && (title === -1 || index < title)) return false;
  if (!isLinkShaped(readPlainText(blocks, index)) || isLoneTime(index + 1)) return false;
  for (let at = index - 1; at >= Math.max(0, index - mostLinks); at -= 1) {
    const text = readPlainText(blocks, at);
    if (isMarker(at) || summaryLabel.test(text)) return false;
    if (linksLabel.test(text))
      return at === index - 1 || !readsLikeProse(readPlainText(blocks, index + 1));
    if (!isLinkShaped(text)) return false;
  }
  return false;
}

function isLinkShaped(text: string): boolean {
  const isQuestion = /[?!]["'”’»]?$/u.test(text);
  return (
    countWords(text) <= 20 && (isQuestion || !endsLikeSentence(text)) && !/^[•*]|[:;]$/u.test(text)
  );
}

/**
 * Returns whether a line above the posts of a live blog is a link to another page. Links are short and do
 * not end as a sentence does; list items are content. The title must be known, unless the outlet never
 * writes a lead.
 */
export function isLinkAbovePosts(index: number, context: PageContext): boolean {
  const text = readPlainText(context.blocks, index);
  const isAbove = index < context.firstPost && context.firstPost < context.blocks.length;
  if (!isAbove || endsLikeSentence(text) || readDate(text) !== null) return false;
  if (context.convention.linksAbovePosts) return true;
  if (isMainPoint(index, context)) return false;
  // The line directly below the title is the standfirst, if it is more than a label.
  const isStandfirst = index === context.standfirst && text.split(' ').length >= 5;
  return (
    context.title >= 0 && !isStandfirst && text.length <= 140 && !/^[•·*–—-]|[:;]$/u.test(text)
  );
}

/** Returns whether a line is one of the main points below their label. A line printed again below is a link to its post. */
function isMainPoint(index: number, { blocks, counts }: PageContext): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const text = readPlainText(blocks, at);
    if (at < index && summaryLabel.test(text)) return true;
    if (countWords(text) < fewestPointWords || (counts.get(text) ?? 0) > 1) return false;
  }
  return false;
}
