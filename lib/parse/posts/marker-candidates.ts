import type { Stamp } from '../stamps/find-stamps';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { type Marker, noMarker } from './marker';

/**
 * Where on its line a stamp stands: filling it, opening it (the post's headline or text follows),
 * closing it (the headline stands before it), or filling it together with a writer's name.
 */
type Place = 'whole' | 'start' | 'end' | 'signed';

/** A stamp that may begin a post. */
export type Candidate = {
  index: number;
  stamp: Stamp;
  place: Place;
  /** What stands before or after the stamp on its line; null where nothing does. */
  rest: string | null;
  /** The sign that parts the stamp from what follows: a dash, a colon, a bar …; empty where none does. */
  sign: string;
};

/** What may stand before the time: a point of a list, its number, a bracket, a row of signs. */
export const bullet = /^(?:\d{1,3}[.)]\s+)?(?:[^\p{L}\p{N}\s]{1,4}\s?){0,2}$/u;
/** A word or two in capitals that say what kind of post follows: `CORRECTION 17:05 CAT: …`. */
const kindOfPost = /^(?:\p{Lu}{4,14}:?\s){1,2}$/u;
/** The time once more in brackets, for another place: `1145 GMT (1345 local): …`. */
const sameElsewhere = /^\s?\([^()]{0,20}\d{2}[^()]{0,20}\)(?=\s*[:–—-])/u;
/** Copies run a clock into its text. */
const gluedText = /^["'“«]?\p{Lu}(?:\p{Ll}|\s\p{L})/u;
/** The same behind a half of the day, whose last sign parts them. */
const gluedToHalf = /^\p{Lu}/u;
/** A name and a comma before a bracketed time, as exported chats have it. */
const sender = /^[^\d.!?]{2,60},\s\[$/u;
/** Tried from the first blank or sign of a run alone, so that long runs take no longer than others. */
const closingSigns = /(?:(?<!\s)\s+|(?<![\s+*=~|_]))[+*=~|_]{2,}$/u;
/** The end of a table’s row. */
const endOfRow = /(?<!\s)\s*\|$/u;
/** A cell that ends as sentences do, before another. */
const sentenceCell = /[.!?]\s\|\s/u;
/** Signs that may close a line behind its time. */
export const nothingMore = /^[\s:.)\]|*_–—-]*$/u;
/** Longest names of writers, several together. */
const longestName = 120;
/** A writer’s name before the time, which copies run into it. */
const writer = /^(?:by\s)?\p{Lu}[\p{L}'’.-]+(?:\s(?:and\s)?\p{Lu}[\p{L}'’.-]*){0,6}[\s,|·–-]*$/iu;
/** Place and reporter before the time, as logs have them: `Baghdad :: Peter Rowe :: `. */
const placeAndName = /^\p{Lu}[^.!?:]{2,60}::\s?(?:[^.!?:]{2,60}::\s?)?$/u;
/** A member’s name before the time, as forums have it: `by kestrel » `. */
const member = /^(?:post\s)?by\s[^\s»]{2,30}(?:\s[^\s»]{2,30})?\s»\s$/iu;
/** How many saw the post, before the time that closes it: `12.3K views16:17`. */
const audience = /^\d[\d.,]{0,8}\s?[KM]?\sviews\s{0,3}(?:edited\s{0,3})?$/iu;
/** A writer’s name behind the time. */
const author =
  /^\s*[,|]\s*(?:by\s)?\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+){0,3}(?:\s(?:and|&)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3})?$/u;
/** The same behind a clock without a date: a comma and two names at least, which begin no text. */
const authorOfClock =
  /^\s?,\s(?:by\s)?\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+){1,3}(?:\s(?:and|&)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})?$/u;
/** What a post was sent from, behind its full time: `· Twitter Web App`. */
const sentFrom = /^\s*[·•|]\s*[^.!?:]{2,40}$/u;
/** What parts the time from the text; marks of bold type may be left on either side. */
const parting =
  /^[*_]{0,3}(?<close>[)\]]?)\s*(?:(?<sign>[–—]|--?|[:|/•·])[*_]{0,3}\s*|(?<stop>\.)[*_]{0,3}(?:\s+|(?=[*_]{2}|\p{Lu}\p{Ll})))|^[*_]{0,3}(?<bracket>[)\]])[*_]{0,3}\s+/u;
/** What a page says of itself behind its time: `Updated 12 years ago`. */
const isAboutPage = /^(?:last )?(?:updated|published|posted|modified)\s[^.]{0,40}$/iu;
/** The rest of a bracket that the time stands in: `[Updated 1:02 p.m. ET Monday, …]`. */
const restOfBracket = /^[^[\]().!?\n]{0,60}(?=[\])])/u;
/** Two signs or more before the time set it off as a dash behind it would. */
const setOff = /[^\p{L}\p{N}\s*_]{2,}\s?$/u;
/** How statements and announcements end, headlines do not; a source in brackets may follow: `…is hurt. (Reuters)`. */
const closesSentence = /[.…:]["'”’)\]]*(?:\s\(\p{Lu}[^().]{1,50}\))?$/u;
/** How a headline or a text begins. */
export const opensText = /^["'“‘«([*_]{0,3}[\p{Lu}\p{N}]/u;
/** A language without capitals begins its texts with any letter. */
const opensUncased = /^["'“‘«([*_]{0,3}\p{Lo}/u;

/** The stamp of a line that may begin a post, with its place; null where none may. */
export function toCandidate(
  block: Block,
  index: number,
  stamps: readonly Stamp[],
): Candidate | null {
  for (const stamp of stamps) {
    const candidate = readCandidate(block, index, stamp);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** One stamp of a line as the beginning of a post; null where it cannot be one. */
export function readCandidate(block: Block, index: number, stamp: Stamp): Candidate | null {
  const before = block.text.slice(0, stamp.start);
  const after = block.text.slice(stamp.end);
  const isLabelled =
    kindOfPost.test(before) &&
    stamp.date === null &&
    (stamp.zone !== null || stamp.form === 'half-day');
  if (bullet.test(before) || sender.test(before) || isLabelled)
    return readOpening(index, stamp, before, after);
  return nothingMore.test(after) ? readClosing(index, stamp, before) : null;
}

/** A time that opens its line, or fills it. */
function readOpening(index: number, stamp: Stamp, before: string, after: string): Candidate | null {
  const isFull = stamp.date !== null && stamp.clock !== null;
  if (
    nothingMore.test(after) ||
    (stamp.date !== null && author.test(after)) ||
    authorOfClock.test(after) ||
    isSameDate(stamp, after) ||
    (isFull && sentFrom.test(after))
  ) {
    return { index, stamp, place: 'whole', rest: null, sign: '' };
  }
  const inBracket = /[[(]\s*$/u.test(before) ? (restOfBracket.exec(after)?.[0].length ?? 0) : 0;
  const behind = after.slice(inBracket).replace(sameElsewhere, '');
  const gap = parting.exec(behind);
  const rest = behind
    .slice(gap?.[0].length ?? 0)
    .trim()
    .replace(closingSigns, '')
    .replace(/^\|/u.test(before) ? endOfRow : '', '');
  const { close, sign, stop, bracket } = gap?.groups ?? {};
  const parted = sign ?? stop ?? bracket ?? close ?? (setOff.test(before) ? '=' : '');
  if (rest === '' || isAboutPage.test(rest)) return null;
  if (parted !== '')
    return isBareNumber(stamp, parted)
      ? null
      : { index, stamp, place: 'start', rest, sign: dashed(parted) };
  const isGlued =
    (stamp.form === 'colon' && gluedText.test(behind)) ||
    (stamp.form === 'half-day' && gluedToHalf.test(behind));
  const followsBlank = /^[*_]{0,3}\s/u.test(behind) || stamp.zone !== null || isGlued;
  if (!followsBlank || (stamp.form === 'figures' && stamp.zone === null)) return null;
  if (!/\s/u.test(rest) && !opensUncased.test(rest)) return null;
  return opensText.test(rest) || opensUncased.test(rest)
    ? { index, stamp, place: 'start', rest, sign: '' }
    : null;
}

/** The date of a stamp once more behind it, for those who hear the page. */
function isSameDate({ date }: Stamp, after: string): boolean {
  const again = date === null ? null : readDate(after.trim());
  return again !== null && again.day === date?.day && again.month === date.month;
}

/** Four figures are a clock only before a dash or a colon. */
function isBareNumber(stamp: Stamp, sign: string): boolean {
  return stamp.form === 'figures' && stamp.zone === null && !/^[:–—-]/u.test(sign);
}

/** All dashes are one sign. */
function dashed(sign: string): string {
  return /^[–—-]/u.test(sign) ? '-' : sign;
}

/** A time at the end of its line: of the headline before it, or beside the name of the post's writer. */
function readClosing(index: number, stamp: Stamp, before: string): Candidate | null {
  const saysMore = stamp.date !== null || stamp.form === 'half-day' || stamp.zone !== null;
  const isName = before.length <= longestName && writer.test(before) && startsWithCapitals(before);
  const isSigned = isName || placeAndName.test(before) || member.test(before);
  if ((saysMore && stamp.label === null && isSigned) || audience.test(before)) {
    return { index, stamp, place: 'signed', rest: null, sign: '' };
  }
  if (!/[([]\s*$/u.test(before) && stamp.label === null) return null;
  const rest = before
    .replace(/[([]\s*$/u, '')
    .replace(/^\s*\d{1,3}[.)]\s+/u, '')
    .trim();
  return rest !== '' && rest.length <= 250 ? { index, stamp, place: 'end', rest, sign: '' } : null;
}

/** Every word of a name begins with a capital but the small words before and between names. */
function startsWithCapitals(name: string): boolean {
  return name
    .replace(/(?<!\p{L})(?:by|and)\s/giu, '')
    .split(/[\s,|·–-]+/u)
    .every((word) => word === '' || /^\p{Lu}/u.test(word));
}

/** Whether a candidate's time says more than figures: a zone, a date, a half of the day, a label. */
export function saysMoreThanDigits({ stamp }: Candidate): boolean {
  return (
    stamp.zone !== null ||
    stamp.date !== null ||
    stamp.form === 'half-day' ||
    stamp.label !== null ||
    stamp.dayShift !== null ||
    stamp.weekday !== null
  );
}

/** The marker that a candidate is, once it is taken for one. */
export function toMarker({ stamp, place, rest, sign }: Candidate): Marker {
  const isHeadline =
    rest !== null &&
    (place === 'end' ||
      (!closesSentence.test(rest) &&
        !sentenceCell.test(rest) &&
        (sign !== '' || rest.length <= 200)));
  return {
    ...noMarker,
    kind: 'time',
    printed: stamp.printed,
    clock: stamp.clock,
    zone: stamp.zone,
    date: stamp.date,
    weekday: stamp.weekday,
    headline: isHeadline ? rest : null,
    text: isHeadline ? null : rest,
    dayShift: stamp.dayShift,
  };
}
