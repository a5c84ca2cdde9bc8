import type { SetAsideReason } from '@/lib/schema/article';
import { isSingleSentence } from '@/lib/text/split-sentences';
import { isZoneStatement } from '../days/stated-zone';
import type { SetAsideRule } from '../outlets/convention';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeProse } from '../text/headline-shape';
import { bylines } from './bylines';
import { isCaption, isCaptionAtCredit, opensCaption } from './captions';
import { isLinkAbovePosts, isLinkBelowLabel } from './link-lines';
import type { PageContext } from './page-context';
import { isPromotion } from './promotion-lines';
import { generalRules } from './set-aside-rules';
import { mayBeOffer } from './site-words';
import { isWritersName, isWritersPlace } from './writer-lines';

/** Longest block that the rules look at: furniture is short. */
const longestFurniture = 1_000;
/** The same within the text of a page whose structure is known. */
const longestInText = 250;

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

/** Returns the index of a possible standfirst: the first block below the title that is more than a label or byline. */
export function findStandfirst(blocks: readonly Block[], title: number): number {
  return blocks.findIndex(
    ({ plain }, index) => index > title && plain.split(' ').length > 2 && !bylines.test(plain),
  );
}
