import type { Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import type { Candidate } from './marker-candidates';

/**
 * Some layouts print a post's time a second time on the next line, in another form: the first is the
 * post's, the other is set aside. Where only the second names its zone, in brackets, it is the post's:
 * the first is the clock of whoever saved the page.
 */
export function withoutRepeats(
  candidates: readonly Candidate[],
  pageStamps: Map<number, Stamp[]>,
): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { index, stamp, place } = candidate;
    const before = kept.at(-1);
    const isBelow =
      place === 'whole' &&
      before?.place === 'whole' &&
      before.index === index - 1 &&
      !pageStamps.has(before.index);
    const isBelowEnd = place === 'whole' && before?.place === 'end' && before.index === index - 1;
    if (isBelow && isElsewhere(before.stamp, stamp)) {
      pageStamps.set(before.index, []);
      kept.pop();
    } else if (
      (isBelow || isBelowEnd) &&
      stamp.clock !== null &&
      isSameClock(before.stamp, stamp)
    ) {
      pageStamps.set(index, []);
      continue;
    }
    kept.push(candidate);
  }
  return kept;
}

function isSameClock(one: Stamp, other: Stamp): boolean {
  return one.clock !== null && one.clock.minutes === other.clock?.minutes;
}

/** Whether a clock with a zone is the one above it, which has its day, told for that zone: whole half hours lie between. */
function isElsewhere(above: Stamp, below: Stamp): boolean {
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
 * A list of the most important posts above them repeats their times and headlines: the post is where its
 * text is, and the list's line is set aside.
 */
export function withoutForeshadows(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
  pageStamps: Map<number, Stamp[]>,
): Candidate[] {
  return candidates.filter((candidate, order) => {
    const headline = candidate.place === 'start' ? candidate.rest?.replace(/\s+/gu, ' ') : null;
    const isTold =
      headline != null &&
      candidates
        .slice(order + 1)
        .some(
          ({ index, stamp, place }) =>
            place === 'whole' &&
            isSameClock(stamp, candidate.stamp) &&
            blocks.slice(index - 1, index + 4).some(({ plain }) => plain === headline),
        );
    if (isTold) pageStamps.set(candidate.index, []);
    return !isTold;
  });
}
