import { isSingleSentence } from '@/lib/text/split-sentences';
import { readDate } from '../stamps/printed-dates';
import { readPlainText } from '../text/blocks';
import { endsLikeSentence } from '../text/headline-shape';
import type { PageContext } from './page-context';

/**
 * A full date at the end, perhaps with a credit in brackets after it, as agencies end captions. Searches
 * for the year and looks back from it, which is cheaper than trying every word.
 */
const endsWithDate =
  /\d{4}(?<=\b(?:\p{L}{3,9}\.? \d{1,2},? |\d{1,2} \p{L}{3,9}\.? )\d{4})\.?(?:\s*\([^)]{2,80}\))?$/u;
const endsWithDay = /\b\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?\.?$/u;
/** An agency in brackets at the end. Above the text that is a caption, within it a sentence of news. */
const endsWithAgency =
  /[.,]? \((?:AFP|AP|EFE|EPA|Reuters|Getty(?: Images)?|Anadolu|AA|dpa|TASS|Handout|Archive|File)(?: [Pp]hoto)?\)$/u;
const reportingVerb =
  /\b(?:said|says|told|tells|announced|reported|reports|added|wrote|according|agreed|vowed|claimed|confirmed)\b/iu;

/** Returns whether the next line repeats a line and adds a credit: both are captions. */
export function opensCaption(index: number, context: PageContext): boolean {
  const text = readPlainText(context.blocks, index);
  const next = readPlainText(context.blocks, index + 1);
  return text.length >= 30 && next.length > text.length && next.startsWith(text);
}

/** A credit of a photographer and an agency, alone on the line below a caption. */
const slashCredit =
  /^\(?(?:image: )?\p{Lu}\p{Ll}[\p{L} .'’-]{1,60}\/\s?(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Anadolu|PA)/u;
/** A credit that names what it credits, alone on the line below a caption. */
const namedCredit =
  /^(?:photo|photograph|image|pic|picture|copyright|bildrechte|foto|фото|fotoğraf|zdjęcie|crédit)s?(?: source)?[:,] ?\S/iu;
/** The label of a picture, on the line above its caption. */
const pictureLabel =
  /^(?:image|view (?:gallery|image in fullscreen)|open image in gallery|photo de l['’]article|\d{1,2} of \d{1,2})$/iu;
const longestCaption = 200;

/** Returns whether a line is the caption above its credit or below the label of its picture, and no time is above. */
export function isCaptionAtCredit(index: number, { blocks, followsTime }: PageContext): boolean {
  const text = readPlainText(blocks, index);
  if (text.length > longestCaption || followsTime(index) || !isSingleSentence(text)) return false;
  const next = readPlainText(blocks, index + 1);
  const isLabel = !endsLikeSentence(text);
  const isCredited = slashCredit.test(next)
    ? isLabel || !(reportingVerb.test(text) || /["“”«»]/u.test(text))
    : isLabel && namedCredit.test(next) && text.split(' ').length >= 3;
  return isCredited || (isLabel && pictureLabel.test(readPlainText(blocks, index - 1)));
}

/**
 * Returns whether a line is a caption: one sentence that ends with a full date and reports nobody's words,
 * above the posts or printed twice. Below the title of some outlets, one that ends with a day.
 */
export function isCaption(index: number, context: PageContext): boolean {
  const text = readPlainText(context.blocks, index);
  const isNearTop = index <= Math.min(context.title + 3, context.firstPost);
  if (isNearTop && endsWithAgency.test(text)) return true;
  const isBelowTitle = context.convention.captionBelowTitle && index === context.title + 1;
  if (!(isBelowTitle ? endsWithDay : endsWithDate).test(text)) return false;
  if (readDate(text) !== null || reportingVerb.test(text) || !isSingleSentence(text)) return false;
  if (isBelowTitle) return true;
  const isAbovePosts = index < context.firstPost && context.firstPost < context.blocks.length;
  const isAboveReport =
    context.title >= 0 && context.firstPost === context.blocks.length && index <= context.title + 1;
  const isBelowDigestTitle = context.title >= 0 && context.title < index && index <= 3;
  return isAbovePosts || isAboveReport || isBelowDigestTitle || (context.counts.get(text) ?? 0) > 1;
}
