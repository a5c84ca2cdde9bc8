import { isSingleSentence } from '@/lib/text/split-sentences';
import { noMarker } from '../posts/marker';
import {
  gluedHeadline,
  headlineBeforeColon,
  markedHeadline,
  type RunIn,
} from '../posts/run-in-headlines';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline } from '../text/headline-shape';
import type { Layout, Segment } from './article-layout';

/** Words by which a title says that several posts follow. */
const severalPosts =
  /\b(?:live|as it happened|latest|updates|(?:daily|weekly|morning|evening) (?:summary|digest|update)|briefing|at a glance|hour by hour|what we know|current events|timeline|key developments)\b/iu;

/** Paragraphs that must begin with a headline, or be points of a list, for a page to be told apart by them. */
const fewPosts = { runIns: 2, headlines: 2, points: 3 };
/** Their least share among the page's paragraphs. */
const mostParagraphs = 0.5;

/** Where a post begins: its block, by index, and what of it is headline and text. */
type Start = { index: number; headline: string | null; text: string | null };

/**
 * Splits the text of a page without times into posts, by the first of these that holds: the points of a
 * list; headlines that run into most paragraphs; headlines on lines of their own. A date on a line of
 * its own is the day of the posts below it.
 */
export function splitDigest(layout: Layout): void {
  const { content } = layout.opening;
  const headings = headingsOf(content);
  const points = startsByPoints(layout, headings);
  const starts =
    startsByPluses(content) ??
    points ??
    startsByRunIns(content) ??
    startsByHeadlines(layout, headings) ??
    startsByDays(layout, headings);
  const [first] = starts ?? [];
  if (starts === null || first === undefined) return;
  let heading: Segment['heading'] = null;
  let next = 0;
  layout.opening.content = [];
  for (const [index, block] of content.entries()) {
    const date = headings.get(block) ?? null;
    const start = starts[next];
    if (date !== null) {
      heading = { date, block };
      layout.dates.push(heading);
      layout.dateline ??= heading;
      layout.furniture.push({ lines: [block.number, block.number], role: 'dateline' });
    } else if (start?.index === index) {
      const mark = {
        ...noMarker,
        kind: 'headline' as const,
        headline: start.headline,
        text: start.text,
      };
      layout.posts.push({ marker: { mark, block }, heading, content: [] });
      next += 1;
    } else if (starts === points && !saysSomething(block.plain)) {
      layout.furniture.push({ lines: [block.number, block.number], role: 'section' });
    } else (layout.posts.at(-1) ?? layout.opening).content.push(block);
  }
  layout.furniture.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** Lines that are a date and nothing else. */
function headingsOf(
  content: readonly Block[],
): Map<Block, NonNullable<ReturnType<typeof readDate>>> {
  return new Map(
    content.flatMap((block) => {
      const date = readDate(block.plain);
      return date === null ? [] : [[block, date]];
    }),
  );
}

/** Posts that each begin with a headline on the line of their first paragraph. */
function startsByRunIns(content: readonly Block[]): Start[] | null {
  const paragraphs = content.filter(({ plain }) => endsLikeSentence(plain)).length;
  for (const read of [markedHeadline, gluedHeadline]) {
    const starts = content.flatMap((block, index) => {
      const runIn = read(block.text.replace(point, ''));
      return runIn === null ? [] : [{ index, ...runIn }];
    });
    if (starts.length >= Math.max(fewPosts.runIns, paragraphs * mostParagraphs)) return starts;
  }
  return null;
}

/**
 * Posts that their headlines tell apart: lines that do not end as sentences do, each with sentences
 * below. A report with sub-headings is not split: it has text before the first of them, and a title
 * that announces no posts.
 */
function startsByHeadlines(layout: Layout, headings: ReadonlyMap<Block, unknown>): Start[] | null {
  const { content } = layout.opening;
  const top = layout.dateline?.block.number ?? 0;
  const firstBelowDateline = content.findIndex(
    (block) => block.number > top && !headings.has(block),
  );
  const starts = content.flatMap((block, index) => {
    const next = content[index + 1];
    const isHeadline =
      !headings.has(block) &&
      readsLikeHeadline(block.plain) &&
      // Words in capitals name a part of a report: `SITUATION OVERVIEW`.
      /\p{Ll}|\p{Lo}/u.test(block.plain) &&
      next !== undefined &&
      !readsLikeHeadline(next.plain);
    return isHeadline ? [{ index, headline: block.text, text: null }] : [];
  });
  const beginsWithHeadlines =
    starts[0]?.index === firstBelowDateline && starts.length >= fewPosts.headlines;
  return beginsWithHeadlines || announcesPosts(layout) || areSigned(layout, starts)
    ? nullIfNone(starts)
    : null;
}

/** Days that a diary must have to be told from a report that a date or two interrupts. */
const fewDays = 3;

/** The days of a diary: each date on a line of its own begins a post. */
function startsByDays(layout: Layout, headings: ReadonlyMap<Block, unknown>): Start[] | null {
  const { content } = layout.opening;
  const top = layout.dateline?.block.number ?? Number.POSITIVE_INFINITY;
  const starts = content.flatMap((block, index) => {
    const above = content[index - 1];
    const isFirstBelowTop =
      block.number > top && (above === undefined || above.number < top) && !headings.has(block);
    return isFirstBelowTop || (above !== undefined && headings.has(above) && !headings.has(block))
      ? [{ index, headline: null, text: block.text }]
      : [];
  });
  return starts.length >= fewDays ? starts : null;
}

/** A point of a list, and the sign that it begins with. */
const point = /^(?:[•·▪●◦‣–—-]|\*(?!\*))\s*/u;

/**
 * Posts that are the points of a list, where they make up most of a page that announces several posts or
 * has several days. A point that is a label stands above paragraphs further in, which are its points. A
 * page of one day that prints its own time is a report in points, and keeps that time.
 */
function startsByPoints(layout: Layout, headings: ReadonlyMap<Block, unknown>): Start[] | null {
  const { content } = layout.opening;
  const isStamped = layout.pageStamps.some(({ stamp }) => stamp.clock !== null);
  if (headings.size + layout.dates.length < 2 && (isStamped || !announcesPosts(layout)))
    return null;
  let label = Number.POSITIVE_INFINITY;
  const starts = content.flatMap((block, index) => {
    const text = block.text.replace(point, '');
    const isPoint = text !== block.text;
    if ((isPoint || block.column > label) && saysSomething(text)) return [{ index, text }];
    label = isPoint ? block.column : Number.POSITIVE_INFINITY;
    return [];
  });
  const paragraphs = content.filter(
    (block) => !headings.has(block) && saysSomething(block.plain),
  ).length;
  if (starts.length < Math.max(fewPosts.points, paragraphs * mostParagraphs)) return null;
  const colons = starts.filter(({ text }) => headlineBeforeColon(text) !== null).length;
  const runInOf = (text: string): RunIn | null =>
    markedHeadline(text) ??
    (colons >= starts.length * mostParagraphs ? headlineBeforeColon(text) : null);
  return starts.map(({ index, text }) => ({
    index,
    ...(runInOf(text) ?? { headline: null, text }),
  }));
}

/** How tickers set off the sentence that opens a post: `+++ The port opens again. +++`. */
const pluses = /^\+{2,3}\s|\s\+{2,3}$/gu;

/** Posts that begin with a row of pluses, as no text does: their first sentence, alone on its line, is a headline. */
function startsByPluses(content: readonly Block[]): Start[] | null {
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
  return starts.length >= fewPosts.points ? starts : null;
}

/** A sentence at least; a label is none. */
function saysSomething(text: string): boolean {
  return endsLikeSentence(text) || !isSingleSentence(text);
}

function announcesPosts({ title }: Layout): boolean {
  return severalPosts.test(title?.plain ?? '');
}

/** Whether writers' names close most posts that headlines would make: no report is signed in between. */
function areSigned({ setAside, opening }: Layout, starts: readonly Start[]): boolean {
  const from = opening.content[starts[0]?.index ?? 0]?.number ?? 0;
  const names = setAside.filter(({ reason, lines }) => reason === 'byline' && lines[0] > from);
  return names.length >= fewPosts.headlines && names.length >= starts.length * mostParagraphs;
}

function nullIfNone(starts: Start[]): Start[] | null {
  return starts.length === 0 ? null : starts;
}
