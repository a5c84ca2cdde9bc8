import type { SetAsideReason } from '@/lib/schema/article';
import { bylines, personsName } from '../furniture/bylines';
import { linksLabel } from '../furniture/page-labels';
import { countSiteWords, isSiteNotice, mayBeOffer } from '../furniture/site-words';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { countWords, endsLikeSentence, readsLikeProse } from '../text/headline-shape';
import type { Layout, Post } from './article-layout';
import { withSetAside } from './layout-stages';

/** Weight from which lines are a footer: more than one short line, which may be a sentence cut off. */
const leastWeight = 1.5;
/** Longest label or menu item, in words. */
const longestLabel = 4;
/** Longest label that ends in a colon, in words. */
const longestLeadIn = 6;
/** Longest link, in words. */
const longestLink = 20;
/** Paragraphs of this many words are text, even among links. */
const longProse = 20;

/**
 * Sets the page's footer aside, which a copy of the whole page leaves below the last post or the report: menus,
 * links, forms. Each line weighs for the footer or for the text, and the suffix that weighs most is the footer;
 * a single line that may be a sentence cut off is not enough.
 */
export function setFooterAside(layout: Layout, blocks: readonly Block[]): Layout {
  const last = layout.posts.at(-1);
  const content = last === undefined ? layout.opening : last.content;
  const start = findFooter(content, countCertain(content, last), layout, blocks);
  const kept = content.slice(0, start);
  const setAside = withSetAside(layout, content.slice(start), 'navigation');
  return last === undefined
    ? { ...layout, opening: kept, setAside }
    : { ...layout, posts: [...layout.posts.slice(0, -1), { ...last, content: kept }], setAside };
}

/** Counts the first lines that are text in any case: the headline of a post, all up to the first paragraph of a report. */
function countCertain(content: readonly Block[], post: Post | undefined): number {
  if (post === undefined) return 1 + content.findIndex(({ plain }) => readsLikeProse(plain));
  const hasOwnText = post.marker.text !== null || post.marker.headline !== null;
  return hasOwnText || post.marker.headlineAbove !== null ? 0 : 1;
}

/**
 * Returns the index in `content` of the first block of the footer; its length if there is none.
 * @param certain number of first lines that are no footer
 */
function findFooter(
  content: readonly Block[],
  certain: number,
  layout: Layout,
  blocks: readonly Block[],
): number {
  const indexOf = new Map(content.map((block, index) => [block, index]));
  const reasons = listReasons(layout);
  const names = findAuthors(layout, blocks);
  let footer = content.length;
  let sum = 0;
  let best = 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.number < (content[0]?.number ?? 0)) break;
    const index = indexOf.get(block);
    if (index === undefined) {
      sum += weighSetAside(reasons.get(block.number));
      continue;
    }
    const weight = weighLine(block, blocks[at - 1], blocks[at + 1], names);
    sum += weight;
    if (weight > 0 && sum > best && index >= certain) {
      best = sum;
      footer = index;
    }
  }
  return best >= leastWeight ? footer : content.length;
}

function listReasons({ setAside }: Layout): Map<number, SetAsideReason> {
  return new Map(
    setAside.flatMap(({ lines: [first, last], reason }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => [first + offset, reason] as const),
    ),
  );
}

/** Lines that the rules set aside are between posts, too: they weigh little, captions and credits nothing. */
function weighSetAside(reason: SetAsideReason | undefined): number {
  return reason === 'navigation' || reason === 'promo' || reason === 'comment-form' ? 0.5 : 0;
}

/** Weighs a line: above zero for the footer, below for the text. */
function weighLine(
  { plain }: Block,
  above: Block | undefined,
  below: Block | undefined,
  names: readonly string[],
): number {
  const words = countWords(plain);
  if (linksLabel.test(plain)) return 2;
  if (isSiteNotice(plain)) return 2;
  if (mayBeOffer(plain) && words < longProse) return 1;
  if (names.some((name) => plain.startsWith(name))) return 1;
  if (readsLikeProse(plain)) return words >= longProse ? -5 : -4;
  if (endsLikeSentence(plain)) return /[?!]["'”’]?$/u.test(plain) ? 0.5 : -1.5;
  if (/^[\d.,\s]+$/u.test(plain)) return 0.25;
  if (readDate(plain) !== null) return 0;
  if (plain.endsWith(':')) return words <= longestLeadIn ? 1.5 : -2;
  if (isUnfinished(plain, below?.plain ?? '')) return -3;
  if (above !== undefined && isUnfinished(above.plain, plain)) return -3;
  if (/^[•·*-]\s?/u.test(plain)) return words > longestLabel ? -2 : 0.5;
  if (words > longestLink) return -2;
  if (words <= 3 || /\s[|•·]\s|https?:/u.test(plain) || countSiteWords(plain) > 0) return 1.5;
  return words <= longestLabel ? 1 : 0.5;
}

/** Returns whether a line goes on in the next: it ends in a comma or the like, or either begins in lower case. */
function isUnfinished(text: string, below: string): boolean {
  const isPart = /^\p{Ll}\S* \S+ \S/u.test(text) && !endsLikeSentence(text) && below !== '';
  return /[,;–—]$/u.test(text) || isPart || (countWords(text) >= 6 && /^\p{Ll}/u.test(below));
}

/** Returns the names of authors, whose cards may be in the footer. */
function findAuthors({ setAside }: Layout, blocks: readonly Block[]): string[] {
  const lines = new Set(
    setAside.flatMap(({ reason, lines: [first] }) => (reason === 'byline' ? [first] : [])),
  );
  return blocks.flatMap(({ number, plain }) => {
    if (!lines.has(number)) return [];
    const stripped = bylines.test(plain) ? plain.replace(/^\S+\s/u, '') : plain;
    return stripped
      .split(/,\s?|\s(?:and|et|und|y|e)\s|\sin\s/u)
      .filter((name) => personsName.test(name));
  });
}
