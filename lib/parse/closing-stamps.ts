import type { Block } from './blocks';
import type { Layout } from './layout';
import { endsLikeSentence, readsLikeHeadline } from './sentences';
import type { Candidate } from './stamp-places';

/**
 * Finds out whether the times of a page close their posts instead of opening them: a writer's name runs
 * into most of them, text stands above the first, and none below the last.
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
  const signed = chosen.filter(({ place }) => place === 'signed').length;
  if (signed * 2 <= chosen.length || blocks.slice(last.index + 1).some(isText)) return null;
  const above = blocks.slice(0, first.index);
  const headline = above.findLastIndex(
    ({ plain }, index) => readsLikeHeadline(plain) && isText(above[index + 1] ?? emptyBlock),
  );
  return above[headline] ?? above.find(isText) ?? null;
}

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
