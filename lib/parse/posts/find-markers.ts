import { findLabelledDates } from '../furniture/labelled-dates';
import type { Convention, MarkerForm } from '../outlets/convention';
import { readClock } from '../stamps/printed-clock';
import { readDate } from '../stamps/printed-dates';
import { readZone } from '../stamps/printed-zones';
import type { Block } from '../text/blocks';
import { type Reading, readCandidates } from './general-markers';
import { type Marker, noMarker } from './marker';

/** Longest line that is tried as an outlet's marker: beyond it there is no headline but a damaged copy. */
const longestMarkerLine = 2_000;

/** The first version of a live blog, kept below its updates, says so of itself. */
const firstVersion = /^ORIGINAL\s(?:ENTRY|POST)(?:,\s\p{Lu}{3,9}\s\d\d?)?:\s*(?<text>.*)$/u;

/**
 * Finds the markers of a list of blocks.
 * @returns a marker or null for every block, in the same order, and the stamps of the page. The
 *   outlet's forms are tried first; the general reading only where none of them matches anywhere, so
 *   that it cannot add stray posts to a page whose layout is known.
 */
export function findMarkers(
  blocks: readonly Block[],
  convention: Convention,
  options: { generic: boolean },
): Reading {
  const original = convention.original ?? (options.generic ? firstVersion : undefined);
  const own = blocks.map((block) => readMarker(block, convention.markers, original));
  if (!options.generic || own.some((marker) => marker?.kind === 'time')) {
    const pageStamps = options.generic ? findLabelledDates(blocks) : new Map();
    return { markers: own, pageStamps, firstClosed: null, writers: new Set() };
  }
  const reading = readCandidates(blocks);
  return { ...reading, markers: reading.markers.map((marker, index) => own[index] ?? marker) };
}

function readMarker(
  block: Block,
  forms: readonly MarkerForm[],
  original: RegExp | undefined,
): Marker | null {
  if (block.text.length > longestMarkerLine) return null;
  const start = original?.exec(block.text)?.groups;
  if (start !== undefined) return { ...noMarker, kind: 'original', text: orNull(start['text']) };
  for (const { pattern } of forms) {
    const match = pattern.exec(block.text);
    const clock = match?.groups?.['clock'];
    if (match === null || clock === undefined) continue;
    const { zone, date, headline, text } = match.groups ?? {};
    const from = block.text.indexOf(clock);
    const last = zone ?? clock;
    return {
      ...noMarker,
      kind: 'time',
      printed: block.text.slice(from, block.text.indexOf(last, from) + last.length),
      clock: readClock(clock),
      zone: zone === undefined ? null : readZone(zone),
      date: date === undefined ? null : readDate(date),
      headline: orNull(headline),
      text: orNull(text),
    };
  }
  return null;
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
