import type { Furniture, SetAside } from '@/lib/schema/article';
import type { LineRange } from '@/lib/schema/entry';
import type { ArticleFacts } from '../facts';
import { findEditorsReason } from '../furniture/find-title';
import { emptyMarker, type Marker } from '../posts/marker';
import { toMarker } from '../posts/marker-candidates';
import { findStamps } from '../stamps/find-stamps';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import type { Layout, Post } from './article-layout';

/** A post whose lines are known. Lines are 1-based lines of the text. */
export type GivenPost = {
  /** Line with its time; null if it has none. */
  time: number | null;
  headline: number | null;
  /** All its lines. */
  lines: LineRange;
};

/**
 * The roles of an article's lines, stated by its source and not found by patterns. A line without a role is
 * content above the posts.
 */
export type GivenRoles = {
  title: number | null;
  /** Lines with times of the page. */
  pageTimes: readonly number[];
  /** In the order of their lines. */
  posts: readonly GivenPost[];
};

/**
 * Makes the layout of an article whose lines have given roles: no line is taken for anything else, whatever
 * it looks like. Only an editor sets lines aside.
 */
export function layOutGiven(
  blocks: readonly Block[],
  { title, pageTimes, posts }: GivenRoles,
  facts: ArticleFacts,
): Layout {
  const isPageTime = new Set(pageTimes);
  const postOf = new Map<number, GivenPost>();
  for (const post of posts) {
    const [first, last] = post.lines;
    for (let line = first; line <= last; line += 1) postOf.set(line, post);
  }
  const opening: Block[] = [];
  const furniture: Furniture[] = [];
  const setAside: SetAside[] = [];
  const stamped: Block[] = [];
  const blocksOf = new Map<GivenPost, Block[]>();
  let titleBlock: Block | null = null;
  for (const block of blocks) {
    const lines: [number, number] = [block.number, block.number];
    const reason =
      findEditorsReason(block, facts) ?? (isPageTime.has(block.number) ? 'page-stamp' : null);
    const post = postOf.get(block.number);
    if (isPageTime.has(block.number)) stamped.push(block);
    if (reason !== null) setAside.push({ lines, reason });
    else if (block.number === title) {
      titleBlock = block;
      furniture.push({ lines, role: 'title' });
    } else if (post === undefined) opening.push(block);
    else {
      const own = blocksOf.get(post);
      if (own === undefined) blocksOf.set(post, [block]);
      else own.push(block);
    }
  }
  return {
    title: titleBlock,
    standfirst: null,
    dateline: null,
    opening,
    posts: [...blocksOf].flatMap(([post, own]) => toPost(post, own)),
    furniture,
    setAside,
    dates: [],
    pageStamps: stamped.flatMap((block) =>
      findStamps(block.text).map((stamp) => ({ stamp, block })),
    ),
    statedZone: null,
  };
}

function toPost(given: GivenPost, blocks: readonly Block[]): Post[] {
  const timeLine = blocks.find(({ number }) => number === given.time);
  const headline = blocks.find(({ number }) => number === given.headline) ?? null;
  const content = blocks.filter((block) => block !== timeLine && block !== headline);
  const block = timeLine ?? headline ?? content[0];
  if (block === undefined) return [];
  const marker: Marker =
    timeLine === undefined ? { ...emptyMarker, kind: 'headline' } : readTimeLine(timeLine);
  return [{ marker: { ...marker, headlineAbove: headline }, block, heading: null, content }];
}

/** Reads a line that is a time, or at least a day; anything else is kept as it is printed. */
function readTimeLine({ text, plain }: Block): Marker {
  const [stamp] = findStamps(text);
  if (stamp !== undefined && stamp.end - stamp.start === text.length)
    return toMarker({ index: 0, stamp, place: 'whole', rest: null, separator: '', day: 0 });
  return {
    ...emptyMarker,
    kind: 'time',
    printed: plain,
    date: readDate(plain),
    isDayOnly: true,
  };
}
