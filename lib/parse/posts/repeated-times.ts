import type { Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import type { Candidate } from './marker-candidates';

/** Candidates that may begin posts, and the indexes of lines that only repeat their times. */
export type Deduplicated = { kept: Candidate[]; dropped: number[] };

/**
 * Drops times that a layout prints a second time, in another form, on the next line. The first is the post's,
 * unless only the second names a zone, in brackets: then the first is the clock of the person who saved the
 * page.
 */
export function dropRepeats(candidates: readonly Candidate[]): Deduplicated {
  const kept: Candidate[] = [];
  const dropped: number[] = [];
  for (const candidate of candidates) {
    const { index, stamp, place } = candidate;
    const above = kept.at(-1);
    if (above === undefined || above.index !== index - 1 || place !== 'whole') {
      kept.push(candidate);
    } else if (above.place === 'whole' && isOtherZone(above.stamp, stamp)) {
      dropped.push(above.index);
      kept[kept.length - 1] = candidate;
    } else if (
      (above.place === 'whole' || above.place === 'end') &&
      isSameClock(above.stamp, stamp)
    ) {
      dropped.push(index);
    } else kept.push(candidate);
  }
  return { kept, dropped };
}

function isSameClock(one: Stamp, other: Stamp): boolean {
  return one.clock !== null && one.clock.minutes === other.clock?.minutes;
}

/**
 * Returns whether a clock with a zone repeats the dated clock above it in that zone. Zones differ by
 * whole half hours.
 */
function isOtherZone(above: Stamp, below: Stamp): boolean {
  if (above.clock === null || below.clock === null) return false;
  return (
    above.zone === null &&
    above.date !== null &&
    below.zone !== null &&
    below.date === null &&
    (above.clock.minutes - below.clock.minutes) % 30 === 0
  );
}

/**
 * Drops the lines of a list of highlights at the top, which repeats times and headlines of posts below:
 * the post is where its text is.
 */
export function dropForeshadows(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
): Deduplicated {
  const lastPosts = findLastPosts(candidates, blocks);
  const isForeshadow = ({ index, place, rest, stamp }: Candidate) => {
    const headline = place === 'start' ? rest?.replace(/\s+/gu, ' ') : null;
    const last = headline == null ? undefined : lastPosts.get(makePostKey(stamp, headline));
    return last !== undefined && last > index;
  };
  return {
    kept: candidates.filter((candidate) => !isForeshadow(candidate)),
    dropped: candidates.filter(isForeshadow).map(({ index }) => index),
  };
}

/** Returns the index of the last time on a line of its own, by its clock and each line of text near it. */
function findLastPosts(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
): ReadonlyMap<string, number> {
  return new Map(
    candidates.flatMap(({ index, stamp, place }) =>
      place === 'whole' && stamp.clock !== null
        ? blocks
            .slice(Math.max(0, index - 1), index + 4)
            .map(({ plain }) => [makePostKey(stamp, plain), index] as const)
        : [],
    ),
  );
}

function makePostKey({ clock }: Stamp, text: string): string {
  return `${clock?.minutes ?? ''} ${text}`;
}
