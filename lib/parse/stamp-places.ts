import type { Block } from './blocks';
import type { Marker } from './marker';
import type { Stamp } from './stamps';

/**
 * Where on its line a stamp stands: filling it, opening it (the post's headline or text follows), or
 * closing it (the headline stands before it).
 */
type Place = 'whole' | 'start' | 'end';

/** A stamp that may begin a post. */
export type Candidate = {
  index: number;
  stamp: Stamp;
  place: Place;
  /** What stands before or after the stamp on its line; null where nothing does. */
  rest: string | null;
  /** Whether a dash, a colon or the like parts the stamp from what follows. */
  isParted: boolean;
};

/** What may stand before the time: a point of a list, its number, a bracket, a row of signs. */
export const bullet = /^(?:\d{1,3}[.)]\s+)?(?:[^\p{L}\p{N}\s]{1,4}\s?){0,2}$/u;
/** A name and a comma before a bracketed time, as exported chats have it. */
const sender = /^[^\d.!?]{2,60},\s\[$/u;
/** Tried from the first blank or sign of a run alone, so that long runs take no longer than others. */
const closingSigns = /(?:(?<!\s)\s+|(?<![\s+*=~|_]))[+*=~|_]{2,}$/u;
/** Signs that may close a line behind its time. */
export const nothingMore = /^[\s:.)\]|–—-]*$/u;
/** A writer’s name behind the time. */
const author = /^\s*[,|]\s*(?:by\s)?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3}$/u;
const parting = /^(?:[)\]]?\s*(?:(?:[–—]|--?|[:|])\s*|\.\s+)|[)\]]\s+)/u;
/** Two signs or more before the time set it off as a dash behind it would. */
const setOff = /[^\p{L}\p{N}\s]{2,}\s?$/u;
/** How a headline or a text begins. */
export const opensText = /^["'“‘«([]?[\p{Lu}\p{N}]/u;

/** The stamp of a line that may begin a post, with its place; null where none may. */
export function toCandidate(
  block: Block,
  index: number,
  stamps: readonly Stamp[],
): Candidate | null {
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

/** The marker that a candidate is, once it is taken for one. */
export function toMarker({ stamp, place, rest, isParted }: Candidate): Marker {
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
