import type { Block } from './blocks';
import { bylines } from './bylines';
import { firstClosedPost } from './closing-stamps';
import { readDayMarkers } from './day-markers';
import { disorderly, readList } from './days';
import { type Marker, noMarker } from './marker';
import { findPageStamps } from './page-stamps';
import { readsLikeHeadline } from './sentences';
import {
  bullet,
  type Candidate,
  opensText,
  saysMoreThanDigits,
  toCandidate,
  toMarker,
} from './stamp-places';
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
  if (chosen.length === 0) return readWithoutClocks(blocks, pageStamps);
  setOtherStampsAside(blocks, candidates, chosen, pageStamps);
  const markers: (Marker | null)[] = blocks.map(() => null);
  for (const candidate of chosen) markers[candidate.index] = toMarker(candidate);
  const firstClosed = firstClosedPost(chosen, blocks);
  if (firstClosed === null) attachHeadlinesAbove(markers, blocks, chosen);
  return { markers, pageStamps, firstClosed };
}

/** Posts that tell how long ago they were made, or print their day and no clock. */
function readWithoutClocks(blocks: readonly Block[], pageStamps: Map<number, Stamp[]>): Reading {
  const relative = blocks.map(toRelative);
  const isRelative = relative.filter((marker) => marker !== null).length >= 2;
  return {
    markers: isRelative ? relative : readDayMarkers(blocks),
    pageStamps,
    firstClosed: null,
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
    const found = own.has(index) ? null : findRelative(block.text);
    if (found !== null && found.start === 0 && found.end === block.text.length) {
      pageStamps.set(index, []);
    }
  });
}

/** Bare clocks that no sign parts from the text must be this many to be believed. */
const fewBare = 3;

function chooseGroup(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = groupOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const ranked = [...groups.values()].filter(isList).sort((a, b) => weightOf(b) - weightOf(a));
  const [best] = ranked;
  return best === undefined ? [] : withKin(best, candidates);
}

/** Whether a group can be the list of a page's posts. */
function isList(group: readonly Candidate[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  if (group.length === 1) return standsAlone(first);
  if (group.some(saysMoreThanDigits)) return true;
  const isBare = group.every(({ place, sign }) => place === 'start' && sign === '');
  const isNumbers = group.every(({ stamp }) => stamp.form === 'figures');
  if (group.length < (isBare || isNumbers ? fewBare : 2)) return false;
  return isOrderly(group) && !(isNumbers && group.every(mayBeYear));
}

/** Posts that print their time a little otherwise than the others belong to the list as well. */
function withKin(best: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const [first] = best;
  if (first === undefined) return [];
  const members = new Set(best);
  const isOfPlace = (own: readonly Candidate['place'][]) =>
    best.every(({ place }) => own.includes(place));
  const isWhole = isOfPlace(['whole', 'signed']);
  const kin = candidates.filter(
    (candidate) =>
      !members.has(candidate) &&
      candidate.stamp.label === first.stamp.label &&
      (isWhole
        ? // Posts of another day may print its date where the others print the clock alone; beside
          // machines' times a clock that people read marks a post which the machine left out.
          isOfPlace([candidate.place]) &&
          (candidate.stamp.form === first.stamp.form || first.stamp.form === 'iso')
        : isOfPlace(['start', 'whole']) && isKinOf(candidate, best)),
  );
  const all = candidates.filter((candidate) => members.has(candidate) || kin.includes(candidate));
  return isWhole || kin.length === 0 || isOrderly(all) ? all : [...best];
}

/** A clock that opens its line as the others do, but for a sign or a word that it lacks. */
function isKinOf({ place, stamp, sign }: Candidate, best: readonly Candidate[]): boolean {
  return (
    place === 'start' &&
    stamp.clock !== null &&
    stamp.form !== 'figures' &&
    best.some((other) => other.place === 'start' && (other.sign === sign || sign === '')) &&
    best.some((other) => other.stamp.form === stamp.form || other.sign === sign)
  );
}

/**
 * Posts are marked in the same place (a post whose text is lost leaves its time alone on the line) and
 * parted from their text by the same sign; the form of the clock may vary where a zone or a half of the
 * day is printed.
 */
function groupOf({ place, stamp, sign }: Candidate): string {
  if (stamp.form === 'iso') return `${place} iso ${stamp.label ?? ''}`;
  const isCertain = stamp.zone !== null || stamp.form === 'half-day';
  const kind =
    stamp.date !== null || stamp.dayShift !== null ? 'dated' : isCertain ? 'certain' : sign;
  const side = place === 'end' || place === 'signed' ? place : 'start';
  const bare = place === 'whole' ? stamp.form : '';
  // Before a text the label is the post's: some are updated, others are not.
  return `${side} ${kind || bare} ${place === 'start' ? '' : (stamp.label ?? '')}`;
}

/**
 * Larger groups weigh more; a group that says more than digits weighs more than one that does not, and
 * one of machines' times, which say everything, most.
 */
function weightOf(group: readonly Candidate[]): number {
  if (group.every(({ stamp }) => stamp.form === 'iso')) return group.length * 4;
  return group.length * (group.some(saysMoreThanDigits) ? 2 : 1);
}

/** A year rather than a clock, as in a list of years. */
function mayBeYear({ stamp }: Candidate): boolean {
  const number = Number(stamp.printed);
  return number >= 1500 && number <= 2035;
}

function standsAlone({ stamp, place, sign }: Candidate): boolean {
  return (
    (place === 'whole' || place === 'end' || sign !== '') &&
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
      (place === 'whole' || place === 'signed') &&
      at >= 1 &&
      markers[at] === null &&
      readsLikeHeadline(blocks[at]?.plain ?? '') &&
      !readsLikeHeadline(blocks[index + 1]?.plain ?? '');
    return isAbove ? [{ index, at }] : [];
  });
  if (above.length * 2 <= chosen.length) return;
  const tail = gluedTail(above.flatMap(({ at }) => blocks[at]?.text ?? []));
  for (const { index, at } of above) {
    const marker = markers[index];
    const block = blocks[at];
    if (marker == null || block === undefined) continue;
    const headline = block.text.endsWith(tail) ? block.text.slice(0, -tail.length) : block.text;
    markers[index] = { ...marker, headlineAbove: block, headline: tail === '' ? null : headline };
  }
}

/**
 * The words of a link that a copy has run into most headlines: `…off the highwayReturn to menu`.
 * @returns empty where there are none
 */
function gluedTail(headlines: readonly string[]): string {
  for (const headline of headlines.slice(0, 2)) {
    for (const { index } of headline.matchAll(
      /(?<=[\p{Ll}\p{N}?!"”’])\p{Lu}(?=[\p{L}\s]{4,40}$)/gu,
    )) {
      const tail = headline.slice(index);
      const sharing = headlines.filter((other) => other.endsWith(tail)).length;
      if (sharing >= 2 && sharing * 2 > headlines.length) return tail;
    }
  }
  return '';
}
