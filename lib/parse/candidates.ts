import type { Block } from './blocks';
import { readList } from './days';
import type { Marker } from './markers';
import { readsLikeHeadline } from './sentences';
import { findStamps, type Stamp } from './stamps';

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

const bullet = /^(?:[•·*–—-]\s*|\d{1,3}[.)]\s+)?[([]?$/u;
const nothingMore = /^[\s:.)\]|–—-]*$/u;
/** A writer’s name behind the time. */
const author = /^\s*[,|]\s*(?:by\s)?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3}$/u;
const parting = /^[)\]]?\s*(?:(?:[–—]|--?|[:|])\s*|\.\s+)/u;
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
  const markers: (Marker | null)[] = blocks.map(() => null);
  for (const candidate of chosen) markers[candidate.index] = toMarker(candidate);
  attachHeadlinesAbove(markers, blocks, chosen);
  return { markers, pageStamps };
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
    if (first.label !== null && first.label !== 'update') labelled.push(index);
    else if (index < firstText && found.slice(0, index).every((others) => others.length === 0)) {
      const others = found.filter((list, other) => other !== index && list.length > 0).length;
      const alike = found.filter(
        (list, other) =>
          other !== index &&
          list.some(
            (stamp) => stamp.date !== null && stamp.label === null && stamp.start === first.start,
          ),
      ).length;
      if (others === 0 ? index <= 3 : alike === 0) pages.set(index, [first]);
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
    if (bullet.test(before.trimEnd()) || bullet.test(before)) {
      if (nothingMore.test(after) || author.test(after)) {
        return { index, stamp, place: 'whole', rest: null, isParted: true };
      }
      const gap = parting.exec(after)?.[0];
      const rest = (gap === undefined ? after : after.slice(gap.length)).trim();
      const saysMore = stamp.form === 'half-day' || stamp.zone !== null || stamp.date !== null;
      if (gap !== undefined || (saysMore && /^\s/u.test(after) && opensText.test(rest))) {
        return { index, stamp, place: 'start', rest, isParted: gap !== undefined };
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
  return best;
}

/**
 * Posts are marked in the same place (a post whose text is lost leaves its time alone on the line); the
 * form of the clock may vary where a zone or a half of the day is printed.
 */
function groupOf({ place, stamp }: Candidate): string {
  const form = stamp.zone !== null || stamp.form === 'half-day' ? 'certain' : stamp.form;
  return `${place === 'end' ? 'end' : 'start'} ${stamp.date !== null ? 'dated' : form}`;
}

/** Larger groups weigh more; a group that says more than digits weighs more than one that does not. */
function weightOf(group: readonly Candidate[]): number {
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
  const above = chosen.filter(
    ({ index, place }) =>
      place === 'whole' &&
      index >= 2 &&
      markers[index - 1] === null &&
      readsLikeHeadline(blocks[index - 1]?.plain ?? '') &&
      !readsLikeHeadline(blocks[index + 1]?.plain ?? ''),
  );
  if (above.length * 2 <= chosen.length) return;
  for (const { index } of above) {
    const marker = markers[index];
    const block = blocks[index - 1];
    if (marker != null && block !== undefined) markers[index] = { ...marker, headlineAbove: block };
  }
}
