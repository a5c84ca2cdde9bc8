import type { Block } from './blocks';
import { bylines } from './bylines';
import { firstClosedPost } from './closing-stamps';
import { disorderly, readList } from './days';
import { type Marker, noMarker } from './marker';
import { findPageStamps } from './page-stamps';
import { readsLikeHeadline } from './sentences';
import { bullet, type Candidate, opensText, toCandidate, toMarker } from './stamp-places';
import { findRelative, findStamps, type Stamp } from './stamps';

/** What the times on a page are: markers of posts, block by block, and stamps of the page itself. */
export type Reading = {
  markers: (Marker | null)[];
  /** Stamps of the page, by the index of their block. */
  pageStamps: Map<number, Stamp[]>;
  /** Where the markers close their posts, the block that the first post begins with; else null. */
  firstClosed: Block | null;
};

/**
 * Finds the posts of a page whose layout is not known. Every stamp at either end of a line is a
 * candidate; the page as a whole decides: posts are marked alike, so the largest group of candidates
 * in one place and form is the list of posts, and what stands alone is believed only where it says
 * more than digits.
 */
export function readCandidates(blocks: readonly Block[]): Reading {
  const found = blocks.map((block) => findStamps(block.text));
  const pageStamps = findPageStamps(blocks, found);
  const candidates = found.flatMap((stamps, index) => {
    const block = blocks[index];
    if (block === undefined || pageStamps.has(index)) return [];
    return toCandidate(block, index, stamps) ?? [];
  });
  const chosen = chooseGroup(candidates);
  if (chosen.length === 0) return readRelative(blocks, pageStamps);
  setOtherStampsAside(blocks, candidates, chosen, pageStamps);
  const markers: (Marker | null)[] = blocks.map(() => null);
  for (const candidate of chosen) markers[candidate.index] = toMarker(candidate);
  const firstClosed = firstClosedPost(chosen, blocks);
  if (firstClosed === null) attachHeadlinesAbove(markers, blocks, chosen);
  return { markers, pageStamps, firstClosed };
}

/**
 * A page that only tells how long ago its posts were made. The posts are told apart by it; their clocks
 * are not printed.
 */
function readRelative(blocks: readonly Block[], pageStamps: Map<number, Stamp[]>): Reading {
  const markers = blocks.map((block): Marker | null => {
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
  });
  const count = markers.filter((marker) => marker !== null).length;
  return { markers: count >= 2 ? markers : blocks.map(() => null), pageStamps, firstClosed: null };
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
    const found = own.has(index) ? null : findRelative(block.text);
    if (found !== null && found.start === 0 && found.end === block.text.length) {
      pageStamps.set(index, []);
    }
  });
}

function chooseGroup(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = groupOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const [best = []] = [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
  const [first] = best;
  if (first === undefined) return [];
  if (best.length === 1 && !standsAlone(first)) return [];
  if (best.length > 1 && !best.some(saysMoreThanDigits) && !isOrderly(best)) return [];
  // Posts of another day may print its date where the others print the clock alone.
  const isWhole = ['whole', 'signed'].some((own) => best.every(({ place }) => place === own));
  const members = new Set(best);
  return candidates.filter(
    (candidate) =>
      members.has(candidate) ||
      (isWhole &&
        candidate.place === 'whole' &&
        // Beside machines' times a clock that people read marks a post which the machine left out.
        (candidate.stamp.form === first.stamp.form || first.stamp.form === 'iso') &&
        candidate.stamp.label === first.stamp.label),
  );
}

/**
 * Posts are marked in the same place (a post whose text is lost leaves its time alone on the line); the
 * form of the clock may vary where a zone or a half of the day is printed.
 */
function groupOf({ place, stamp }: Candidate): string {
  if (stamp.form === 'iso') return `${place} iso ${stamp.label ?? ''}`;
  const form = stamp.zone !== null || stamp.form === 'half-day' ? 'certain' : stamp.form;
  const dated = stamp.date !== null || stamp.dayShift !== null ? 'dated' : form;
  const side = place === 'end' || place === 'signed' ? place : 'start';
  return `${side} ${dated} ${stamp.label ?? ''}`;
}

/**
 * Larger groups weigh more; a group that says more than digits weighs more than one that does not, and
 * one of machines' times, which say everything, most.
 */
function weightOf(group: readonly Candidate[]): number {
  if (group.every(({ stamp }) => stamp.form === 'iso')) return group.length * 4;
  return group.length * (group.some(saysMoreThanDigits) ? 2 : 1);
}

function saysMoreThanDigits({ stamp }: Candidate): boolean {
  return (
    stamp.zone !== null || stamp.date !== null || stamp.form === 'half-day' || stamp.label !== null
  );
}

function standsAlone(candidate: Candidate): boolean {
  const { stamp, place, isParted } = candidate;
  return (
    isParted &&
    (stamp.zone !== null ||
      (stamp.date !== null && place === 'whole') ||
      (stamp.form === 'half-day' && place !== 'end'))
  );
}

/** Clocks that say nothing more must be a list: few of them out of its order, whichever that is. */
function isOrderly(group: readonly Candidate[]): boolean {
  const posts = group.map(({ stamp }) => ({ minutes: stamp.clock?.minutes ?? null, stated: null }));
  const isReadable = posts.every(({ minutes }) => minutes !== null);
  return isReadable && readList(posts, null).outOfOrder.length <= disorderly * (posts.length - 1);
}

/**
 * In some layouts the headline stands above its time. It does where most times stand under a line that
 * reads like a headline and over one that reads like a sentence.
 */
function attachHeadlinesAbove(
  markers: (Marker | null)[],
  blocks: readonly Block[],
  chosen: readonly Candidate[],
): void {
  const above = chosen.flatMap(({ index, place }) => {
    // A byline may stand between the two.
    const at = bylines.test(blocks[index - 1]?.plain ?? '') ? index - 2 : index - 1;
    const isAbove =
      place === 'whole' &&
      at >= 1 &&
      markers[at] === null &&
      readsLikeHeadline(blocks[at]?.plain ?? '') &&
      !readsLikeHeadline(blocks[index + 1]?.plain ?? '');
    return isAbove ? [{ index, at }] : [];
  });
  if (above.length * 2 <= chosen.length) return;
  for (const { index, at } of above) {
    const marker = markers[index];
    const block = blocks[at];
    if (marker != null && block !== undefined) markers[index] = { ...marker, headlineAbove: block };
  }
}
