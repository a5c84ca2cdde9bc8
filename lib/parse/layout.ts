import type { Furniture, SetAside, SetAsideReason } from '@/lib/schema/article';
import { type Block, toBlocks } from './blocks';
import { takeContentAbove } from './closing-stamps';
import type { Convention } from './convention';
import { type PrintedDate, readDate } from './dates';
import { splitDigest } from './digest';
import type { ArticleFacts } from './facts';
import { editorsReason, findTitle } from './find-title';
import type { Line } from './lines';
import type { Marker } from './marker';
import { findMarkers } from './markers';
import { isNoArticle } from './not-an-article';
import { endsLikeSentence } from './sentences';
import { findStandfirst, setAsideReason } from './set-aside';
import type { SetAsideContext } from './set-aside-context';
import { splitParagraphs } from './split-paragraphs';
import type { Stamp } from './stamps';
import { findStatedZone, isZoneStatement, type StatedZone } from './stated-zone';

/** A run of content under one marker; the lead and whole reports have none. */
export type Segment = {
  marker: { mark: Marker; block: Block } | null;
  /** Day heading that it stands under, where there is one. */
  heading: { date: PrintedDate; block: Block } | null;
  /** Content blocks below the marker. */
  content: Block[];
};

/** What every block of an article is. */
export type Layout = {
  title: Block | null;
  standfirst: Block | null;
  dateline: { date: PrintedDate; block: Block } | null;
  /** Content above the first post; the whole content where there is no post. */
  opening: Segment;
  posts: Segment[];
  furniture: Furniture[];
  setAside: SetAside[];
  /** Every date that stands as a line of its own, for checking. */
  dates: { date: PrintedDate; block: Block }[];
  /** Times that the page prints of itself. */
  pageStamps: { stamp: Stamp; block: Block }[];
  /** The zone that the page states for all its times. */
  statedZone: StatedZone | null;
};

/** A shorter post may well be said twice: `14:05 All clear.` */
const shortestRepeat = 60;
/** What is longer is no link. */
const longestLink = 200;
/** A dateline stands near the top; further down, a lone date is a heading or content. */
const datelineWithin = 12;

/** Gives every non-blank line of a text its part: furniture, set aside, or content of a segment. */
export function readLayout(
  lines: readonly Line[],
  convention: Convention,
  facts: ArticleFacts,
  options: { generic: boolean },
): Layout {
  const whole = toBlocks(lines);
  const blocks = options.generic ? splitParagraphs(whole) : whole;
  const { markers, pageStamps, firstClosed, writers } = findMarkers(blocks, convention, options);
  const headlinesAbove = new Set(markers.flatMap((marker) => marker?.headlineAbove ?? []));
  const firstPost =
    firstClosed === null
      ? markers.findIndex((marker) => marker !== null)
      : blocks.indexOf(firstClosed);
  const base: SetAsideContext = {
    blocks,
    title: -1,
    standfirst: -1,
    firstPost: firstPost === -1 ? blocks.length : firstPost,
    isMarker: (index) => markers[index] != null,
    followsTime: (index) =>
      markers[index - 1] != null || (pageStamps.has(index - 1) && markers[index - 2] != null),
    counts: countTexts(blocks),
    namesSources: blocks.filter(({ plain }) => sourceBehind.test(plain)).length >= fewSources,
    convention,
  };
  const title = findTitle(base, facts, (index) => pageStamps.has(index));
  const context = { ...base, title, standfirst: findStandfirst(blocks, title) };
  const layout: Layout = {
    title: blocks[context.title] ?? null,
    standfirst: null,
    dateline: null,
    opening: { marker: null, heading: null, content: [] },
    posts: [],
    furniture: [],
    setAside: [],
    dates: [],
    pageStamps: [],
    statedZone: findStatedZone(blocks),
  };
  let segment = layout.opening;
  let heading: Segment['heading'] = null;
  let previous: SetAsideReason | null = null;
  blocks.forEach((block, index) => {
    const marker = markers[index] ?? null;
    const stamps = pageStamps.get(index) ?? [];
    for (const stamp of stamps) layout.pageStamps.push({ stamp, block });
    if (headlinesAbove.has(block)) return;
    const reason =
      editorsReason(block, facts) ??
      (writers.has(block) ? 'byline' : null) ??
      (pageStamps.has(index) || isZoneStatement(block.plain) ? 'page-stamp' : null) ??
      (marker !== null || index === context.title || block.isPart
        ? null
        : setAsideReason(index, context, previous));
    previous = reason;
    if (reason !== null) {
      layout.setAside.push({ lines: [block.number, block.number], reason });
      return;
    }
    if (index === context.title) {
      layout.furniture.push({
        lines: [block.number, block.number],
        role: 'title',
      });
      return;
    }
    if (marker !== null) {
      segment = { marker: { mark: marker, block }, heading, content: [] };
      layout.posts.push(segment);
      return;
    }
    // Without posts that times tell, a second date is the heading of a day.
    const isDateline =
      isAloneOnTop(index, context) && (layout.dateline === null || firstPost !== -1);
    const date = isDateline || layout.posts.length > 0 ? readDate(block.plain) : null;
    if (date !== null) {
      layout.furniture.push({
        lines: [block.number, block.number],
        role: 'dateline',
      });
      layout.dates.push({ date, block });
      if (layout.posts.length > 0) heading = { date, block };
      else layout.dateline ??= { date, block };
      return;
    }
    segment.content.push(block);
  });
  if (firstClosed !== null) takeContentAbove(layout, firstClosed);
  if (layout.posts.length === 0 && isNoArticle(blocks)) return setAllAside(layout, blocks);
  if (layout.posts.length === 0 && options.generic) splitDigest(layout);
  setRepeatedPostsAside(layout);
  takeStandfirst(layout);
  takeTail(layout);
  return { ...layout, setAside: joinRuns(layout.setAside, lines) };
}

/** A source in brackets behind a sentence: `…is hurt. (Reuters)`. */
const sourceBehind = /[.!?]["'”’»]?\s\([^()]{2,50}\)$/u;
const fewSources = 3;

/** How often each text stands on the page. */
function countTexts(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plain } of blocks) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return counts;
}

function isAloneOnTop(index: number, context: SetAsideContext): boolean {
  return index < Math.min(context.firstPost, datelineWithin);
}

/**
 * In a live blog or a digest, the paragraph between title and dateline is the standfirst; without a
 * dateline, a line right under the title that is no sentence.
 */
function takeStandfirst(layout: Layout): void {
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
function takeTail(layout: Layout): void {
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
function setRepeatedPostsAside(layout: Layout): void {
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
function setAllAside(layout: Layout, blocks: readonly Block[]): Layout {
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
function joinRuns(setAside: readonly SetAside[], lines: readonly Line[]): SetAside[] {
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
