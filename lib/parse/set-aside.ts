import type { SetAsideReason } from '@/lib/schema/article';
import type { Block } from './blocks';
import { bylines, personsName, writersPlace } from './bylines';
import type { Convention, SetAsideRule } from './convention';
import { readDate } from './dates';
import { endsLikeSentence, isSingleSentence, readsLikeHeadline } from './sentences';

/** What the rules may look at besides the block itself. */
export type SetAsideContext = {
  blocks: readonly Block[];
  /** Index of the title's block; -1 where the text has none. */
  title: number;
  /** Index of the first block that begins a post; the number of blocks where there is no post. */
  firstPost: number;
  /** Whether the block at an index begins a post. */
  isMarker: (index: number) => boolean;
  /** How many lines hold each text. */
  counts: ReadonlyMap<string, number>;
  convention: Convention;
};

/** Longest block that is looked at: what is not content is short. */
const longest = 1_000;

/**
 * Signs that hold for any outlet: a line that is nothing but a page's machinery says so in its first
 * words. Each must match a whole block; a paragraph that only contains such words is content.
 */
const generalRules: readonly SetAsideRule[] = [
  { reason: 'separator', pattern: /^[^\p{L}\p{N}]+$/u },
  {
    reason: 'share-widget',
    pattern: /^(?:spread the love|share(?: this(?: article| post)?| on \S+)?|copy link)$/iu,
  },
  {
    reason: 'comment-form',
    pattern:
      /^(?:leave a (?:reply|comment)|your email address will not be published\b.*|required fields are marked\b.*|post comment|save my name, email\b.*)$/iu,
  },
  {
    reason: 'player-fallback',
    pattern: /^your browser (?:does not|doesn[’']t|is not able to) support\b.*$/iu,
  },
  {
    reason: 'caption',
    pattern: /^(?:WATCH|VIDEO|LISTEN|IN PICTURES|PHOTOS): /u,
  },
  {
    reason: 'credit',
    pattern:
      /^(?:map|photo|photograph|photography|image|picture|video|graphic|illustration|credit)s?(?: by)?: \S/iu,
  },
  {
    reason: 'credit',
    pattern:
      /^(?:AFP|AP|EFE|EPA|ANSA|PTI|Reuters|Getty Images|Getty|Anadolu Agency|Anadolu|AA|dpa|TASS|Xinhua|Shutterstock)(?:\s?[/,–-]\s?\S[^.]{0,60})?$/u,
  },
  {
    reason: 'credit',
    pattern: /^with (?:additional )?reporting (?:by|from) \S.*$/iu,
  },
  {
    reason: 'credit',
    pattern: /^\p{Lu}[^.]{2,120} contributed (?:reporting )?to this (?:report|article|story)\.?$/u,
  },
  { reason: 'navigation', pattern: /^skip to\b.{0,80}$/iu },
  {
    reason: 'navigation',
    pattern: /^(?:follow|read|see|find|more)\b[^.]{0,80}\bupdates?\b[^.]{0,20}[👇⬇↓]️?$/iu,
  },
  { reason: 'credit', pattern: /^(?:©|\(c\) |copyright:? ).{2,120}$/iu },
  { reason: 'caption', pattern: /^(?:image|video|photo) caption: \S.{2,400}$/iu },
  { reason: 'caption', pattern: /\bcredit\.{3}\S.{2,120}$/iu },
  { reason: 'credit', pattern: /^\[[^\]]{2,60}\/[^\]]{2,60}\]$/u },
  // Labels of a page's parts.
  {
    reason: 'navigation',
    pattern:
      /^(?:accessibility links|breaking|key event|pinned|live(?: (?:reporting|updates|blog))?|advertisement|skip advertisement|comments?|share|partager|save|listen|load more(?: posts)?|show more|back to top|get involved|related topics|more on this topic|read more:?|also read:?|copy this link|lien copié|(?:left|main|top) menu|menu|search|live(?: feed| coverage)?|latest(?: live coverage| news)?|breaking news|fast news|hour by hour|most read|related(?: articles| stories)?|read more|more (?:on this story|to follow\s?…?)|recommended|advertisement|summary|what else to know|key (?:events|points|developments|moments)|sort by.{0,30}|\d{1,4} (?:posts?|comments?|shares?|min(?:utes?)?(?: read)?))$/iu,
  },
  {
    reason: 'navigation',
    pattern: /^(?:skip to\b|press .{1,12} to skip\b|end of (?:carousel|list)\b).{0,100}$/iu,
  },
  {
    reason: 'navigation',
    pattern: /^(?:more|further|live)? ?updates? (?:below|follow)\b.{0,20}$/iu,
  },
  {
    reason: 'navigation',
    pattern:
      /^for (?:all (?:of )?our|more|earlier|previous)\b[^.]{0,100}(?:\bgo to\b|:|\bsee\b|\bvisit\b)[^.]{0,80}\.?$/iu,
  },
  { reason: 'navigation', pattern: /^(?:click|tap) (?:the|on|here)\b[^.]{0,80}\.?$/iu },
  {
    reason: 'promo',
    pattern:
      /^(?:stay with us|help (?:us|the)\b.{0,60}\bfrom [$€£]|subscribe\b|sign up\b|join as a member|become a member|support our)\b.{0,160}$/iu,
  },
  {
    reason: 'page-stamp',
    pattern: /^this article is more than \d+ (?:days?|weeks?|months?|years?) old$/iu,
  },
  { reason: 'byline', pattern: /^From [\p{Lu}][\p{L}.]{1,20}['’]s \p{Lu}[^.!?]{2,120}$/u },
  // Captions name their photographer or the agency at the end.
  { reason: 'caption', pattern: /\bphotograph: \S[^.]{2,80}$/iu },
  {
    reason: 'caption',
    pattern:
      /^[^“”"]{10,400}[.,]? ?\((?:(?:photo by|video:|image:) [^()]{2,80}|[\p{L} .'’-]{2,40}\/[\p{L}/ .'’-]{2,60}|[\p{L} .'’-]{2,40} via [\p{L} ]{2,30})\)$/iu,
  },
  { reason: 'caption', pattern: /^[^.]{10,400}\bcopyright\s+\S.{2,120}$/iu },
  { reason: 'caption', pattern: /^[^.]{10,200}? [–-] (?:video|photos?|pictures|gallery)$/iu },
];

/** A single sentence that does nothing but send the reader elsewhere. */
const linkSentence = /^(?:for|to|read|see|follow|find)\b.*\bclick here\.?$/iu;

/** Ends with a full date, perhaps a credit in brackets after it: how agencies end captions. */
const endsWithDate =
  /\b(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\.?(?:\s*\([^)]{2,80}\))?$/u;
/** An agency alone in brackets ends a caption above the text, and a sentence of news within it. */
const endsWithAgency =
  /[.,]? \((?:AFP|AP|EFE|EPA|Reuters|Getty(?: Images)?|Anadolu|AA|dpa|TASS|Handout|Archive|File)(?: [Pp]hoto)?\)$/u;
const reportingVerb =
  /\b(?:said|says|told|tells|announced|reported|reports|added|wrote|according|agreed|vowed|claimed|confirmed)\b/iu;

/**
 * Why a block is not content, or null where nothing says so. On doubt a block is content.
 * @param index the block's place in `context.blocks`
 * @param previous reason that the block above was set aside for, or null
 */
export function setAsideReason(
  index: number,
  context: SetAsideContext,
  previous: SetAsideReason | null,
): SetAsideReason | null {
  const block = context.blocks[index];
  if (block === undefined || block.text.length > longest) return null;
  const { plain: text } = block;
  const title = context.blocks[context.title];
  if (title !== undefined && index !== context.title && text === title.plain)
    return 'repeated-title';
  const rule = [...context.convention.setAside, ...generalRules].find(({ pattern }) =>
    pattern.test(text),
  );
  // Right under its time a post may begin with such a word: `Photos: Rain floods tents`.
  const opensPost = context.isMarker(index - 1) && rule?.reason === 'credit' && text.includes(': ');
  if (rule !== undefined && !opensPost) return rule.reason;
  if (isSingleSentence(text) && linkSentence.test(text)) return 'navigation';
  // The title of a video stands under the message of the player that could not start.
  if (previous === 'player-fallback' && !endsLikeSentence(text)) return 'caption';
  if (isCaption(index, context) || opensCaption(index, context)) return 'caption';
  if (isTemplateLabel(text, context)) return 'template-residue';
  if (isWritersName(index, context)) return 'byline';
  // Above the title stands the page's own furniture: the site's name, its sections.
  if (index < context.title && !endsLikeSentence(text)) return 'navigation';
  if (isLinkAbovePosts(index, context)) return 'navigation';
  return null;
}

/** A few words that are no sentence and stand on the page again and again are its template's. */
function isTemplateLabel(text: string, context: SetAsideContext): boolean {
  return (
    (context.counts.get(text) ?? 0) >= 3 &&
    text.split(' ').length <= 7 &&
    !/[.…]["'”’]?$/u.test(text)
  );
}

/** A name above the place that its bearer reports from, or that place. */
function isWritersName(index: number, context: SetAsideContext): boolean {
  const text = context.blocks[index]?.plain ?? '';
  if (bylines.test(text) || writersPlace.test(text)) return true;
  if (!personsName.test(text)) return false;
  const next = context.blocks[index + 1]?.plain ?? '';
  const standsAboveHeadline =
    context.isMarker(index - 1) && (readsLikeHeadline(next) || /\?["'”’]?$/u.test(next));
  return (
    standsAboveHeadline ||
    writersPlace.test(next) ||
    bylines.test(next) ||
    text.split(/\s(?:and|et|und|y|e)\s/u).every((name) => isKnownWriter(name, index, context))
  );
}

/** Writers are named above the posts, in a byline or a list. */
function isKnownWriter(name: string, index: number, context: SetAsideContext): boolean {
  if (['By', 'Par', 'Von', 'Por', 'Di'].some((by) => context.counts.has(`${by} ${name}`)))
    return true;
  return context.blocks
    .slice(0, Math.min(context.firstPost, 20))
    .some(
      ({ plain }, other) =>
        other !== index && plain.length <= 160 && !endsLikeSentence(plain) && plain.includes(name),
    );
}

/** A line that stands again below, with a credit behind it, is a caption. */
function opensCaption(index: number, context: SetAsideContext): boolean {
  const text = context.blocks[index]?.plain ?? '';
  const next = context.blocks[index + 1]?.plain ?? '';
  return text.length >= 30 && next.length > text.length && next.startsWith(text);
}

/**
 * Above the posts of a live blog stand its title, its lead, and links to other pages. Links are short
 * and end as sentences do not; the points of a summary are marked by bullets and are content. A lead
 * that an outlet never writes leaves no doubt; else the title must be known.
 */
function isLinkAbovePosts(index: number, context: SetAsideContext): boolean {
  const text = context.blocks[index]?.plain ?? '';
  const isAbove = index < context.firstPost && context.firstPost < context.blocks.length;
  if (!isAbove || endsLikeSentence(text) || readDate(text) !== null) return false;
  if (context.convention.linksAbovePosts) return true;
  // The line right under the title, when it is more than a label, is the standfirst.
  const isStandfirst =
    text.split(' ').length >= 5 &&
    context.blocks
      .slice(context.title + 1, index)
      .every(({ plain }) => bylines.test(plain) || plain.split(' ').length <= 2);
  return context.title >= 0 && !isStandfirst && text.length <= 140 && !/^[•·*–—-]|:$/u.test(text);
}

/**
 * Captions: one sentence that ends with a full date and reports nobody's words, above the posts or
 * printed twice. Under the title of some outlets, a single sentence that ends with a day.
 */
function isCaption(index: number, context: SetAsideContext): boolean {
  const text = context.blocks[index]?.plain ?? '';
  const isNearTop = index <= Math.min(context.title + 3, context.firstPost);
  if (isNearTop && endsWithAgency.test(text)) return true;
  if (readDate(text) !== null || reportingVerb.test(text) || !isSingleSentence(text)) return false;
  if (context.convention.captionBelowTitle && index === context.title + 1) {
    return /\b\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?\.?$/u.test(text);
  }
  const isAbovePosts = index < context.firstPost && context.firstPost < context.blocks.length;
  const isAboveReport = context.firstPost === context.blocks.length && index <= context.title + 1;
  const isBelowDigestTitle = index <= 3;
  return (
    endsWithDate.test(text) &&
    (isAbovePosts || isAboveReport || isBelowDigestTitle || (context.counts.get(text) ?? 0) > 1)
  );
}
