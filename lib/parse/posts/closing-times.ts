import { findOpeningAge } from '../stamps/find-stamps';
import { type Block, readPlainText } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline } from '../text/headline-shape';
import type { Candidate } from './marker-candidates';

/**
 * Decides whether the times of a page close their posts instead of opening them. They do if no text follows
 * the last one, and either an author's name adjoins most of them, or every post begins with the same line
 * (`14m ago` equals `36m ago`).
 * @returns the first block of the first post; null if the times open their posts
 */
export function findFirstClosedPost(
  chosen: readonly Candidate[],
  blocks: readonly Block[],
): Block | null {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  if (blocks.slice(last.index + 1).some(isText)) return null;
  const signed = chosen.filter(
    ({ place, index }) => place === 'signed' || byline.test(readPlainText(blocks, index - 1)),
  ).length;
  if (signed * 2 <= chosen.length) return findSharedOpening(chosen, blocks);
  const above = blocks.slice(0, first.index);
  const headline = above.findLastIndex(({ plain }, index) => {
    const next = above[index + 1];
    return readsLikeHeadline(plain) && next !== undefined && isText(next);
  });
  return above[headline] ?? above.find(isText) ?? null;
}

/** Returns the first occurrence of a line that begins every post, with text between it and each time. */
function findSharedOpening(chosen: readonly Candidate[], blocks: readonly Block[]): Block | null {
  if (chosen.some(({ place }) => place !== 'whole')) return null;
  const gaps = chosen.map(({ index }, order) =>
    blocks.slice((chosen[order - 1]?.index ?? -1) + 1, index),
  );
  const [first = [], ...others] = gaps.map(
    (gap) =>
      new Map(
        gap.slice(0, gap.findLastIndex(isText)).map((block) => [makeOpeningKey(block), block]),
      ),
  );
  const shared = [...first].find(([key]) => others.every((gap) => gap.has(key)));
  return shared?.[1] ?? null;
}

/** Returns the same key for all ages. */
function makeOpeningKey({ plain }: Block): string {
  return findOpeningAge(plain)?.end === plain.length ? 'ago' : plain;
}

/** The author of a post, on the line above its time. */
const byline = /^(?:by|comment from|posted by|von|par|por|di|av|door)\s\p{L}/iu;

function isText({ plain }: Block): boolean {
  return endsLikeSentence(plain) && plain.split(' ').length >= 5;
}
