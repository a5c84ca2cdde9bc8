import { disorderly, readList } from '../days/assign-days';
import { type Candidate, saysMoreThanDigits } from './marker-candidates';

/** Posts whose time a bar parts from the text, as no prose does, may have more of them out of place. */
const moreDisorderly = 0.5;
/** Bare clocks that no sign parts from the text must be this many to be believed. */
const fewBare = 3;

/**
 * The candidates that are the posts of a page: the group that weighs most of those that can be a list,
 * and what belongs to it.
 * @param candidates in the order of the page
 * @returns the chosen ones, in that order; none where no group can be a list
 */
export function chooseGroup(candidates: readonly Candidate[]): Candidate[] {
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
  if (group.length < (isBare || isNumbers ? fewBare : 2) || isRecording(group)) return false;
  if (isNumbers && group.every(mayBeYear)) return false;
  const isBarred = group.length >= 4 && group.every(({ sign }) => sign === '|');
  const share = isBarred ? moreDisorderly : disorderly;
  // A post may be pinned above the others.
  return isOrderly(group, share) || (group.length > fewBare && isOrderly(group.slice(1), share));
}

/** Times within a recording stand behind the speakers' names in a transcript, and begin at nought. */
function isRecording(group: readonly Candidate[]): boolean {
  return (
    group[0]?.stamp.clock?.minutes === 0 &&
    group.length > 2 &&
    group.every(({ place }) => place === 'end')
  );
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
      hasLabelOf(candidate, first) &&
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

/** Beside whole times with their date, others may lack the label. */
function hasLabelOf({ stamp }: Candidate, first: Candidate): boolean {
  return (
    stamp.label === first.stamp.label ||
    (stamp.label === null && stamp.date !== null && first.stamp.date !== null)
  );
}

/** A clock that opens its line as the others do, but for a sign or a word that it lacks. */
function isKinOf({ place, stamp, sign }: Candidate, best: readonly Candidate[]): boolean {
  return (
    place === 'start' &&
    stamp.clock !== null &&
    stamp.form !== 'figures' &&
    best.some((other) => other.place === 'start' && isAlike(sign, other.sign)) &&
    best.some((other) => other.stamp.form === stamp.form || other.sign === sign)
  );
}

/** A sign that others lack counts only where it is no mere full stop of an hour’s word: `17:05h.It …`. */
function isAlike(sign: string, other: string): boolean {
  return sign === other || sign === '' || (sign === '.' && other === '');
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
function isOrderly(group: readonly Candidate[], share = disorderly): boolean {
  const posts = group.map(({ stamp }) => ({ minutes: stamp.clock?.minutes ?? null, stated: null }));
  const isReadable = posts.every(({ minutes }) => minutes !== null);
  return isReadable && readList(posts, null).outOfOrder.length <= share * (posts.length - 1);
}
