import { findLabelledDates } from '../furniture/labelled-dates';
import { findPageStamps } from '../furniture/page-stamps';
import { frameOfPrint } from '../furniture/print-frame';
import { findRelative, findStamps, type Stamp } from '../stamps/find-stamps';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { chooseGroup } from './choose-group';
import { firstClosedPost } from './closing-times';
import { readDayMarkers } from './day-markers';
import { attachHeadlinesAbove } from './headlines-above';
import { type Marker, noMarker } from './marker';
import { bullet, type Candidate, opensText, toCandidate, toMarker } from './marker-candidates';
import { withoutForeshadows, withoutRepeats } from './repeated-times';

/** What the times on a page are: markers of posts, block by block, and stamps of the page itself. */
export type Reading = {
  markers: (Marker | null)[];
  /** Stamps of the page, by the index of their block. */
  pageStamps: Map<number, Stamp[]>;
  /** Where the markers close their posts, the block that the first post begins with; else null. */
  firstClosed: Block | null;
  /** Lines that name the writer of a post and stand between its headline and its time. */
  writers: ReadonlySet<Block>;
};

/**
 * Finds the posts of a page whose layout is not known. Every stamp at either end of a line is a
 * candidate; the page as a whole decides: posts are marked alike, so the largest group of candidates
 * in one place and form is the list of posts, and what stands alone is believed only where it says
 * more than digits.
 */
export function readCandidates(blocks: readonly Block[]): Reading {
  const found = blocks.map((block) => findStamps(block.text));
  const pageStamps = new Map([...findLabelledDates(blocks), ...findPageStamps(blocks, found)]);
  for (const index of frameOfPrint(blocks)) pageStamps.set(index, []);
  const all = found.flatMap((stamps, index) => {
    const block = blocks[index];
    if (block === undefined || pageStamps.has(index)) return [];
    return toCandidate(block, index, stamps) ?? [];
  });
  const candidates = withoutForeshadows(withoutRepeats(all, pageStamps), blocks, pageStamps);
  setRepeatedDatesAside(candidates, blocks, pageStamps);
  const chosen = chooseGroup(candidates);
  if (chosen.length === 0) return readWithoutClocks(blocks, pageStamps);
  const aged = withAges(blocks, candidates, chosen);
  if (aged !== null) return { markers: aged, pageStamps, firstClosed: null, writers: new Set() };
  setOtherStampsAside(blocks, candidates, chosen, pageStamps);
  const markers: (Marker | null)[] = blocks.map(() => null);
  for (const candidate of chosen) markers[candidate.index] = toMarker(candidate);
  const firstClosed = firstClosedPost(chosen, blocks);
  const writers =
    firstClosed === null
      ? attachHeadlinesAbove(markers, blocks, chosen, (index) => pageStamps.has(index))
      : new Set<Block>();
  return { markers, pageStamps, firstClosed, writers };
}

/**
 * Posts that tell how long ago they were made, among which older ones print their whole time; null where
 * the times that were chosen are the posts'.
 */
function withAges(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): (Marker | null)[] | null {
  const aged = blocks.map((block) => (isWholeAge(block) ? toRelative(block) : null));
  const count = aged.filter((marker) => marker !== null).length;
  // Links to other pages tell their age as well, below the posts; posts of an age stand above dated ones.
  const lastAge = aged.findLastIndex((marker) => marker !== null);
  const areOlder = chosen.every(({ index, place }) => place === 'end' || index > lastAge);
  if (count < fewAges || count <= chosen.length || !areOlder) return null;
  for (const candidate of candidates) {
    const { index, place, stamp } = candidate;
    if (place === 'whole' && stamp.date !== null && index > lastAge)
      aged[index] = toMarker(candidate);
  }
  return aged;
}

const fewAges = 3;

function isWholeAge({ text }: Block): boolean {
  const found = findRelative(text);
  return found !== null && found.start === 0 && found.end === text.length;
}

/** The day of a post that prints it with its time, alone on the next line, heads no others. */
function setRepeatedDatesAside(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
  pageStamps: Map<number, Stamp[]>,
): void {
  for (const { index, stamp } of candidates) {
    const next = stamp.date === null ? null : readDate(blocks[index + 1]?.plain ?? '');
    const isSame = next !== null && next.day === stamp.date?.day && next.month === stamp.date.month;
    if (isSame) pageStamps.set(index + 1, []);
  }
}

/** Posts that tell how long ago they were made, or print their day and no clock. */
function readWithoutClocks(blocks: readonly Block[], pageStamps: Map<number, Stamp[]>): Reading {
  const relative = blocks.map(toRelative);
  const isRelative = relative.filter((marker) => marker !== null).length >= 2;
  return {
    markers: isRelative ? relative : readDayMarkers(blocks),
    pageStamps,
    firstClosed: null,
    writers: new Set(),
  };
}

/** The marker of a post that only tells how long ago it was made; its clock is not printed. */
function toRelative(block: Block): Marker | null {
  const found = findRelative(block.text);
  if (found === null || !bullet.test(block.text.slice(0, found.start))) return null;
  const rest = block.text.slice(found.end).trim();
  if (rest !== '' && !opensText.test(rest)) return null;
  const isHeadline = rest !== '' && !/[.…]["'”’)\]]*$/u.test(rest);
  return {
    ...noMarker,
    kind: 'time',
    printed: found.printed,
    minutesAgo: found.minutes,
    headline: isHeadline ? rest : null,
    text: isHeadline || rest === '' ? null : rest,
  };
}

/** Beside the posts' own times stand others that begin no post: when one was updated, how long ago. */
function setOtherStampsAside(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  pageStamps: Map<number, Stamp[]>,
): void {
  const own = new Set(chosen.map(({ index }) => index));
  const isLabelled = chosen.some(({ stamp }) => stamp.label !== null);
  for (const { index, stamp, place } of candidates) {
    if (!own.has(index) && place === 'whole' && stamp.label !== null && !isLabelled) {
      pageStamps.set(index, []);
    }
  }
  blocks.forEach((block, index) => {
    if (!own.has(index) && isWholeAge(block)) pageStamps.set(index, []);
  });
}
