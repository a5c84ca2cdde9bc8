import type { Furniture, SetAside, SetAsideReason } from '@/lib/schema/article';
import { requireValue } from '@/lib/text/required';
import { isNoArticle } from '../furniture/not-an-article';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline } from '../text/headline-shape';
import type { Line } from '../text/split-lines';
import type { Layout, Post } from './article-layout';

/** Shortest post set aside as a repeat: a shorter one may well be posted twice (`14:05 All clear.`). */
const shortestRepeat = 60;

/**
 * Gives every post the content above its time instead of below, on pages where times close posts.
 * @param firstBlock first block of the first post; null if times open posts
 */
export function takeContentAboveTimes(layout: Layout, firstBlock: Block | null): Layout {
  const { opening, posts } = layout;
  if (firstBlock === null || posts.length === 0) return layout;
  const at = opening.findIndex(({ number }) => number >= firstBlock.number);
  const from = at === -1 ? opening.length : at;
  const contents = [opening.slice(from), ...posts.map(({ content }) => content)];
  const last = posts.length - 1;
  return {
    ...layout,
    opening: opening.slice(0, from),
    posts: posts.map((post, index) => ({
      ...post,
      // A line below the last time is neither text nor furniture: it stays with the last post.
      content:
        index === last
          ? contents.slice(index).flat()
          : requireValue(contents[index], 'Every post has content above its time.'),
    })),
  };
}

/** Sets a whole page aside that is a consent form, a login or the like: it has no content. */
export function setNonArticleAside(layout: Layout, blocks: readonly Block[]): Layout {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return layout;
  if (layout.posts.length > 0 || !isNoArticle(blocks)) return layout;
  return {
    ...layout,
    title: null,
    dateline: null,
    opening: [],
    furniture: [],
    setAside: [{ lines: [first.number, last.number], reason: 'not-an-article' }],
    dates: [],
    pageStamps: [],
  };
}

/** Most words of a kicker, and fewest posts that show one to be the layout's. */
const [longestKicker, fewestKickers] = [4, 3];

/** Takes the kickers out of posts: a few words between time and headline, in most posts of a page. */
export function takeKickers(layout: Layout): Layout {
  const kicked = layout.posts.filter(hasKicker);
  if (kicked.length < fewestKickers || kicked.length * 2 <= layout.posts.length) return layout;
  const kickers = kicked.flatMap(({ content }) => content.slice(0, 1));
  return {
    ...layout,
    posts: layout.posts.map((post) =>
      hasKicker(post) ? { ...post, content: post.content.slice(1) } : post,
    ),
    furniture: sortByLine([
      ...layout.furniture,
      ...kickers.map(({ number }): Furniture => ({ lines: [number, number], role: 'section' })),
    ]),
  };
}

function hasKicker({ marker, content: [kicker, headline, text] }: Post): boolean {
  return (
    marker.headline === null &&
    marker.headlineAbove === null &&
    marker.text === null &&
    kicker !== undefined &&
    headline !== undefined &&
    text !== undefined &&
    !kicker.isPart &&
    kicker.plain.split(' ').length <= longestKicker &&
    !endsLikeSentence(kicker.plain) &&
    readsLikeHeadline(headline.plain) &&
    endsLikeSentence(text.plain)
  );
}

/** Sets posts aside, time included, that repeat an earlier one word for word: some copies have a page twice. */
export function setRepeatedPostsAside(layout: Layout): Layout {
  const seen = new Set<string>();
  const repeated: Block[] = [];
  const posts = layout.posts.filter((post) => {
    const own = listBlocks(post);
    const key = own.map(({ plain }) => plain).join('\n');
    if (own.some(({ isPart }) => isPart) || key.length < shortestRepeat || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    repeated.push(...own);
    return false;
  });
  return { ...layout, posts, setAside: withSetAside(layout, repeated, 'repeated-post') };
}

function listBlocks({ marker, block, content }: Post): Block[] {
  return [block, ...(marker.headlineAbove === null ? [] : [marker.headlineAbove]), ...content];
}

/**
 * Takes the standfirst out of the opening of a live blog or digest: the paragraph between title and
 * dateline, or a line directly below the title that is not a sentence.
 */
export function takeStandfirst(layout: Layout): Layout {
  const { title, dateline, posts, opening } = layout;
  const [first, ...rest] = opening;
  if (posts.length === 0 || title === null || first === undefined) return layout;
  const isAboveDateline =
    dateline !== null && title.number < first.number && first.number < dateline.block.number;
  if (!isAboveDateline && endsLikeSentence(first.plain)) return layout;
  return {
    ...layout,
    standfirst: first,
    opening: rest,
    furniture: sortByLine([
      ...layout.furniture,
      { lines: [first.number, first.number], role: 'standfirst' },
    ]),
  };
}

/** Joins lines set aside for the same reason, where only blank lines are between them. */
export function joinSetAside(layout: Layout, lines: readonly Line[]): Layout {
  const joined: SetAside[] = [];
  for (const item of layout.setAside) {
    const last = joined.at(-1);
    const hasOnlyBlanksBetween =
      last !== undefined &&
      lines.slice(last.lines[1], item.lines[0] - 1).every((line) => line.text === '');
    if (last !== undefined && hasOnlyBlanksBetween && last.reason === item.reason) {
      last.lines = [last.lines[0], item.lines[1]];
    } else {
      joined.push({ lines: [...item.lines], reason: item.reason });
    }
  }
  return { ...layout, setAside: joined };
}

export function withSetAside(
  { setAside }: Layout,
  blocks: readonly Block[],
  reason: SetAsideReason,
): SetAside[] {
  const further = blocks.map(({ number }): SetAside => ({ lines: [number, number], reason }));
  return sortByLine([...setAside, ...further]);
}

function sortByLine<T extends { lines: readonly [number, number] }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.lines[0] - b.lines[0]);
}
