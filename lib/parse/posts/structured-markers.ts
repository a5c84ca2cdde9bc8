import { findPageLines } from '../furniture/find-page-lines';
import { withPageLines } from '../furniture/page-lines';
import type { GivenPost } from '../layout/given-layout';
import { findOpeningAge, findStamps, type Stamp } from '../stamps/find-stamps';
import { resolveZonedClockDate } from '../stamps/two-zone-dates';
import type { Block } from '../text/blocks';
import { toAgeMarker } from './age-markers';
import { emptyMarker, type FoundMarkers, type Marker } from './marker';
import { toCandidate, toMarker } from './marker-candidates';

/** Fewest words, or the length of one, beside a time that are text and not part of its date. */
const fewestWords = 4;
const longWord = 5;
/** Longest line that is a time and nothing else. */
const longestTimeLine = 80;

/**
 * Makes the markers of posts that the structure of a page delimits; a report has none. No words decide where a post
 * begins, so that a clock elsewhere (of a video, of another story) begins none.
 */
export function findStructuredMarkers(
  blocks: readonly Block[],
  posts: readonly GivenPost[],
): FoundMarkers {
  const stamps = blocks.map(({ text }) => findStamps(text));
  const postOf = findPostOfBlocks(blocks, posts);
  const markers: (Marker | null)[] = blocks.map(() => null);
  const repeats: number[] = [];
  const first = new Map<number, number>();
  postOf.forEach((post, index) => {
    if (post !== null && !first.has(post)) first.set(post, index);
  });
  posts.forEach((post, number) => {
    const start = first.get(number);
    if (start === undefined) return;
    let end = start;
    while (postOf[end] === number) end += 1;
    const own = blocks.slice(start, end);
    const at = own.findIndex((block) => block.number === post.time);
    const headline = own.find((block) => block.number === post.headline) ?? null;
    const timed = at === -1 ? null : readTimedLine(own[at], start + at, stamps[start + at] ?? []);
    if (timed === null) {
      markers[start] = toUntimedMarker(own[0], headline);
      return;
    }
    markers[start + at] =
      headline === null || headline === own[at] ? timed : withHeadline(timed, headline);
    own.forEach((block, index) => {
      const found = index === at ? null : readTimesAlone(block);
      if (found === null) return;
      repeats.push(start + index);
      markers[start + at] = withDateOf(markers[start + at] ?? null, found);
    });
  });
  const ofPage = findPageLines(blocks, stamps);
  const outside = {
    indexes: new Set([...ofPage.indexes].filter((index) => postOf[index] === null)),
    stamps: new Map([...ofPage.stamps].filter(([index]) => postOf[index] === null)),
  };
  return {
    markers,
    pageLines: withPageLines(outside, repeats),
    firstClosedPost: null,
    postOf,
    authorLines: new Set(),
  };
}

/** Finds the post that each block is in. Posts are in page order and do not overlap. */
function findPostOfBlocks(
  blocks: readonly Block[],
  posts: readonly GivenPost[],
): (number | null)[] {
  let at = 0;
  return blocks.map(({ number }) => {
    while ((posts[at]?.lines[1] ?? Number.POSITIVE_INFINITY) < number) at += 1;
    const post = posts[at];
    return post !== undefined && post.lines[0] <= number ? at : null;
  });
}

/** Reads the line that prints a post's time; what else is on the line is its headline or first text. */
function readTimedLine(
  block: Block | undefined,
  index: number,
  stamps: readonly Stamp[],
): Marker | null {
  if (block === undefined) return null;
  const candidate = toCandidate(block, index, stamps);
  if (candidate !== null && candidate.place !== 'signed') return toMarker(candidate);
  const aged = toAgeMarker(block);
  if (aged !== null) return aged;
  const stamp = stamps.find(({ form }) => form === 'iso') ?? stamps[0];
  if (stamp === undefined) return null;
  const rest = `${block.text.slice(0, stamp.start)} ${block.text.slice(stamp.end)}`
    .replace(/\s+/gu, ' ')
    .trim();
  // A word with figures is part of a glued time: `May092024`.
  const words = withoutFigures(rest).match(/\p{L}+/gu) ?? [];
  const hasText = words.length >= fewestWords || words.some(({ length }) => length >= longWord);
  return toMarker({
    index,
    stamp,
    place: 'start',
    rest: hasText ? rest : null,
    separator: '',
    day: 0,
  });
}

/** Returns a text without the words that have figures in them. */
function withoutFigures(text: string): string {
  return text
    .split(' ')
    .filter((word) => !/\d/u.test(word))
    .join(' ');
}

/** Words beside a time that label the kind of post: `Breaking`, `Key event`. */
const label = /^\p{L}+(?:\s\p{L}+)?$/u;

/** Returns a marker whose headline is on a line of its own; other words beside the time are the first text. */
function withHeadline(marker: Marker, headline: Block): Marker {
  const beside = marker.headline ?? marker.text;
  const text = beside === null || label.test(beside) ? null : beside;
  return { ...marker, headline: null, text, headlineAbove: headline };
}

/** Returns the stamps of a line that is times and ages and nothing else; null for any other line. */
function readTimesAlone({ text }: Block): readonly Stamp[] | null {
  if (text.length > longestTimeLine) return null;
  const age = findOpeningAge(text);
  // Copies glue an age to the date after it: `14h ago8 Nov 2023 - 23:30`.
  const bare = age === null ? text : `${text.slice(0, age.start)} ${text.slice(age.end)}`;
  const stamps = findStamps(bare);
  if (stamps.length === 0 && age === null) return null;
  const rest = stamps.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    bare,
  );
  return /\p{L}/u.test(rest) ? null : stamps;
}

/** Returns a marker without a date with the date that the page prints beside another clock of the same post. */
function withDateOf(marker: Marker | null, stamps: readonly Stamp[]): Marker | null {
  const dated = stamps.find(({ date, clock }) => date !== null && clock !== null);
  if (marker?.clock == null || marker.date !== null) return marker;
  if (dated?.date == null || dated.clock === null) return marker;
  return {
    ...marker,
    date: resolveZonedClockDate(dated.date, dated.clock.minutes, marker.clock.minutes),
  };
}

/** Makes the marker of a post without a time: its first line, as headline or as text. */
function toUntimedMarker(first: Block | undefined, headline: Block | null): Marker | null {
  if (first === undefined) return null;
  const isHeadline = first === headline;
  return {
    ...emptyMarker,
    kind: 'headline',
    headline: isHeadline ? first.text : null,
    text: isHeadline ? null : first.text,
    headlineAbove: isHeadline ? null : headline,
  };
}
