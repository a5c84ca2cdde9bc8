import { findDates } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { emptyMarker, type Marker } from './marker';
import { bullet, opensText } from './marker-candidates';

/** Separator between a date and its text; a label in brackets is none. */
const separator = /^[*_]{0,3}\s*(?:[–—:]|--?|,(?=\s\p{Lu}))[*_]{0,3}\s*/u;
/** Minimum number of dated lines that form a list of posts. */
const fewestDays = 2;

/**
 * Finds the markers of a page without clocks whose lines begin with a date: `March 11 - A quake strikes.`
 * There must be two at least, each with text after it.
 * @returns a marker or null for every block, in the same order
 */
export function findDayMarkers(blocks: readonly Block[]): (Marker | null)[] {
  const markers = blocks.map(toDayMarker);
  const count = markers.filter((marker) => marker !== null).length;
  return count >= fewestDays ? markers : blocks.map(() => null);
}

function toDayMarker({ text }: Block): Marker | null {
  const [found] = findDates(text.slice(0, 60));
  if (found === undefined || !bullet.test(text.slice(0, found.start))) return null;
  const after = text.slice(found.end);
  const gap = separator.exec(after)?.[0];
  if (gap === undefined) return null;
  const rest = after.slice(gap.length).trim();
  const isWhole = found.date.year !== null;
  if ((rest.split(/\s/u).length < 3 && !isWhole) || !opensText.test(rest)) return null;
  const isHeadline = !/[.…:]["'”’)\]]*$/u.test(rest);
  return {
    ...emptyMarker,
    kind: 'time',
    isDayOnly: true,
    printed: text.slice(found.start, found.end),
    date: found.date,
    headline: isHeadline ? rest : null,
    text: isHeadline ? null : rest,
  };
}
