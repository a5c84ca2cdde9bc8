import type { Furniture, SetAside, SetAsideReason } from '@/lib/schema/article';
import { findStatedZone, isZoneStatement } from '../days/stated-zone';
import type { ArticleFacts } from '../facts';
import { bylines } from '../furniture/bylines';
import { findEditorsReason } from '../furniture/find-title';
import type { PageContext } from '../furniture/page-context';
import { findSetAsideReason } from '../furniture/set-aside';
import type { Convention } from '../outlets/convention';
import type { PageStructure } from '../page-structure';
import type { FoundMarkers } from '../posts/marker';
import { isPartialDay, readDayHeading } from '../stamps/partial-days';
import { findDates, type PrintedDate, readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import type { DatedLine, HeadingLine, Layout, Post } from './article-layout';
import { readPageContext } from './read-page-context';

/** Blocks at the top within which a lone date is the dateline; further down it is a heading or content. */
const datelineWithin = 12;

/** Classifies every block as furniture, set aside, or content of the opening or of a post. */
export function classifyBlocks(
  blocks: readonly Block[],
  all: FoundMarkers,
  convention: Convention,
  facts: ArticleFacts,
  page: PageStructure | null = null,
): Layout {
  const found = dropMarkersSetAside(all, blocks, facts);
  const { markers, pageLines, postOf } = found;
  const context = readPageContext(blocks, found, convention, facts, page);
  const headlinesAbove = new Set(markers.flatMap((marker) => marker?.headlineAbove ?? []));
  const hasPosts = context.firstPost < blocks.length;
  const opening: Block[] = [];
  const posts: (Post & { content: Block[] })[] = [];
  const furniture: Furniture[] = [];
  const setAside: SetAside[] = [];
  const dates: DatedLine[] = [];
  let dateline: DatedLine | null = null;
  let heading: HeadingLine | null = null;
  let previous: SetAsideReason | null = null;
  /** Content of the posts that the page delimits, which may begin above their time. */
  const contents = new Map<number, Block[]>();
  const listContent = (index: number): Block[] => {
    if (postOf === null) return posts.at(-1)?.content ?? opening;
    const post = postOf[index] ?? null;
    if (post === null) return opening;
    const content = contents.get(post) ?? [];
    contents.set(post, content);
    return content;
  };
  for (const [index, block] of blocks.entries()) {
    if (headlinesAbove.has(block)) continue;
    const lines: [number, number] = [block.number, block.number];
    const marker = markers[index] ?? null;
    const isDirectlyAbove = isAboveMarker(markers, index);
    const ofDay = marker === null && isDirectlyAbove ? readDayHeading(block.plain) : null;
    previous =
      ofDay === null || findEditorsReason(block, facts) !== null
        ? classifySetAside(index, context, found, facts, previous)
        : null;
    const isNearTop = index < Math.min(context.firstPost, datelineWithin);
    if (previous !== null && isNearTop && dateline === null) {
      const date = bylines.test(block.plain) ? findDateOfByline(block.text) : null;
      if (date !== null) {
        dateline = { date, block };
        dates.push(dateline);
      }
    }
    if (previous !== null) {
      setAside.push({ lines, reason: previous });
    } else if (index === context.title) {
      furniture.push({ lines, role: 'title' });
    } else if (marker !== null) {
      posts.push({
        marker,
        block,
        heading,
        content: postOf === null ? [] : listContent(index),
      });
    } else {
      const isBelowMarker = posts.length > 0;
      // Without timed posts, a second date is the heading of a day of a digest.
      const mayBeDateline: boolean =
        index < Math.min(context.firstPost, datelineWithin) && (dateline === null || hasPosts);
      const date: PrintedDate | null =
        isBelowMarker || mayBeDateline ? readDate(block.plain) : null;
      const label = date ?? ofDay;
      if (label === null) {
        listContent(index).push(block);
        continue;
      }
      furniture.push({ lines, role: 'dateline' });
      if (!isPartialDay(label)) dates.push({ date: label, block });
      const isAbovePosts = postOf?.[index + 1] != null;
      if (isAbovePosts && !isBelowMarker && date !== null) dateline ??= { date, block };
      const isHeading =
        isAbovePosts || isBelowMarker || date === null || (dateline !== null && isDirectlyAbove);
      if (isHeading) heading = { date: label, block };
      else if (date !== null) dateline ??= { date, block };
    }
  }
  return {
    title: blocks[context.title] ?? null,
    standfirst: null,
    dateline,
    opening,
    posts,
    furniture,
    setAside,
    dates,
    pageStamps: [
      ...(page?.stamps ?? []).map((stamp) => ({ stamp, block: null })),
      ...blocks.flatMap((block, index) =>
        (pageLines.stamps.get(index) ?? []).map((stamp) => ({ stamp, block })),
      ),
    ],
    statedZone: findStatedZone(blocks, context.firstPost),
  };
}

/** Returns the date that ends a byline, `By Ann Wells, 9 May 2024`; null if none does. */
function findDateOfByline(text: string): PrintedDate | null {
  const [found, ...others] = findDates(text);
  const isLast = found !== undefined && others.length === 0 && found.end === text.length;
  return isLast && found.date.year !== null ? found.date : null;
}

/** Most lines between a day heading and the time of its first post: a headline, its author. */
const mostBelowHeading = 4;

/** Returns whether a post's time is near below a line. */
function isAboveMarker(markers: FoundMarkers['markers'], index: number): boolean {
  return markers.slice(index + 1, index + 1 + mostBelowHeading).some((marker) => marker !== null);
}

/** Drops the markers, and the headlines above markers, on lines that are set aside in any case. */
function dropMarkersSetAside(
  found: FoundMarkers,
  blocks: readonly Block[],
  facts: ArticleFacts,
): FoundMarkers {
  const markers = found.markers.map((marker, index) => {
    const block = blocks[index];
    if (marker === null || block === undefined) return null;
    if (findCertainReason(block, index, found, facts) !== null) return null;
    const above = marker.headlineAbove;
    return above !== null && findEditorsReason(above, facts) !== null
      ? { ...marker, headlineAbove: null, headline: null }
      : marker;
  });
  return { ...found, markers };
}

/** Returns the reason a block is set aside for, whatever it looks like; null if there is none. */
function findCertainReason(
  block: Block,
  index: number,
  { pageLines }: FoundMarkers,
  facts: ArticleFacts,
): SetAsideReason | null {
  const byEditor = findEditorsReason(block, facts);
  if (byEditor !== null) return byEditor;
  return pageLines.indexes.has(index) || isZoneStatement(block.plain) ? 'page-stamp' : null;
}

/** Returns the reason a block is set aside for; null for furniture and content. */
function classifySetAside(
  index: number,
  context: PageContext,
  found: FoundMarkers,
  facts: ArticleFacts,
  previous: SetAsideReason | null,
): SetAsideReason | null {
  const block = context.blocks[index];
  if (block === undefined) return null;
  const certain = findCertainReason(block, index, found, facts);
  if (certain !== null) return certain;
  if (found.authorLines.has(block)) return findSetAsideReason(index, context, previous) ?? 'byline';
  const isKept = found.markers[index] != null || index === context.title || block.isPart;
  return isKept ? null : findSetAsideReason(index, context, previous);
}
