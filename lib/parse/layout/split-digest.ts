import type { Furniture } from '@/lib/schema/article';
import { isSingleSentence } from '@/lib/text/split-sentences';
import { emptyMarker } from '../posts/marker';
import {
  findBoldHeadline,
  findGluedHeadline,
  findHeadlineBeforeColon,
  type RunIn,
} from '../posts/run-in-headlines';
import { type PrintedDate, readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline, readsLikeProse } from '../text/headline-shape';
import type { DatedLine, Layout, Post } from './article-layout';

/** Words of a title that announce several posts. */
const severalPosts =
  /\b(?:live|as it happened|latest|updates|(?:daily|weekly|morning|evening) (?:summary|digest|update)|briefing|at a glance|hour by hour|what we know|current events|timeline|key developments)\b/iu;

/** Minimum number of headlines or list items that split a page into posts. */
const fewest = { runIns: 2, headlines: 2, items: 3, days: 3 };
/** Minimum share of the page's paragraphs that must begin a post. */
const leastShare = 0.5;

/** The beginning of a post: the index of its block, divided into headline and text. */
type Start = { index: number; headline: string | null; text: string | null };

/** Lines that are a date and nothing else. */
type DayHeadings = ReadonlyMap<Block, PrintedDate>;

/**
 * Splits a page without times into posts, by the first of these that apply: lines between rows of pluses;
 * list items; headlines that run into most paragraphs; headings of an index; headlines on lines of their own;
 * days. A date on a
 * line of its own is the day of the posts below it.
 */
export function splitDigest(layout: Layout, blocks: readonly Block[]): Layout {
  if (layout.posts.length > 0) return layout;
  const headings = findDayHeadings(layout.opening);
  const items = findItemStarts(layout, headings);
  const starts =
    findPlusStarts(layout.opening) ??
    items ??
    findRunInStarts(layout.opening) ??
    findIndexedStarts(layout.opening, blocks) ??
    findHeadlineStarts(layout, headings) ??
    findDayStarts(layout, headings);
  return starts === null || starts.length === 0
    ? layout
    : splitAtStarts(layout, headings, starts, starts === items);
}

function splitAtStarts(
  layout: Layout,
  headings: DayHeadings,
  starts: readonly Start[],
  isList: boolean,
): Layout {
  const startAt = new Map(starts.map((start) => [start.index, start]));
  const opening: Block[] = [];
  const posts: (Post & { content: Block[] })[] = [];
  const furniture: Furniture[] = [...layout.furniture];
  const days: DatedLine[] = [];
  for (const [index, block] of layout.opening.entries()) {
    const date = headings.get(block);
    const start = startAt.get(index);
    if (date !== undefined) {
      days.push({ date, block });
      furniture.push({ lines: [block.number, block.number], role: 'dateline' });
    } else if (start !== undefined) {
      const { headline, text } = start;
      const marker = { ...emptyMarker, kind: 'headline' as const, headline, text };
      posts.push({ marker, block, heading: days.at(-1) ?? null, content: [] });
    } else if (isList && !hasSentence(block.plain)) {
      furniture.push({ lines: [block.number, block.number], role: 'section' });
    } else (posts.at(-1)?.content ?? opening).push(block);
  }
  return {
    ...layout,
    dateline: layout.dateline ?? days[0] ?? null,
    opening,
    posts,
    furniture: furniture.sort((a, b) => a.lines[0] - b.lines[0]),
    dates: [...layout.dates, ...days],
  };
}

function findDayHeadings(content: readonly Block[]): DayHeadings {
  return new Map(
    content.flatMap((block) => {
      const date = readDate(block.plain);
      return date === null ? [] : [[block, date]];
    }),
  );
}

/** Finds posts whose headline is on the line of their first paragraph. */
function findRunInStarts(content: readonly Block[]): Start[] | null {
  const paragraphs = content.filter(({ plain }) => endsLikeSentence(plain)).length;
  for (const read of [findBoldHeadline, findGluedHeadline]) {
    const starts = content.flatMap((block, index) => {
      const runIn = read(block.text.replace(bullet, ''));
      return runIn === null ? [] : [{ index, ...runIn }];
    });
    if (starts.length >= Math.max(fewest.runIns, paragraphs * leastShare)) return starts;
  }
  return null;
}

/**
 * Finds posts by their headlines: lines that do not end as a sentence does, each with sentences below. A
 * report with sub-headings is not split: it has text before the first of them, and a title that announces
 * no posts.
 */
function findHeadlineStarts(layout: Layout, headings: DayHeadings): Start[] | null {
  const { opening } = layout;
  const top = layout.dateline?.block.number ?? 0;
  const firstBelowDateline = opening.findIndex(
    (block) => block.number > top && !headings.has(block),
  );
  const starts = opening.flatMap((block, index) => {
    const next = opening[index + 1];
    const isHeadline =
      !headings.has(block) &&
      readsLikeHeadline(block.plain) &&
      // Words in capitals name a section of a report: `SITUATION OVERVIEW`.
      /\p{Ll}|\p{Lo}/u.test(block.plain) &&
      next !== undefined &&
      !readsLikeHeadline(next.plain);
    return isHeadline ? [{ index, headline: block.text, text: null }] : [];
  });
  const beginsWithHeadline =
    starts[0]?.index === firstBelowDateline && starts.length >= fewest.headlines;
  const isDigest = beginsWithHeadline || announcesPosts(layout) || areSigned(layout, starts);
  return isDigest && starts.length > 0 ? starts : null;
}

/** Label of a link to the next section of a page, by its heading. */
const sectionLink = /^skip next section /iu;

/** Finds posts by headings that the page prints twice: in an index or a link, and above their text. */
function findIndexedStarts(opening: readonly Block[], blocks: readonly Block[]): Start[] | null {
  const seen = new Set<string>();
  const indexed = new Set<string>();
  for (const { plain } of blocks) {
    const heading = plain.replace(sectionLink, '');
    if (seen.has(heading)) indexed.add(heading);
    seen.add(heading);
  }
  const starts = opening.flatMap(({ text, plain }, index) => {
    const next = opening[index + 1];
    const isAboveText = next !== undefined && readsLikeProse(next.plain);
    return isAboveText && indexed.has(plain) && !endsLikeSentence(plain)
      ? [{ index, headline: text, text: null }]
      : [];
  });
  return starts.length >= fewest.headlines ? starts : null;
}

/**
 * Finds the days of a diary: each date on a line of its own begins a post. A diary has several days, where
 * a report may be interrupted by a date or two.
 */
function findDayStarts({ opening, dateline }: Layout, headings: DayHeadings): Start[] | null {
  const top = dateline?.block.number ?? Number.POSITIVE_INFINITY;
  const starts = opening.flatMap((block, index) => {
    const above = opening[index - 1];
    const isFirstBelowTop =
      block.number > top && (above === undefined || above.number < top) && !headings.has(block);
    return isFirstBelowTop || (above !== undefined && headings.has(above) && !headings.has(block))
      ? [{ index, headline: null, text: block.text }]
      : [];
  });
  return starts.length >= fewest.days ? starts : null;
}

const bullet = /^(?:[•·▪●◦‣–—-]|\*(?!\*))\s*/u;

/**
 * Finds posts that are list items, where those make up most of a page that announces several posts or has
 * several days. An item that is a label is above paragraphs indented further, which are its items. A page
 * of one day that prints its own time is a report in points, and keeps that time.
 */
function findItemStarts(layout: Layout, headings: DayHeadings): Start[] | null {
  const { opening } = layout;
  const isStamped = layout.pageStamps.some(({ stamp }) => stamp.clock !== null);
  if (headings.size + layout.dates.length < 2 && (isStamped || !announcesPosts(layout)))
    return null;
  let labelColumn = Number.POSITIVE_INFINITY;
  const items = opening.flatMap((block, index) => {
    const text = block.text.replace(bullet, '');
    const hasBullet = text !== block.text;
    if ((hasBullet || block.column > labelColumn) && hasSentence(text)) return [{ index, text }];
    labelColumn = hasBullet ? block.column : Number.POSITIVE_INFINITY;
    return [];
  });
  const paragraphs = opening.filter(
    (block) => !headings.has(block) && hasSentence(block.plain),
  ).length;
  if (items.length < Math.max(fewest.items, paragraphs * leastShare)) return null;
  const colons = items.filter(({ text }) => findHeadlineBeforeColon(text) !== null).length;
  const readRunIn = (text: string): RunIn | null =>
    findBoldHeadline(text) ??
    (colons >= items.length * leastShare ? findHeadlineBeforeColon(text) : null);
  return items.map(({ index, text }) => ({
    index,
    ...(readRunIn(text) ?? { headline: null, text }),
  }));
}

/** Pluses that a ticker sets around the first sentence of a post: `+++ The port opens again. +++`. */
const pluses = /^\+{2,3}\s|\s\+{2,3}$/gu;

/** Finds posts that begin with pluses, as no other text does. A first sentence alone on its line is a headline. */
function findPlusStarts(content: readonly Block[]): Start[] | null {
  const starts = content.flatMap((block, index) => {
    if (!/^\+{2,3}\s/u.test(block.text)) return [];
    const text = block.text.replace(pluses, '').trim();
    const next = content[index + 1];
    const isHeadline =
      isSingleSentence(text) &&
      next !== undefined &&
      endsLikeSentence(next.plain) &&
      !/^\+{2}/u.test(next.plain);
    return [{ index, headline: isHeadline ? text : null, text: isHeadline ? null : text }];
  });
  return starts.length >= fewest.items ? starts : null;
}

/** Returns whether a text has at least one sentence; a label has none. */
function hasSentence(text: string): boolean {
  return endsLikeSentence(text) || !isSingleSentence(text);
}

function announcesPosts({ title }: Layout): boolean {
  return title !== null && severalPosts.test(title.plain);
}

/** Returns whether authors' names close most of the posts: a report is not signed in between. */
function areSigned({ setAside, opening }: Layout, starts: readonly Start[]): boolean {
  const from = opening[starts[0]?.index ?? 0]?.number ?? 0;
  const to = (opening.at(-1)?.number ?? from) + 2;
  const names = setAside.filter(
    ({ reason, lines }) => reason === 'byline' && lines[0] > from && lines[0] <= to,
  );
  return names.length >= fewest.headlines && names.length >= starts.length * leastShare;
}
