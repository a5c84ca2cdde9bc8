import { toAsciiFigures } from '../stamps/ascii-figures';
import type { Stamp } from '../stamps/find-stamps';
import { readDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { emptyMarker, type Marker } from './marker';

/**
 * Position of a stamp on its line: it fills the line, opens it (headline or text follows), ends it (the
 * headline comes before), or shares it with an author's name.
 */
type Place = 'whole' | 'start' | 'end' | 'signed';

/** A stamp that may mark a post. */
export type Candidate = {
  index: number;
  stamp: Stamp;
  place: Place;
  /** Text before or after the stamp on its line; null if there is none. */
  rest: string | null;
  /** Character between the stamp and the text after it (dash, colon, bar …); empty if there is none. */
  separator: string;
  /** Number of day headings above. */
  day: number;
};

/** Text allowed before the time: a bullet, a list number, a bracket, a run of symbols. */
export const bullet = /^(?:\d{1,3}[.)]\s+)?(?:[^\p{L}\p{N}\s]{1,4}\s?){0,2}$/u;
/** A word or two in capitals that name the kind of post: `CORRECTION 17:05 CAT: …`. */
const kindOfPost = /^(?:\p{Lu}{4,14}:?\s){1,2}$/u;
/** A place in capitals before its time, as agencies date a report: `KYIV, 14:05 – …`. */
const datelinePlace = /^\p{Lu}{2}(?:[\p{Lu}\s’'-]|\.\s){0,30}(?:,|:|\s[|(–—-])\s?$/u;
/** The time again in brackets, for another place: `1145 GMT (1345 local): …`. */
const sameElsewhere = /^\s?\([^()]{0,20}\d{2}[^()]{0,20}\)(?=\s*[:–—-])/u;
/** Text that a copy has glued to its clock. */
const gluedText = /^["'“«]?\p{Lu}(?:\p{Ll}|\s\p{L})/u;
/** The same after am or pm, where any capital begins the text. */
const gluedToTwelveHour = /^\p{Lu}/u;
/** A name and a comma before a bracketed time, as in exported chats. */
const sender = /^[^\d.!?]{2,60},\s\[$/u;
/** Symbols at the end of a line. Tried from the first character of a run only, which keeps long runs linear. */
const closingSymbols = /(?:(?<!\s)\s+|(?<![\s+*=~|_]))[+*=~|_]{2,}$/u;
/** The end of a table row. */
const endOfRow = /(?<!\s)\s*\|$/u;
/** A table cell that ends as a sentence does, before another cell. */
const sentenceCell = /[.!?]\s\|\s/u;
/** Symbols allowed after a time that ends its line. */
export const nothingMore = /^[\s:.)\]|*_+=#~>◀◄–—\p{Cf}-]*$/u;
/** Longest list of authors' names. */
const longestName = 120;
/** An author's name before the time, which copies may glue to it. */
const authorBefore =
  /^(?:by\s)?\p{Lu}[\p{L}'’.-]+(?:\s(?:and\s)?\p{Lu}[\p{L}'’.-]*){0,6}[\s,|·–-]*$/iu;
/** Place and reporter before the time, as in logs: `Baghdad :: Peter Rowe :: `. */
const placeAndName = /^\p{Lu}[^.!?:]{2,60}::\s?(?:[^.!?:]{2,60}::\s?)?$/u;
/** A member's name before the time, as in forums: `by kestrel » `. */
const member = /^(?:post\s)?by\s[^\s»]{2,30}(?:\s[^\s»]{2,30})?\s»\s$/iu;
/** Number of views, before a time that ends the post: `12.3K views16:17`. */
const audience = /^\d[\d.,]{0,8}\s?[KM]?\sviews\s{0,3}(?:edited\s{0,3})?$/iu;
/** An author's name after the time. */
const authorAfter =
  /^\s*[,|]\s*(?:by\s)?\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+){0,3}(?:\s(?:and|&)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3})?$/u;
/** The same after a clock without a date: a comma and two names at least, which begin no text. */
const authorAfterClock =
  /^\s?,\s(?:by\s)?\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]+){1,3}(?:\s(?:and|&)\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})?$/u;
/** The app a post was sent from, after its full time: `· Twitter Web App`. */
const sentFrom = /^\s*[·•|]\s*[^.!?:]{2,40}$/u;
/** Separator between time and text. Markup of bold type may be left on either side. */
const separatorAfter =
  /^[*_]{0,3}(?<close>[)\]]?)\s*(?:(?<symbol>[–—]|--?|[:|/•·])[*_]{0,3}\s*|(?<stop>\.)[*_]{0,3}(?:\s+|(?=[*_]{2}|\p{Lu}\p{Ll})))|^[*_]{0,3}(?<bracket>[)\]])[*_]{0,3}\s+/u;
/** Words about the page after a time: `Updated 12 years ago`. */
const isAboutPage = /^(?:last )?(?:updated|published|posted|modified)\s[^.]{0,40}$/iu;
/** The rest of a bracket around the time: `[Updated 1:02 p.m. ET Monday, …]`. */
const restOfBracket = /^[^[\]().!?\n]{0,60}(?=[\])])/u;
/** Two or more symbols before the time, which set it off as a dash after it would. */
const setOff = /[^\p{L}\p{N}\s*_]{2,}\s?$/u;
/** The end of a statement or an announcement, but not of a headline; a source in brackets may follow: `…is hurt. (Reuters)`. */
const closesSentence = /[.…:。！？؟।۔]["'”’)\]]*(?:\s\(\p{Lu}[^().]{1,50}\))?$/u;
/** The beginning of a headline or a text. */
export const opensText = /^["'“‘«([*_]{0,3}[\p{Lu}\p{N}]/u;
/** The beginning of a text in a script without capitals. */
const opensUncased = /^["'“‘«([*_]{0,3}\p{Lo}/u;

/** Returns the first stamp of a line that may mark a post; null if none may. */
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

/** Reads one stamp of a line as the mark of a post; null if it cannot be one. */
export function readCandidate(block: Block, index: number, stamp: Stamp): Candidate | null {
  const before = block.text.slice(0, stamp.start);
  const after = block.text.slice(stamp.end);
  const isDatelined = datelinePlace.test(before) && !nothingMore.test(after);
  const isLabelled =
    kindOfPost.test(before) &&
    stamp.date === null &&
    (stamp.zone !== null || stamp.form === 'twelve-hour');
  if (bullet.test(before) || sender.test(before) || isLabelled || isDatelined)
    return readOpening(index, stamp, before, after);
  return nothingMore.test(after) ? readClosing(index, stamp, before) : null;
}

/** Reads a time that opens its line, or fills it. */
function readOpening(index: number, stamp: Stamp, before: string, after: string): Candidate | null {
  const isFull = stamp.date !== null && stamp.clock !== null;
  if (
    nothingMore.test(after) ||
    (stamp.date !== null && authorAfter.test(after)) ||
    authorAfterClock.test(after) ||
    isSameDate(stamp, after) ||
    (isFull && sentFrom.test(after))
  ) {
    return { index, stamp, place: 'whole', rest: null, separator: '', day: 0 };
  }
  const inBracket = /[[(]\s*$/u.test(before) ? (restOfBracket.exec(after)?.[0].length ?? 0) : 0;
  const tail = after.slice(inBracket).replace(sameElsewhere, '');
  const gap = separatorAfter.exec(toAsciiFigures(tail));
  const rest = tail
    .slice(gap?.[0].length ?? 0)
    .trim()
    .replace(closingSymbols, '')
    .replace(/^\|/u.test(before) ? endOfRow : '', '');
  const { close, symbol, stop, bracket } = gap?.groups ?? {};
  const separator = symbol ?? stop ?? bracket ?? close ?? (setOff.test(before) ? '=' : '');
  if (rest === '' || isAboutPage.test(rest)) return null;
  if (separator !== '') {
    return isBareNumber(stamp, separator)
      ? null
      : { index, stamp, place: 'start', rest, separator: withOneDash(separator), day: 0 };
  }
  const isGlued =
    (stamp.form === 'colon' && gluedText.test(tail)) ||
    (stamp.form === 'twelve-hour' && gluedToTwelveHour.test(tail));
  const isSetOff = /^[*_]{0,3}\s/u.test(tail) || stamp.zone !== null || isGlued;
  if (!isSetOff || stamp.form === 'word') return null;
  if (!/\s/u.test(rest) && !opensUncased.test(rest)) return null;
  return opensText.test(rest) || opensUncased.test(rest)
    ? { index, stamp, place: 'start', rest, separator: '', day: 0 }
    : null;
}

/** Returns whether the text after a stamp is its date again, for screen readers. */
function isSameDate({ date }: Stamp, after: string): boolean {
  const again = date === null ? null : readDate(after.trim());
  return again !== null && again.day === date?.day && again.month === date.month;
}

/** Returns whether four digits are not a clock: without a zone, they are one only before a dash or colon. */
function isBareNumber(stamp: Stamp, separator: string): boolean {
  return stamp.form === 'four-digit' && stamp.zone === null && !/^[:–—-]/u.test(separator);
}

/** Returns the same separator for all dashes. */
function withOneDash(separator: string): string {
  return /^[–—-]/u.test(separator) ? '-' : separator;
}

/** Reads a time at the end of its line, after a headline or the author's name. */
function readClosing(index: number, stamp: Stamp, before: string): Candidate | null {
  const showsMore = stamp.date !== null || stamp.form === 'twelve-hour' || stamp.zone !== null;
  const isName =
    before.length <= longestName && authorBefore.test(before) && startsWithCapitals(before);
  const isSigned = isName || placeAndName.test(before) || member.test(before);
  if ((showsMore && stamp.label === null && isSigned) || audience.test(before)) {
    return { index, stamp, place: 'signed', rest: null, separator: '', day: 0 };
  }
  if (!/[([]\s*$/u.test(before) && stamp.label === null) return null;
  const rest = before
    .replace(/[([]\s*$/u, '')
    .replace(/^\s*\d{1,3}[.)]\s+/u, '')
    .trim();
  return rest !== '' && rest.length <= 250
    ? { index, stamp, place: 'end', rest, separator: '', day: 0 }
    : null;
}

/** Returns whether every word of a list of names has a capital, `by` and `and` aside. */
function startsWithCapitals(name: string): boolean {
  return name
    .replace(/(?<!\p{L})(?:by|and)\s/giu, '')
    .split(/[\s,|·–-]+/u)
    .every((word) => word === '' || /^\p{Lu}/u.test(word));
}

/** Returns whether a time shows more than digits: a zone, a date, am/pm, a label, a day word. */
export function showsMoreThanDigits({ stamp }: Candidate): boolean {
  return (
    stamp.zone !== null ||
    stamp.date !== null ||
    stamp.form === 'twelve-hour' ||
    stamp.label !== null ||
    stamp.dayShift !== null ||
    stamp.weekday !== null
  );
}

/** Turns a chosen candidate into a marker. */
export function toMarker({ stamp, place, rest, separator }: Candidate): Marker {
  const isHeadline =
    rest !== null &&
    (place === 'end' ||
      (!closesSentence.test(rest) &&
        !sentenceCell.test(rest) &&
        (separator !== '' || rest.length <= 200)));
  return {
    ...emptyMarker,
    kind: 'time',
    printed: stamp.printed,
    clock: stamp.clock,
    zone: stamp.zone,
    elsewhere: stamp.elsewhere,
    date: stamp.date,
    weekday: stamp.weekday,
    headline: isHeadline ? rest : null,
    text: isHeadline ? null : rest,
    dayShift: stamp.dayShift,
  };
}
