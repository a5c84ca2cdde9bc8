import type { SetAside } from '@/lib/schema/article';
import type { Block } from '../text/blocks';
import { endsLikeSentence } from '../text/headline-shape';
import type { Line } from '../text/split-lines';
import type { Layout } from './article-layout';

/** A shorter post may well be said twice: `14:05 All clear.` */
const shortestRepeat = 60;
/** What is longer is no link. */
const longestLink = 200;

/**
 * In a live blog or a digest, the paragraph between title and dateline is the standfirst; without a
 * dateline, a line right under the title that is no sentence.
 */
export function takeStandfirst(layout: Layout): void {
  const [first] = layout.opening.content;
  const { title, dateline, posts } = layout;
  if (posts.length === 0 || title === null || first === undefined) return;
  const isAboveDateline =
    dateline !== null && title.number < first.number && first.number < dateline.block.number;
  if (isAboveDateline || !endsLikeSentence(first.plain)) {
    layout.standfirst = first;
    layout.opening.content.shift();
    layout.furniture.push({ lines: [first.number, first.number], role: 'standfirst' });
    layout.furniture.sort((a, b) => a.lines[0] - b.lines[0]);
  }
}

/**
 * Below the last post stand the page's links and labels: lines that are no sentences, with no sentence
 * after them, where the post has text of its own.
 */
export function takeTail(layout: Layout): void {
  const last = layout.posts.at(-1);
  if (last === undefined) return;
  const end = last.content.findLastIndex(
    ({ plain }) => endsLikeSentence(plain) || /^[•·*-]/u.test(plain) || plain.length > longestLink,
  );
  // A post that has its text on its own line needs none below.
  if (end === -1 && last.marker?.mark.text == null) return;
  for (const block of last.content.splice(end + 1)) {
    layout.setAside.push({ lines: [block.number, block.number], reason: 'navigation' });
  }
  layout.setAside.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** Some copies hold a page twice: a post that stands above, word for word, is set aside with its time. */
export function setRepeatedPostsAside(layout: Layout): void {
  const seen = new Set<string>();
  layout.posts = layout.posts.filter(({ marker, content }) => {
    const own = [
      ...(marker === null ? [] : [marker.block]),
      ...(marker?.mark.headlineAbove == null ? [] : [marker.mark.headlineAbove]),
      ...content,
    ];
    const key = own.map(({ plain }) => plain).join('\n');
    if (own.some(({ isPart }) => isPart) || key.length < shortestRepeat || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    for (const { number } of own) {
      layout.setAside.push({ lines: [number, number], reason: 'repeated-post' });
    }
    return false;
  });
  layout.setAside.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** A page that is no article has no content: every line is set aside, and none is lost. */
export function setAllAside(layout: Layout, blocks: readonly Block[]): Layout {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return {
    ...layout,
    title: null,
    dateline: null,
    opening: { marker: null, heading: null, content: [] },
    furniture: [],
    setAside:
      first === undefined || last === undefined
        ? []
        : [{ lines: [first.number, last.number], reason: 'not-an-article' }],
    dates: [],
    pageStamps: [],
  };
}

/** Joins neighbours that were set aside for the same reason, where only blank lines lie between. */
export function joinRuns(setAside: readonly SetAside[], lines: readonly Line[]): SetAside[] {
  const joined: SetAside[] = [];
  for (const item of setAside) {
    const last = joined.at(-1);
    const onlyBlanksBetween =
      last !== undefined &&
      lines.slice(last.lines[1], item.lines[0] - 1).every((line) => line.text === '');
    if (last !== undefined && onlyBlanksBetween && last.reason === item.reason) {
      last.lines = [last.lines[0], item.lines[1]];
    } else {
      joined.push({ lines: [...item.lines], reason: item.reason });
    }
  }
  return joined;
}
