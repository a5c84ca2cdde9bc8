import { findDates } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { type Marker, noMarker } from './marker';
import { bullet, opensText } from './marker-candidates';

/** What parts a date from the text behind it; a label in brackets is none. */
const parting = /^[*_]{0,3}\s*(?:[–—:]|--?|,(?=\s\p{Lu}))[*_]{0,3}\s*/u;
const fewDays = 2;

/**
 * The posts of a page that prints no clocks but begins lines with dates: `March 11 - A quake strikes.`
 * Two of them at least, each with text behind it.
 * @returns a marker or null for every block, in the same order
 */
export function readDayMarkers(blocks: readonly Block[]): (Marker | null)[] {
  const markers = blocks.map(toMarker);
  const count = markers.filter((marker) => marker !== null).length;
  return count >= fewDays ? markers : blocks.map(() => null);
}

function toMarker({ text }: Block): Marker | null {
  const [found] = findDates(text.slice(0, 60));
  if (found === undefined || !bullet.test(text.slice(0, found.start))) return null;
  const behind = text.slice(found.end);
  const gap = parting.exec(behind)?.[0];
  if (gap === undefined) return null;
  const rest = behind.slice(gap.length).trim();
  const isWhole = found.date.year !== null;
  if ((rest.split(/\s/u).length < 3 && !isWhole) || !opensText.test(rest)) return null;
  const isHeadline = !/[.…:]["'”’)\]]*$/u.test(rest);
  return {
    ...noMarker,
    kind: 'time',
    isDayOnly: true,
    printed: text.slice(found.start, found.end),
    date: found.date,
    headline: isHeadline ? rest : null,
    text: isHeadline ? null : rest,
  };
}
