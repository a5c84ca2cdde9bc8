import { requireValue } from '@/lib/text/required';
import { findPageLines } from '../furniture/find-page-lines';
import { type PageLines, withPageLines } from '../furniture/page-lines';
import { findOpeningAge, findStamps, type Stamp } from '../stamps/find-stamps';
import { readDayHeading } from '../stamps/partial-days';
import { readDate } from '../stamps/printed-dates';
import { type Block, readPlainText } from '../text/blocks';
import { toAgeMarker } from './age-markers';
import { chooseGroup } from './choose-group';
import { findFirstClosedPost } from './closing-times';
import { findDayMarkers } from './day-markers';
import { findReportTimes, type ReportTimes } from './feed-times';
import { attachHeadlinesAbove } from './headlines-above';
import type { FoundMarkers, Marker } from './marker';
import { type Candidate, toCandidate, toMarker } from './marker-candidates';
import { dropForeshadows, dropRepeats } from './repeated-times';

/**
 * Finds the markers of a page whose layout is unknown. Every stamp at either end of a line is a
 * candidate, and the page as a whole decides: posts are marked alike, so the heaviest group of
 * candidates that share position and form is the list of posts. A lone candidate counts only if it
 * shows more than digits.
 */
export function findGeneralMarkers(blocks: readonly Block[]): FoundMarkers {
  const stamps = blocks.map((block) => findStamps(block.text));
  const ofPage = findPageLines(blocks, stamps);
  const repeats = dropRepeats(findCandidates(blocks, stamps, ofPage.indexes));
  const foreshadows = dropForeshadows(repeats.kept, blocks);
  const candidates = foreshadows.kept;
  const pageLines = withPageLines(ofPage, [
    ...repeats.dropped,
    ...foreshadows.dropped,
    ...findRepeatedDates(candidates, blocks),
  ]);
  const chosen = chooseGroup(candidates);
  const ofReport = findReportTimes(chosen, blocks);
  if (ofReport !== null)
    return findOpeningMarkers(
      blocks.map(() => null),
      withReportTimes(pageLines, ofReport),
    );
  if (chosen.length === 0) return findOpeningMarkers(findMarkersWithoutClock(blocks), pageLines);
  const aged = findAgeMarkers(blocks, candidates, chosen);
  if (aged !== null) return findOpeningMarkers(aged, pageLines);
  return withTextAbove(
    blocks,
    chosen,
    withPageLines(pageLines, findOtherTimes(blocks, candidates, chosen)),
  );
}

/** Returns markers that open their posts and have nothing of them above. */
function findOpeningMarkers(
  markers: readonly (Marker | null)[],
  pageLines: PageLines,
): FoundMarkers {
  return { markers, pageLines, firstClosedPost: null, postOf: null, authorLines: new Set() };
}

function withReportTimes(pageLines: PageLines, { indexes, stamp }: ReportTimes): PageLines {
  return withPageLines(
    stamp === null
      ? pageLines
      : { ...pageLines, stamps: new Map([...pageLines.stamps, [stamp.index, [stamp.stamp]]]) },
    indexes,
  );
}

/** Finds the text above each chosen time that belongs to its post: a headline, or the whole post. */
function withTextAbove(
  blocks: readonly Block[],
  chosen: readonly Candidate[],
  pageLines: PageLines,
): FoundMarkers {
  const markerAt = new Map(
    chosen.map((candidate) => [
      candidate.index,
      withCutText(toMarker(candidate), readPlainText(blocks, candidate.index + 1)),
    ]),
  );
  const markers = blocks.map((_, index) => markerAt.get(index) ?? null);
  const firstClosedPost = findFirstClosedPost(chosen, blocks);
  return firstClosedPost === null
    ? {
        pageLines,
        firstClosedPost,
        postOf: null,
        ...attachHeadlinesAbove(markers, blocks, chosen, pageLines),
      }
    : { pageLines, firstClosedPost, postOf: null, markers, authorLines: new Set() };
}

/** Returns a marker without a headline where its line goes on below in the middle of a sentence. */
function withCutText(marker: Marker, below: string): Marker {
  const { headline, text } = marker;
  return headline === null || text !== null || !/^\p{Ll}/u.test(below)
    ? marker
    : { ...marker, headline: null, text: headline };
}

function findCandidates(
  blocks: readonly Block[],
  stamps: readonly (readonly Stamp[])[],
  pageLines: ReadonlySet<number>,
): Candidate[] {
  let day = 0;
  return blocks.flatMap((block, index) => {
    if (readDate(block.plain) !== null || readDayHeading(block.plain) !== null) day += 1;
    if (pageLines.has(index)) return [];
    const own = requireValue(stamps[index], 'Every block has its stamps.');
    const candidate = toCandidate(block, index, own);
    return candidate === null ? [] : [{ ...candidate, day }];
  });
}

/** Minimum number of ages (`12m ago`) that can be the markers of a page. */
const fewestAges = 3;

/**
 * Finds the markers of posts that print their age, among which older ones print their full time; null
 * if the chosen times are the markers.
 */
function findAgeMarkers(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): (Marker | null)[] | null {
  const ages = blocks.map((block) => (isAge(block) ? toAgeMarker(block) : null));
  const count = ages.filter((marker) => marker !== null).length;
  const lastAge = ages.findLastIndex((marker) => marker !== null);
  // Ages below dated posts belong to links to other pages; posts with an age are above dated ones.
  const areOlder = chosen.every(({ index, place }) => place === 'end' || index > lastAge);
  if (count < fewestAges || count <= chosen.length || !areOlder) return null;
  const older = new Map(
    candidates
      .filter(
        ({ index, place, stamp }) => place === 'whole' && stamp.date !== null && index > lastAge,
      )
      .map((candidate) => [candidate.index, toMarker(candidate)]),
  );
  return ages.map((marker, index) => older.get(index) ?? marker);
}

/** Returns whether a line is an age and nothing else: `12m ago`. */
function isAge({ text }: Block): boolean {
  const found = findOpeningAge(text);
  return found !== null && found.start === 0 && found.end === text.length;
}

/** Finds lines that repeat the date of the post on the line above. They are not day headings. */
function findRepeatedDates(candidates: readonly Candidate[], blocks: readonly Block[]): number[] {
  return candidates.flatMap(({ index, stamp: { date } }) => {
    const next = date === null ? null : readDate(readPlainText(blocks, index + 1));
    return next !== null && next.day === date?.day && next.month === date.month ? [index + 1] : [];
  });
}

/** Finds the markers of posts that print their age, or else their date and no clock. */
function findMarkersWithoutClock(blocks: readonly Block[]): (Marker | null)[] {
  const ages = blocks.map(toAgeMarker);
  const count = ages.filter((marker) => marker !== null).length;
  return count >= 2 ? ages : findDayMarkers(blocks);
}

/** Finds times beside the posts' own that begin no post: `Updated 16:20`, `12m ago`. */
function findOtherTimes(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): number[] {
  const own = new Set(chosen.map(({ index }) => index));
  const isLabelled = chosen.some(({ stamp }) => stamp.label !== null);
  const labels = candidates.flatMap(({ index, stamp, place }) =>
    place === 'whole' && stamp.label !== null && !isLabelled ? [index] : [],
  );
  const ages = blocks.flatMap((block, index) => (isAge(block) ? [index] : []));
  return [...labels, ...ages].filter((index) => !own.has(index));
}
