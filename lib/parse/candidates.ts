import type { Block } from './blocks';
import { bylines } from './bylines';
import { readList } from './days';
import { type Marker, noMarker } from './marker';
import { readsLikeHeadline } from './sentences';
import { findRelative, findStamps, type Stamp } from './stamps';

/**
 * Where on its line a stamp stands: filling it, opening it (the post's headline or text follows), or
 * closing it (the headline stands before it).
 */
type Place = 'whole' | 'start' | 'end';

/** A stamp that may begin a post. */
type Candidate = {
  index: number;
  stamp: Stamp;
  place: Place;
  /** What stands before or after the stamp on its line; null where nothing does. */
  rest: string | null;
  /** Whether a dash, a colon or the like parts the stamp from what follows. */
  isParted: boolean;
};

/** What the times on a page are: markers of posts, block by block, and stamps of the page itself. */
export type Reading = {
  markers: (Marker | null)[];
  /** Stamps of the page, by the index of their block. */
  pageStamps: Map<number, Stamp[]>;
};

/** What may stand before the time: a point of a list, its number, a bracket, a row of signs. */
const bullet = /^(?:\d{1,3}[.)]\s+)?(?:[^\p{L}\p{N}\s]{1,4}\s?){0,2}$/u;
/** A name and a comma before a bracketed time, as exported chats have it. */
const sender = /^[^\d.!?]{2,60},\s\[$/u;
const closingSigns = /\s*[+*=~|_]{2,}$/u;
const nothingMore = /^[\s:.)\]|–—-]*$/u;
/** A writer’s name behind the time. */
const author = /^\s*[,|]\s*(?:by\s)?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3}$/u;
const parting = /^(?:[)\]]?\s*(?:(?:[–—]|--?|[:|])\s*|\.\s+)|[)\]]\s+)/u;
/** Two signs or more before the time set it off as a dash behind it would. */
const setOff = /[^\p{L}\p{N}\s]{2,}\s?$/u;
const opensText = /^["'“‘«([]?[\p{Lu}\p{N}]/u;

/** Longest line that holds a stamp of the page and little else. */
const longestPageStamp = 160;
/** Share of posts that may stand out of order for bare clocks to be taken for a list of times. */
const disorderly = 0.3;

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
  attachHeadlinesAbove(markers, blocks, chosen);
  return { markers, pageStamps };
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
  return { markers: count >= 2 ? markers : blocks.map(() => null), pageStamps };
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

/**
 * Stamps of the page rather than of a post: two dated ones on a line; a dated one that says `Updated`
 * or `Published`, as long as there are no more than two such lines; a dated line above all text.
 */
function findPageStamps(blocks: readonly Block[], found: readonly Stamp[][]): Map<number, Stamp[]> {
  const labelled: number[] = [];
  const pages = new Map<number, Stamp[]>();
  const firstText = blocks.findIndex(
    ({ plain }, index) =>
      /\.["'”’]?$/u.test(plain) && plain.split(' ').length >= 4 && found[index]?.length === 0,
  );
  // Where a machine labelled the page's own time, a bare one is a post's.
  const isStructured = found.some((stamps) =>
    stamps.some(({ form, label }) => form === 'iso' && label !== null),
  );
  found.forEach((stamps, index) => {
    const block = blocks[index];
    const dated = stamps.filter(({ date }) => date !== null);
    const [first] = dated;
    if (block === undefined || first === undefined || block.text.length > longestPageStamp) return;
    if (dated.length > 1) {
      pages.set(index, dated);
      return;
    }
    const fills =
      nothingMore.test(block.text.slice(first.end)) && block.text.slice(0, first.start).length < 40;
    if (!fills) return;
    const labelAbove = /^(?:last |first )?(?:updated|published|posted)(?: on| at)?:?$/iu.test(
      blocks[index - 1]?.plain ?? '',
    );
    if (labelAbove) pages.set(index, [first]);
    else if (first.label !== null && first.label !== 'update') labelled.push(index);
    else if (first.form === 'iso' && isStructured) return;
    else {
      const others = found.filter((list, other) => other !== index && list.length > 0).length;
      const alike = found.filter(
        (list, other) =>
          other !== index && list.some((stamp) => stamp.date !== null && stamp.label === null),
      ).length;
      const isAboveText = index < firstText && (others > 0 || index <= 3);
      if (alike === 0 && (isAboveText || others >= 2)) pages.set(index, [first]);
    }
  });
  const filling = labelled.filter((index) => {
    const [stamp] = found[index] ?? [];
    return stamp !== undefined && (blocks[index]?.text.slice(0, stamp.start).length ?? 0) < 40;
  });
  if (filling.length <= 2) {
    for (const index of filling) {
      const before = blocks[index]?.text.slice(0, found[index]?.[0]?.start ?? 0) ?? '';
      // A headline that runs into its label is a post: `…for lawpublished at 15:50`.
      if (/\p{Ll}$/u.test(before)) continue;
      pages.set(index, found[index] ?? []);
    }
  }
  return pages;
}

function toCandidate(block: Block, index: number, stamps: readonly Stamp[]): Candidate | null {
  const { text } = block;
  for (const stamp of stamps) {
    const before = text.slice(0, stamp.start);
    const after = text.slice(stamp.end);
    if (bullet.test(before) || sender.test(before)) {
      if (nothingMore.test(after) || author.test(after)) {
        return { index, stamp, place: 'whole', rest: null, isParted: true };
      }
      const gap = parting.exec(after)?.[0];
      const rest = (gap === undefined ? after : after.slice(gap.length))
        .trim()
        .replace(closingSigns, '');
      const saysMore = stamp.form === 'half-day' || stamp.zone !== null || stamp.date !== null;
      const isParted = gap !== undefined || setOff.test(before);
      if (isParted || (saysMore && /^\s/u.test(after) && opensText.test(rest))) {
        return { index, stamp, place: 'start', rest, isParted };
      }
    } else if (nothingMore.test(after)) {
      const opensBracket = /[([]\s*$/u.test(before);
      if (opensBracket || stamp.label !== null) {
        const rest = before
          .replace(/[([]\s*$/u, '')
          .replace(/^\s*\d{1,3}[.)]\s+/u, '')
          .trim();
        if (rest !== '' && rest.length <= 250) {
          return { index, stamp, place: 'end', rest, isParted: true };
        }
      }
    }
  }
  return null;
}

function chooseGroup(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = groupOf(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const [best = []] = [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
  const [first] = best;
  if (first === undefined) return [];
  if (best.length === 1 && !standsAlone(first)) return [];
  if (best.length > 1 && !best.some(saysMoreThanDigits) && !isOrderly(best)) return [];
  // Posts of another day may print its date where the others print the clock alone.
  const isWhole = best.every(({ place }) => place === 'whole');
  return candidates.filter(
    (candidate) =>
      best.includes(candidate) ||
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
  return `${place === 'end' ? 'end' : 'start'} ${dated} ${stamp.label ?? ''}`;
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

function toMarker({ stamp, place, rest, isParted }: Candidate): Marker {
  const isHeadline =
    rest !== null &&
    (place === 'end' || (!/[.…]["'”’)\]]*$/u.test(rest) && (isParted || rest.length <= 200)));
  return {
    kind: 'time',
    printed: stamp.printed,
    clock: stamp.clock,
    zone: stamp.zone,
    date: stamp.date,
    headline: isHeadline ? rest : null,
    text: isHeadline ? null : rest,
    headlineAbove: null,
    dayShift: stamp.dayShift,
    minutesAgo: null,
  };
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
