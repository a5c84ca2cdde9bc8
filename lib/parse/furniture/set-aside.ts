import type { SetAsideReason } from '@/lib/schema/article';
import { isSingleSentence } from '@/lib/text/split-sentences';
import { isZoneStatement } from '../days/stated-zone';
import type { SetAsideRule } from '../outlets/convention';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline } from '../text/headline-shape';
import { bylines, personsName, writersNames, writersPlace } from './bylines';
import { isCaption, opensCaption } from './captions';
import type { PageContext } from './page-context';
import { generalRules } from './set-aside-rules';

/** Longest block that is looked at: what is not content is short. */
const longest = 1_000;

/** A single sentence that does nothing but send the reader elsewhere. */
const linkSentence = /^(?:for|to|read|see|follow|find)\b.*\bclick here\.?$/iu;

/**
 * Why a block is not content, or null where nothing says so. On doubt a block is content.
 * @param index the block's place in `context.blocks`
 * @param previous reason that the block above was set aside for, or null
 */
export function setAsideReason(
  index: number,
  context: PageContext,
  previous: SetAsideReason | null,
): SetAsideReason | null {
  const block = context.blocks[index];
  if (block === undefined || block.text.length > longest) return null;
  const { plain: text } = block;
  const title = context.blocks[context.title];
  if (title !== undefined && index !== context.title && text === title.plain)
    return 'repeated-title';
  const applies = ({ pattern }: SetAsideRule) => pattern.test(text);
  const rule = context.convention.setAside.find(applies) ?? generalRules.find(applies);
  // Right under its time a post may begin with such a word: `Photos: Rain floods tents`.
  const opensPost = context.isMarker(index - 1) && rule?.reason === 'credit' && text.includes(': ');
  // Where news ends with its source in brackets, so do captions with their credit: both are kept.
  const isSourced =
    rule?.reason === 'caption' && context.namesSources && /\.\s\([^()]*\)$/u.test(text);
  if (rule !== undefined && !opensPost && !isSourced) return rule.reason;
  if (linkSentence.test(text) && isSingleSentence(text)) return 'navigation';
  // The title of a video stands under the message of the player that could not start.
  if (previous === 'player-fallback' && !endsLikeSentence(text)) return 'caption';
  if (isCaption(index, context) || opensCaption(index, context)) return 'caption';
  if (isTemplateLabel(text, context)) return 'template-residue';
  if (isWritersName(index, context)) return 'byline';
  // Above the title stands the page's own furniture: the site's name, its sections.
  const isAboveTitle = index < context.title && !endsLikeSentence(text);
  if (isAboveTitle && readDate(text) === null && !isZoneStatement(text)) return 'navigation';
  if (isLinkAbovePosts(index, context)) return 'navigation';
  return null;
}

/** A few words that are no sentence and stand on the page again and again are its template's. */
function isTemplateLabel(text: string, context: PageContext): boolean {
  return (
    (context.counts.get(text) ?? 0) >= 3 &&
    text.split(' ').length <= 7 &&
    !/[.…]["'”’]?$/u.test(text)
  );
}

/** A name above the place that its bearer reports from, or that place. */
function isWritersName(index: number, context: PageContext): boolean {
  const text = context.blocks[index]?.plain ?? '';
  // Neither ends as a sentence does, which most lines do.
  const isEnded = /[.!?]$/u.test(text.slice(-1));
  if (!isEnded && [bylines, writersPlace, writersNames].some((pattern) => pattern.test(text)))
    return true;
  if (!personsName.test(text)) return false;
  const next = context.blocks[index + 1]?.plain ?? '';
  const standsAboveHeadline =
    context.followsTime(index) && (readsLikeHeadline(next) || /\?["'”’]?$/u.test(next));
  const headline = context.blocks[index - 1]?.plain ?? '';
  const standsBelowHeadline = context.followsTime(index - 1) && readsLikeHeadline(headline);
  return (
    standsAboveHeadline ||
    // A name that stands by several posts is no headline.
    (context.followsTime(index) && (context.counts.get(text) ?? 0) > 1 && /[.:]$/u.test(next)) ||
    (standsBelowHeadline && endsLikeSentence(next)) ||
    writersPlace.test(next) ||
    bylines.test(next) ||
    text.split(/\s(?:and|et|und|y|e)\s/u).every((name) => isKnownWriter(name, index, context))
  );
}

/** Writers are named above the posts, in a byline or a list. */
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

/** Where a standfirst would stand: the first block under the title that is more than a label or a byline. */
export function findStandfirst(blocks: readonly Block[], title: number): number {
  return blocks.findIndex(
    ({ plain }, index) => index > title && plain.split(' ').length > 2 && !bylines.test(plain),
  );
}

/**
 * Above the posts of a live blog stand its title, its lead, and links to other pages. Links are short
 * and end as sentences do not; the points of a summary are marked by bullets and are content. A lead
 * that an outlet never writes leaves no doubt; else the title must be known.
 */
function isLinkAbovePosts(index: number, context: PageContext): boolean {
  const text = context.blocks[index]?.plain ?? '';
  const isAbove = index < context.firstPost && context.firstPost < context.blocks.length;
  if (!isAbove || endsLikeSentence(text) || readDate(text) !== null) return false;
  if (context.convention.linksAbovePosts) return true;
  // The line right under the title, when it is more than a label, is the standfirst.
  const isStandfirst = index === context.standfirst && text.split(' ').length >= 5;
  return context.title >= 0 && !isStandfirst && text.length <= 140 && !/^[•·*–—-]|:$/u.test(text);
}
