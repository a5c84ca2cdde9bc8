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
  const kept: Candidate[] = [];
  const dropped: number[] = [];
  candidates.forEach((candidate, order) => {
    const headline = candidate.place === 'start' ? candidate.rest?.replace(/\s+/gu, ' ') : null;
    const isForeshadow =
      headline != null &&
      candidates
        .slice(order + 1)
        .some(
          ({ index, stamp, place }) =>
            place === 'whole' &&
            isSameClock(stamp, candidate.stamp) &&
            blocks.slice(index - 1, index + 4).some(({ plain }) => plain === headline),
        );
    if (isForeshadow) dropped.push(candidate.index);
    else kept.push(candidate);
  });
  return { kept, dropped };
}
