import { assignDays, type ListedClock, maxDisorderOfList } from '../days/assign-days';
import { type Candidate, showsMoreThanDigits } from './marker-candidates';

/** Share allowed out of order where a bar separates times from text, as prose never does. */
const maxDisorderOfBarred = 0.5;
/** Minimum number of clocks without zone, date or separator that count as a list. */
const fewestBare = 3;

/**
 * Returns the candidates that mark posts: the heaviest group that forms a list, plus its near matches.
 * @param candidates in page order
 * @returns the chosen ones, in page order; none if no group forms a list
 */
export function chooseGroup(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    // `Noon` marks a post among others with figures, and no list of its own.
    if (candidate.stamp.form === 'word') continue;
    const key = makeGroupKey(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const [best] = [...groups.values()].filter(isList).sort((a, b) => weighGroup(b) - weighGroup(a));
  return best === undefined ? [] : withNearMatches(best, candidates);
}

/** Returns whether a group can be the list of a page's posts. */
function isList(group: readonly Candidate[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  if (group.length === 1) return canBeAlone(first);
  if (group.some(showsMoreThanDigits)) return true;
  const isBare = group.every(({ place, separator }) => place === 'start' && separator === '');
  const isFourDigits = group.every(({ stamp }) => stamp.form === 'four-digit');
  if (group.length < (isBare || isFourDigits ? fewestBare : 2) || isRecording(group)) return false;
  if (isFourDigits && (group.every(mayBeYear) || (isBare && group.every(isRound)))) return false;
  const isBarred = group.length >= 4 && group.every(({ separator }) => separator === '|');
  const maxDisorder = isBarred ? maxDisorderOfBarred : maxDisorderOfList;
  // A post may be pinned above the others.
  return (
    isOrderly(group, maxDisorder) ||
    (group.length > fewestBare && isOrderly(group.slice(1), maxDisorder))
  );
}

/** Returns whether times are a transcript's: they follow the speakers' names and begin at zero. */
function isRecording(group: readonly Candidate[]): boolean {
  return (
    group[0]?.stamp.clock?.minutes === 0 &&
    group.length > 2 &&
    group.every(({ place }) => place === 'end')
  );
}

/** Adds the candidates whose time is printed a little differently from the rest of the group. */
function withNearMatches(
  best: readonly Candidate[],
  candidates: readonly Candidate[],
): Candidate[] {
  const [first] = best;
  if (first === undefined) return [];
  const members = new Set(best);
  const hasPlace = (own: readonly Candidate['place'][]) =>
    best.every(({ place }) => own.includes(place));
  const isWhole = hasPlace(['whole', 'signed']);
  const nearMatches = candidates.filter(
    (candidate) =>
      !members.has(candidate) &&
      hasLabelOf(candidate, first) &&
      (isWhole
        ? // Posts of another day may add its date to the clock; among machine-readable times, a clock
          // for people marks a post that has no machine-readable one.
          hasPlace([candidate.place]) &&
          (candidate.stamp.form === first.stamp.form ||
            candidate.stamp.form === 'word' ||
            first.stamp.form === 'iso')
        : hasPlace(['start', 'whole']) && isNearMatch(candidate, best)),
  );
  const all = candidates.filter(
    (candidate) => members.has(candidate) || nearMatches.includes(candidate),
  );
  return isWhole || nearMatches.length === 0 || isOrderly(all) ? all : [...best];
}

/** Returns whether a candidate has the group's label; in a list of dated times some may lack it. */
function hasLabelOf({ stamp }: Candidate, first: Candidate): boolean {
  return (
    stamp.label === first.stamp.label ||
    (stamp.label === null && stamp.date !== null && first.stamp.date !== null)
  );
}

/** Returns whether a clock opens its line as the group does, but for a missing separator or word. */
function isNearMatch({ place, stamp, separator }: Candidate, best: readonly Candidate[]): boolean {
  return (
    place === 'start' &&
    stamp.clock !== null &&
    stamp.form !== 'four-digit' &&
    best.some((other) => other.place === 'start' && isSameSeparator(separator, other.separator)) &&
    best.some((other) => other.stamp.form === stamp.form || other.separator === separator) &&
    (stamp.form !== 'word' || best.some((other) => other.separator === separator))
  );
}

/** The full stop of an hour abbreviation is not a separator: `17:05h.It …`. */
function isSameSeparator(own: string, other: string): boolean {
  return own === other || own === '' || (own === '.' && other === '');
}

/**
 * Returns the key of a candidate's group. Posts of one page share the position of the time (a lost text
 * leaves it alone on the line) and the separator after it. The form of the clock may vary where a zone
 * or am/pm is printed.
 */
function makeGroupKey({ place, stamp, separator }: Candidate): string {
  if (stamp.form === 'iso') return `${place} iso ${stamp.label ?? ''}`;
  const isCertain = stamp.zone !== null || stamp.form === 'twelve-hour';
  const kind =
    stamp.date !== null || stamp.dayShift !== null ? 'dated' : isCertain ? 'certain' : separator;
  const side = place === 'end' || place === 'signed' ? place : 'start';
  const isBareDigits = stamp.form === 'four-digit' && separator === '';
  const bare = place === 'whole' || isBareDigits ? stamp.form : '';
  // Before a text the label is the post's own: some posts are updated, others are not.
  return `${side} ${kind || bare} ${place === 'start' ? '' : (stamp.label ?? '')}`;
}

/** Weight = group size, doubled if a stamp shows more than digits, quadrupled for ISO timestamps. */
function weighGroup(group: readonly Candidate[]): number {
  if (group.every(({ stamp }) => stamp.form === 'iso')) return group.length * 4;
  return group.length * (group.some(showsMoreThanDigits) ? 2 : 1);
}

/** Returns whether a number can be a year, as in a list of years. */
function mayBeYear({ stamp }: Candidate): boolean {
  const number = Number(stamp.printed);
  return number >= 1500 && number <= 2035;
}

/** Returns whether four digits are a round number, as in a list of amounts. */
function isRound({ stamp }: Candidate): boolean {
  return Number(stamp.printed) % 10 === 0;
}

/** Returns whether a page's only candidate can mark its one post. */
function canBeAlone({ stamp, place, separator }: Candidate): boolean {
  return (
    (place === 'whole' || place === 'end' || separator !== '') &&
    (stamp.zone !== null ||
      (stamp.date !== null && place === 'whole') ||
      (stamp.form === 'twelve-hour' && place !== 'end'))
  );
}

/** Returns whether few of a group's clocks are out of order, whichever order that is, below each day heading. */
function isOrderly(group: readonly Candidate[], maxDisorder = maxDisorderOfList): boolean {
  if (group.some(({ stamp }) => stamp.clock === null)) return false;
  const ofDays = new Map<number, ListedClock[]>();
  for (const { stamp, day } of group) {
    const listed = { minutes: stamp.clock?.minutes ?? null, stated: null };
    const known = ofDays.get(day);
    if (known === undefined) ofDays.set(day, [listed]);
    else known.push(listed);
  }
  const disorder = [...ofDays.values()].reduce(
    (sum, posts) => sum + assignDays(posts, null).outOfOrder.length,
    0,
  );
  return disorder <= maxDisorder * (group.length - 1);
}
