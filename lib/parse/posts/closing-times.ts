import type { Layout } from '../layout/article-layout';
import { findRelative } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline } from '../text/headline-shape';
import type { Candidate } from './marker-candidates';

/**
 * Finds out whether the times of a page close their posts instead of opening them: no text stands below
 * the last, and a writer's name runs into most of them or stands above them, or each post, the first one
 * too, begins with the same line above its text (`14m ago` counts as the same as `36m ago`).
 *
 * @returns the block that the first post begins with, the last headline above the first time; null where
 *   the times open their posts
 */
export function firstClosedPost(
  chosen: readonly Candidate[],
  blocks: readonly Block[],
): Block | null {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  if (blocks.slice(last.index + 1).some(isText)) return null;
  const signed = chosen.filter(
    ({ place, index }) => place === 'signed' || byline.test(blocks[index - 1]?.plain ?? ''),
  ).length;
  if (signed * 2 <= chosen.length) return sharedOpening(chosen, blocks);
  const above = blocks.slice(0, first.index);
  const headline = above.findLastIndex(
    ({ plain }, index) => readsLikeHeadline(plain) && isText(above[index + 1] ?? emptyBlock),
  );
  return above[headline] ?? above.find(isText) ?? null;
}

/** The line that every post begins with, where it first stands: text follows it before each time. */
function sharedOpening(chosen: readonly Candidate[], blocks: readonly Block[]): Block | null {
  if (chosen.some(({ place }) => place !== 'whole')) return null;
  const gaps = chosen.map(({ index }, order) =>
    blocks.slice((chosen[order - 1]?.index ?? -1) + 1, index),
  );
  const [first = [], ...others] = gaps.map(
    (gap) =>
      new Map(gap.slice(0, gap.findLastIndex(isText)).map((block) => [openingOf(block), block])),
  );
  const shared = [...first].find(([plain]) => others.every((gap) => gap.has(plain)));
  return shared?.[1] ?? null;
}

/** All relative times are one opening. */
function openingOf({ plain }: Block): string {
  return findRelative(plain)?.end === plain.length ? 'ago' : plain;
}

/** Who wrote the post above the time. */
const byline = /^(?:by|comment from|posted by|von|par|por|di|av|door)\s\p{L}/iu;

const emptyBlock = { plain: '' };

function isText({ plain }: Pick<Block, 'plain'>): boolean {
  return endsLikeSentence(plain) && plain.split(' ').length >= 5;
}

/** Gives every post the content above its time, the first one from its first block on. */
export function takeContentAbove(layout: Layout, firstBlock: Block): void {
  const { content } = layout.opening;
  const at = content.findIndex(({ number }) => number >= firstBlock.number);
  const from = at === -1 ? content.length : at;
  let above = content.slice(from);
  layout.opening.content = content.slice(0, from);
  for (const post of layout.posts) [post.content, above] = [above, post.content];
  // Below the last time there is no text, but a line may stand there that is no furniture either.
  layout.posts.at(-1)?.content.push(...above);
}
