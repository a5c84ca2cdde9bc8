import type { Furniture, SetAside, SetAsideReason } from '@/lib/schema/article';
import { findStatedZone, isZoneStatement, type StatedZone } from '../days/stated-zone';
import type { ArticleFacts } from '../facts';
import { editorsReason, findTitle } from '../furniture/find-title';
import { isNoArticle } from '../furniture/not-an-article';
import { findStandfirst, setAsideReason } from '../furniture/set-aside';
import type { SetAsideContext } from '../furniture/set-aside-context';
import type { Convention } from '../outlets/convention';
import { takeContentAbove } from '../posts/closing-times';
import { findMarkers } from '../posts/find-markers';
import type { Marker } from '../posts/marker';
import { splitParagraphs } from '../posts/split-shared-lines';
import type { Stamp } from '../stamps/find-stamps';
import { type PrintedDate, readDate } from '../stamps/printed-dates';
import { type Block, toBlocks } from '../text/blocks';
import type { Line } from '../text/split-lines';
import {
  joinRuns,
  setAllAside,
  setRepeatedPostsAside,
  takeStandfirst,
  takeTail,
} from './finish-layout';
import { splitDigest } from './split-digest';

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
