import { findLabelledDates } from '../furniture/labelled-dates';
import { noPageLines } from '../furniture/page-lines';
import type { Convention, MarkerForm } from '../outlets/convention';
import { readClock } from '../stamps/printed-clock';
import { readDate } from '../stamps/printed-dates';
import { readZone } from '../stamps/printed-zones';
import type { Block } from '../text/blocks';
import { findGeneralMarkers } from './general-markers';
import { emptyMarker, type FoundMarkers, type Marker } from './marker';

/** Longest line tried as an outlet's marker: a longer one is a damaged copy, not a headline. */
const longestMarkerLine = 2_000;

/** Label of a live blog's first version, kept below its updates. */
const firstVersion = /^ORIGINAL\s(?:ENTRY|POST)(?:,\s\p{Lu}{3,9}\s\d\d?)?:\s*(?<text>.*)$/u;

/**
 * Finds the lines that begin posts. Tries the outlet's own forms first; the general rules run only where
 * none of those matches anywhere, so that they cannot add stray posts to a known layout.
 */
export function findMarkers(
  blocks: readonly Block[],
  convention: Convention,
  options: { generic: boolean },
): FoundMarkers {
  const original = convention.original ?? (options.generic ? firstVersion : undefined);
  const own = blocks.map((block) => readMarker(block, convention.markers, original));
  if (!options.generic || own.some((marker) => marker?.kind === 'time')) {
    return {
      markers: own,
      pageLines: options.generic ? findLabelledDates(blocks) : noPageLines,
      firstClosedPost: null,
      postOf: null,
      authorLines: new Set(),
    };
  }
  const found = findGeneralMarkers(blocks);
  return { ...found, markers: found.markers.map((marker, index) => own[index] ?? marker) };
}

function readMarker(
  block: Block,
  forms: readonly MarkerForm[],
  original: RegExp | undefined,
): Marker | null {
  if (block.text.length > longestMarkerLine) return null;
  const start = original?.exec(block.text)?.groups;
  if (start !== undefined) {
    return { ...emptyMarker, kind: 'original', text: toNullIfEmpty(start['text']) };
  }
  for (const { pattern } of forms) {
    const match = pattern.exec(block.text);
    const clock = match?.groups?.['clock'];
    if (match === null || clock === undefined) continue;
    const { zone, date, headline, text } = match.groups ?? {};
    const from = block.text.indexOf(clock);
    const last = zone ?? clock;
    return {
      ...emptyMarker,
      kind: 'time',
      printed: block.text.slice(from, block.text.indexOf(last, from) + last.length),
      clock: readClock(clock),
      zone: zone === undefined ? null : readZone(zone),
      date: date === undefined ? null : readDate(date),
      headline: toNullIfEmpty(headline),
      text: toNullIfEmpty(text),
    };
  }
  return null;
}

function toNullIfEmpty(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
