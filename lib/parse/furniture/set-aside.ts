import type { SetAsideReason } from '@/lib/schema/article';
import { isSingleSentence } from '@/lib/text/split-sentences';
import { isZoneStatement } from '../days/stated-zone';
import type { SetAsideRule } from '../outlets/convention';
import { readDate } from '../stamps/printed-dates';
import { type Block, readPlainText } from '../text/blocks';
import {
  countWords,
  endsLikeSentence,
  readsLikeHeadline,
  readsLikeProse,
} from '../text/headline-shape';
import { bylines, personsName, writersNames, writersPlace } from './bylines';
import { isCaption, isCaptionAtCredit, opensCaption } from './captions';
import type { PageContext } from './page-context';
import { linksLabel, summaryLabel } from './page-labels';
import { generalRules } from './set-aside-rules';
import { isSiteNotice, mayBeOffer } from './site-words';

/** Longest block that the rules look at: furniture is short. */
const longestFurniture = 1_000;
/** The same within the text of a page whose structure is known. */
const longestInText = 250;

/** Words of the shortest main point. */
const fewestPointWords = 5;

/** A single sentence that only sends the reader elsewhere. */
const linkSentence = /^(?:for|to|read|see|follow|find)\b.*\bclick here\.?$/iu;

/**
 * Returns the reason why a block is not content; null in doubt, since a lost line is worse than a stray one.
 * @param index index in `context.blocks`
 * @param previous reason why the block above was set aside, or null
 */
export function findSetAsideReason(
  index: number,
  context: PageContext,
  previous: SetAsideReason | null,
): SetAsideReason | null {
  const block = context.blocks[index];
  const longest = context.isStructured ? longestInText : longestFurniture;
  if (block === undefined || block.text.length > longest) return null;
  const { plain: text } = block;
  const title = context.blocks[context.title];
  if (title !== undefined && index !== context.title && text === title.plain)
    return 'repeated-title';
  const applies = ({ pattern }: SetAsideRule) => pattern.test(text);
  const rule = context.convention.setAside.find(applies) ?? generalRules.find(applies);
  // Directly below its time a post may begin with such a word: `Photos: Rain floods tents`.
  const opensPost = context.isMarker(index - 1) && rule?.reason === 'credit' && text.includes(': ');
  // Where news ends with its source in brackets, as captions do with their credit, both are kept.
  const isSourced =
    rule?.reason === 'caption' && context.namesSources && /\.\s\([^()]*\)$/u.test(text);
  if (rule !== undefined && !opensPost && !isSourced) return rule.reason;
  if (linkSentence.test(text) && isSingleSentence(text)) return 'navigation';
  // Below the message of a video player that could not start is the title of its video.
  if (previous === 'player-fallback' && !endsLikeSentence(text)) return 'caption';
  if (
    isCaption(index, context) ||
    opensCaption(index, context) ||
    isCaptionAtCredit(index, context)
  )
    return 'caption';
  if (isWritersName(index, context) || (previous === 'byline' && isWritersPlace(index, context)))
    return 'byline';
  const hasPosts = context.firstPost < context.blocks.length;
  if ((hasPosts || !context.isStructured) && isTemplateLabel(text, context))
    return 'template-residue';
  // The structure of a page has told what is around its text; within it, doubtful lines are kept.
  if (context.isStructured) return null;
  if (isPromotion(index, context, previous)) return 'promo';
  if (isLinkBelowLabel(index, context)) return 'navigation';
  // Above the title is page furniture: the site's name, its sections, its offers.
  const isAboveTitle = index < context.title && (!readsLikeProse(text) || mayBeOffer(text));
  if (isAboveTitle && readDate(text) === null && !isZoneStatement(text)) return 'navigation';
  if (isLinkAbovePosts(index, context)) return 'navigation';
  return null;
}

/** Returns whether a short text that is not a sentence recurs on the page, as labels of its template do. */
function isTemplateLabel(text: string, context: PageContext): boolean {
  return (
    (context.counts.get(text) ?? 0) >= 3 &&
    text.split(' ').length <= 7 &&
    !/[.…]["'”’]?$/u.test(text)
  );
}

/** Longest line of an offer that has no words about the site. */
const longestOffer = 12;

/** Returns whether a line offers a service of the site, by itself or together with the lines around it. */
function isPromotion(
  index: number,
  context: PageContext,
  previous: SetAsideReason | null,
): boolean {
  const text = readPlainText(context.blocks, index);
  if (isSiteNotice(text)) return true;
  const next = readPlainText(context.blocks, index + 1);
  if (mayBeOffer(text)) return previous === 'promo' || offers(next);
  if (endsLikeSentence(text) || countWords(text) > longestOffer) return false;
  const isLabel = !context.isMarker(index - 1) && countWords(text) <= 4;
  return previous === 'promo'
    ? offers(next) || mayBeOffer(next)
    : isLabel && mayBeOffer(next) && offers(readPlainText(context.blocks, index + 2));
}

function offers(text: string): boolean {
  return (
    isSiteNotice(text) ||
    generalRules.some(({ reason, pattern }) => reason === 'promo' && pattern.test(text))
  );
}

/** Most links below one label. */
const mostLinks = 12;

/**
 * Returns whether a line is a link in a list below a label such as `Related`. A second line directly above
 * a paragraph may be its heading, and is kept.
 */
function isLinkBelowLabel(
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

/** Returns whether a line names an author, or an author's role or place. */
function isWritersName(index: number, context: PageContext): boolean {
  const text = readPlainText(context.blocks, index);
  // Cheap test: none of these ends as a sentence does, and most lines do.
  const isEnded = /[.!?]$/u.test(text.slice(-1));
  if (!isEnded && [bylines, writersPlace, writersNames].some((pattern) => pattern.test(text)))
    return true;
  if (!personsName.test(text)) return false;
  const next = readPlainText(context.blocks, index + 1);
  const isAboveHeadline =
    context.followsTime(index) &&
    (readsLikeHeadline(next) ||
      /\?["'”’]?$/u.test(next) ||
      isPlaceAboveHeadline(index + 1, context));
  const headline = readPlainText(context.blocks, index - 1);
  const isBelowHeadline = context.followsTime(index - 1) && readsLikeHeadline(headline);
  return (
    isAboveHeadline ||
    // A name printed with several posts is not a headline.
    (context.followsTime(index) && (context.counts.get(text) ?? 0) > 1 && /[.:]$/u.test(next)) ||
    (isBelowHeadline && endsLikeSentence(next)) ||
    writersPlace.test(next) ||
    bylines.test(next) ||
    text.split(/\s(?:and|et|und|y|e)\s/u).every((name) => isKnownWriter(name, index, context))
  );
}

/** A name of a few words, each with a capital: a place, an outlet. */
const properName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;

/** Returns whether a line below an author is the author's place or outlet, above a headline or a text. */
function isWritersPlace(index: number, context: PageContext): boolean {
  const { blocks, isMarker } = context;
  if (!properName.test(readPlainText(blocks, index)) || isMarker(index + 1)) return false;
  const isBelowTime = isMarker(index - 2) && readsLikeProse(readPlainText(blocks, index + 1));
  return isBelowTime || isPlaceAboveHeadline(index, context);
}

/** Returns whether a line is a name above a headline and its text. */
function isPlaceAboveHeadline(index: number, { blocks }: PageContext): boolean {
  return (
    properName.test(readPlainText(blocks, index)) &&
    readsLikeHeadline(readPlainText(blocks, index + 1)) &&
    endsLikeSentence(readPlainText(blocks, index + 2))
  );
}

/** Returns whether a name is in a byline or a list of authors above the posts. */
function isKnownWriter(name: string, index: number, context: PageContext): boolean {
  if (['By', 'Par', 'Von', 'Por', 'Di'].some((by) => context.counts.has(`${by} ${name}`)))
    return true;
  return context.blocks
    .slice(0, Math.min(context.firstPost, 20))
    .some(
      ({ plain }, other) =>
        other !== index && plain.length <= 160 && !endsLikeSentence(plain) && plain.includes(name),
    );
}

/** Returns the index of a possible standfirst: the first block below the title that is more than a label or byline. */
export function findStandfirst(blocks: readonly Block[], title: number): number {
  return blocks.findIndex(
    ({ plain }, index) => index > title && plain.split(' ').length > 2 && !bylines.test(plain),
  );
}

/**
 * Returns whether a line above the posts of a live blog is a link to another page. Links are short and do
 * not end as a sentence does; list items are content. The title must be known, unless the outlet never
 * writes a lead.
 */
function isLinkAbovePosts(index: number, context: PageContext): boolean {
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
